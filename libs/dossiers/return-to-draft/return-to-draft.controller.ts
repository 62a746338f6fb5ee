import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { ReturnToDraft } from './return-to-draft.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class ReturnToDraftController {
  constructor(private readonly returnToDraft: ReturnToDraft) {}

  @Post(':id/return-to-draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnDossierToDraft' })
  @ApiOkResponse({ type: Advancement })
  act(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.returnToDraft.act(request, id, reason);
  }
}
