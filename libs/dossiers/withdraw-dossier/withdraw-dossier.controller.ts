import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { WithdrawDossier } from './withdraw-dossier.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class WithdrawDossierController {
  constructor(private readonly withdrawDossier: WithdrawDossier) {}

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawDossier' })
  @ApiOkResponse({ type: Advancement })
  act(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.withdrawDossier.act(request, id, reason);
  }
}
