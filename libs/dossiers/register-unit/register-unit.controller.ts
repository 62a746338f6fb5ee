import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, ReasonBody, type ActRequest } from '@app/workflow';
import { RegisterBody } from './register-unit.dto';
import { RegisterUnit } from './register-unit.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class RegisterUnitController {
  constructor(private readonly registerUnit: RegisterUnit) {}

  @Post(':id/register')
  @HttpCode(200)
  @ApiOperation({ operationId: 'registerUnit' })
  @ApiOkResponse({ type: Advancement })
  register(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RegisterBody,
  ): Promise<Advancement> {
    return this.registerUnit.act(request, id, body);
  }

  @Post(':id/withdraw-registration')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawRegistration' })
  @ApiOkResponse({ type: Advancement })
  withdraw(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.registerUnit.withdraw(request, id, reason);
  }
}
