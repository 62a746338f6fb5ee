import { MOMENT_VI } from '@app/domain/calendar';
import { BASELINE_VI, type Names } from '@app/domain/criteria';
import { stageOfEntry, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type Localized } from '@app/domain/shared';

/** How the plan calls the things that its criteria speak of, for `explainInVietnamese`. */
export function namesOfPlan(plan: PlanRevision): Names {
  const label = (list: readonly { readonly id: string; readonly label?: Localized }[], id: string): string => {
    const found = list.find((item) => item.id === id)?.label;
    return found === undefined ? id : inVietnamese(found);
  };
  return {
    indicator: (id) => label(plan.indicators, id),
    component: (id) => label(plan.components, id),
    term: (id) => label([...plan.criteria.items, ...plan.criteria.terms], id),
    moment: (id) => MOMENT_VI[id] ?? label([...plan.events, ...plan.phases], id),
    obligation: (id) => label(plan.obligations, id),
    seat: (id) => label(plan.offices, (plan.roles as Readonly<Record<string, string | undefined>>)[id] ?? id),
    unitClass: (id) => label(plan.classification?.items ?? [], id),
    // nobody registers there: what a unit came in with is what the review counted
    baseline: (id) => (id === 'registration' && stageOfEntry(plan) === 'review' ? 'khi rà soát' : BASELINE_VI[id]),
  };
}
