import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { DraftVersion } from '../open-draft/open-draft.dto';
import { SaveDraftBody } from './save-draft.dto';
import { SaveDraft } from './save-draft.use-case';

@ApiTags('plans')
@Controller('plan-drafts')
export class SaveDraftController {
  constructor(private readonly saveDraft: SaveDraft) {}

  @Put(':id')
  @ApiOperation({ operationId: 'savePlanDraft', description: '`If-Match` names the version that was edited' })
  @ApiOkResponse({ type: DraftVersion })
  save(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: SaveDraftBody,
  ): Promise<DraftVersion> {
    return this.saveDraft.run(request, id, text);
  }
}
