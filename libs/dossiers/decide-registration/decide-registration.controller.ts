import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, ReasonBody, type ActRequest } from '@app/workflow';
import { DecideRegistration } from './decide-registration.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class DecideRegistrationController {
  constructor(private readonly registration: DecideRegistration) {}

  @Post(':id/approve-registration')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveRegistration' })
  @ApiOkResponse({ type: Advancement })
  approve(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.registration.approve(request, id);
  }

  @Post(':id/return-registration')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnRegistration' })
  @ApiOkResponse({ type: Advancement })
  giveBack(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.registration.giveBack(request, id, reason);
  }

  @Post(':id/decline-registration')
  @HttpCode(200)
  @ApiOperation({ operationId: 'declineRegistration' })
  @ApiOkResponse({ type: Advancement })
  decline(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.registration.decline(request, id, reason);
  }
}
