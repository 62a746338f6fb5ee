import type { Classification } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** A class behind the one that takes whoever is left can never be reached. */
export function wrongClassification(plan: PlanRevision): PlanProblem[] {
  return [
    ...unreachable(plan.classification, []),
    ...unreachable(plan.subUnits?.classification, ['sub-units']),
    ...unreachable(plan.parent?.classification, ['parent']),
  ];
}

function unreachable(classification: Classification | undefined, at: readonly string[]): PlanProblem[] {
  const items = classification?.items ?? [];
  const rest = items.findIndex(({ when }) => when.kind === 'otherwise');
  if (rest < 0) return [];
  return items
    .slice(rest + 1)
    .map(({ id }) => problem([...at, 'classification', id], 'classification.hidden', { behind: items[rest].id }));
}
