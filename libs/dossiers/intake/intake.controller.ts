import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { Intake } from './intake.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class IntakeController {
  constructor(private readonly intake: Intake) {}

  @Post(':id/take-in')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeInDossier' })
  @ApiOkResponse({ type: Advancement })
  takeIn(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.intake.takeIn(request, id);
  }

  @Post(':id/refuse-intake')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refuseIntake' })
  @ApiOkResponse({ type: Advancement })
  refuse(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.intake.refuse(request, id, reason);
  }
}
