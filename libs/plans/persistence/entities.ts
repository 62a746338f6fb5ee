import { PublishedRevision } from './plan-revision.entity';

export const planEntities = [PublishedRevision];
