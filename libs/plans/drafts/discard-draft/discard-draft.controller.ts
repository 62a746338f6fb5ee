import { Controller, Delete, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { DraftVersion } from '../open-draft/open-draft.dto';
import { DiscardDraft } from './discard-draft.use-case';

@ApiTags('plans')
@Controller('plan-drafts')
export class DiscardDraftController {
  constructor(private readonly discardDraft: DiscardDraft) {}

  @Delete(':id')
  @ApiOperation({ operationId: 'discardPlanDraft', description: 'a draft that has not been published' })
  @ApiOkResponse({ type: DraftVersion })
  discard(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<DraftVersion> {
    return this.discardDraft.run(request, id);
  }
}
