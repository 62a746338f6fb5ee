import type { LegalDate } from '@app/domain/shared';
import type { PlanRevision } from '../shape/plan-revision';

/**
 * The moment `issue`: the day of the signed paper; of a copy without a day, the one that the revision was given. A later revision of the same
 * paper does not move it: what the paper asks for in August is still owed for August.
 */
export function paperDay({ identity, revision }: Pick<PlanRevision, 'identity' | 'revision'>): LegalDate {
  return identity.paper.date ?? revision.date;
}
