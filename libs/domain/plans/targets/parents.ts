import { evaluateCriteria, NO_FACTS } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { UnitResult } from '../targets-of';
import { placesAbove } from './places-above';

/**
 * The localities above the units whose own criteria can be judged on the results of their units. One for which the plan has a target and no
 * criteria, or whose criteria look at more than that, is not among them: nobody says whether it is free.
 */
export function parentsJudged(plan: PlanRevision, units: readonly UnitResult[]): UnitResult[] {
  const { parent } = plan;
  const criteria = parent?.targetOnly ? undefined : parent?.criteria;
  if (!criteria) return [];
  return placesAbove(plan).flatMap(({ code }) => {
    const members = units
      .filter((unit) => unit.parent === code || !plan.units.parents)
      .map(({ code: own, listed, recognised, registered }) => ({
        code: own,
        results: { listed, recognised, registered: registered === true },
      }));
    // of a locality without units nobody knows anything; "all of none" would make it free
    if (members.length === 0) return [];
    const { verdict } = evaluateCriteria(criteria, {
      ...NO_FACTS,
      groups: [
        { of: 'children', members },
        // where one place is above all of them its units are the plan's
        ...(plan.units.parents ? [] : [{ of: 'units' as const, members }]),
      ],
    });
    if (verdict === 'undetermined') return [];
    const free = verdict === 'met';
    return [{ code, selected: false, listed: free, recognised: free }];
  });
}
