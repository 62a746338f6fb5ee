import { Module } from '@nestjs/common';
import { DiscardDraftController } from './drafts/discard-draft/discard-draft.controller';
import { DiscardDraft } from './drafts/discard-draft/discard-draft.use-case';
import { DraftShelf } from './drafts/draft-shelf';
import { OpenDraftController } from './drafts/open-draft/open-draft.controller';
import { OpenDraft } from './drafts/open-draft/open-draft.use-case';
import { PublishDraftController } from './drafts/publish-draft/publish-draft.controller';
import { PublishDraft } from './drafts/publish-draft/publish-draft.use-case';
import { ReadDraftsController } from './drafts/queries/read-drafts.controller';
import { ReadDrafts } from './drafts/queries/read-drafts.query';
import { SaveDraftController } from './drafts/save-draft/save-draft.controller';
import { SaveDraft } from './drafts/save-draft/save-draft.use-case';
import { ListPlans } from './plan-page/list-plans.query';
import { PlanPageController } from './plan-page/plan-page.controller';
import { PlanPageQuery } from './plan-page/plan-page.query';

@Module({
  controllers: [
    PlanPageController,
    ReadDraftsController,
    OpenDraftController,
    SaveDraftController,
    DiscardDraftController,
    PublishDraftController,
  ],
  providers: [ListPlans, PlanPageQuery, ReadDrafts, DraftShelf, OpenDraft, SaveDraft, DiscardDraft, PublishDraft],
})
export class PlansHttpModule {}
