import type { Classification } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** A class behind the one that takes whoever is left can never be reached. */
export function wrongClassification(plan: PlanRevision): PlanProblem[] {
  return [
    ...unreachable(plan.classification, []),
    ...unreachable(plan.subUnits?.classification, ['sub-units']),
    ...unreachable(plan.parent?.classification, ['parent']),
    ...withoutPoints(plan),
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

/** A class from so many points on, where nothing is worth any. */
function withoutPoints({ classification, criteria }: PlanRevision): PlanProblem[] {
  if (criteria.rule.kind === 'points') return [];
  return (classification?.items ?? []).flatMap(({ id, when }) =>
    when.kind === 'criteria' && when.points
      ? [problem(['classification', id, 'points'], 'classification.without-points')]
      : [],
  );
}
