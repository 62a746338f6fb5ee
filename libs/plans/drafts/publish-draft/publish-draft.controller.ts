import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { PublishDraftBody, PublishedPlan } from './publish-draft.dto';
import { PublishDraft } from './publish-draft.use-case';

@ApiTags('plans')
@Controller('plan-drafts')
export class PublishDraftController {
  constructor(private readonly publishDraft: PublishDraft) {}

  @Post(':id/publication')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'publishPlanDraft',
    description: 'freezes the draft as a revision that never changes; `If-Match` names the version that was looked at',
  })
  @ApiOkResponse({ type: PublishedPlan })
  publish(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { password }: PublishDraftBody,
  ): Promise<PublishedPlan> {
    return this.publishDraft.run(request, id, password);
  }
}
