import type { Localized } from '@app/domain/shared';
import type { PlanRevision } from '../shape/plan-revision';

/** One locality above the units: a district with its communes, or the province or commune for which the whole plan is made. */
export interface PlaceAbove {
  readonly code: string;
  readonly label: Localized;
}

/**
 * The localities of which a plan's tier above speaks: those that it lists, else the one place to which all its units belong. Without that one a
 * target for the province would be measured over no province at all, and be said not to have arisen.
 */
export function placesAbove({ units, parent }: PlanRevision): readonly PlaceAbove[] {
  if (units.parents) return units.parents.list;
  const code = units.parent ?? units.province;
  return parent && code !== undefined ? [{ code, label: parent.label ?? code }] : [];
}
