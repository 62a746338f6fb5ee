import { placeOfOffice, type PersonActing } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import type { PlanRevision } from '../shape/plan-revision';
import { sittingOf } from './sitting';

/**
 * Whether somebody sits where the plan decides, or above: what agencies write among themselves is theirs to read, and not that of the units
 * whose dossiers they judge. A province's plan decides in the province, a ward's in the ward.
 */
export const standsWithDecider = (
  { scope }: Pick<PersonActing, 'scope'>,
  plan: PlanRevision,
  day: LegalDate,
): boolean => {
  if (scope.units === null) return true;
  const decider = sittingOf(plan, 'decider', day, { province: scope.province, unit: null })?.office;
  return decider !== null && decider !== undefined && scope.units.includes(placeOfOffice(decider));
};
