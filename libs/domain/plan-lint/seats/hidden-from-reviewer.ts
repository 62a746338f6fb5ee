import { dossierActs } from '@app/domain/dossiers';
import { readsPoliceFigures, rolesOfOffice, type PlanProblem, type PlanRevision, type Seat } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { bodiesOf } from './bodies-of';

/** As many as one reads; the first are the plan's roles. */
const OFFERED = 5;

/**
 * Police figures that a review must count and whose reviewer may not read: the entry is refused, the row stays unfinished, and no list is ever
 * made. It keeps a plan from being published, as a seat does in which nobody can act.
 *
 * @param plan without other problems
 */
export function hiddenFromReviewer(plan: PlanRevision): PlanProblem[] {
  const { way, by, table, baseline } = plan.selection;
  if (way !== 'review') return [];
  const seat = by ?? 'lead';
  const blind = bodiesOf(plan, seat).find((office) => !readsPoliceFigures(plan, office));
  if (blind === undefined) return [];
  const office = plan.offices.find(({ id }) => id === blind);
  const others = reviewersWhoRead(plan).slice(0, OFFERED);
  return [...placesOf('table', table), ...placesOf('baseline', baseline)].flatMap(({ path, id }) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    if (indicator?.class !== 'police') return [];
    const params = {
      seat,
      office: office ? inVietnamese(office.label) : blind,
      figure: inVietnamese(indicator.label),
      others,
    };
    return [{ path, code: 'selection.police-figure', params }];
  });
}

const placesOf = (key: 'table' | 'baseline', ids: readonly string[]) =>
  ids.map((id, i) => ({ path: ['selection', key, String(i)], id }));

/** Seats in which somebody may review, and whose offices all read police figures. */
function reviewersWhoRead(plan: PlanRevision): Seat[] {
  const fits = (office: string): boolean =>
    readsPoliceFigures(plan, office) && dossierActs.review.roles.some((r) => rolesOfOffice(plan, office).includes(r));
  return [...Object.keys(plan.roles), ...plan.offices.map(({ id }) => id)].filter((seat) => {
    const bodies = bodiesOf(plan, seat);
    return bodies.length > 0 && bodies.every(fits);
  });
}
