import { PlanDraft } from './plan-draft.entity';
import { PublishedRevision } from './plan-revision.entity';

export const planEntities = [PublishedRevision, PlanDraft];
