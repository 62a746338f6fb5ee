import { testPoints, type Criteria, type PointsRange, type Term, type Test } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** More than all criteria together can give: such a plan would run for a year and recognise nobody. */
export function unattainable(plan: PlanRevision): PlanProblem[] {
  const { criteria, classification } = plan;
  const grades = (classification?.items ?? []).flatMap(({ id, when }) =>
    when.kind === 'criteria' && when.points && isOutOfReach(when.points, criteria)
      ? [problem(['classification', id, 'points'], 'criteria.points-unreachable', { max: mostOf(criteria) })]
      : [],
  );
  return [
    ...ofCriteria(criteria, []),
    ...grades,
    ...ofCriteria(plan.subUnits?.criteria, ['sub-units']),
    ...ofCriteria(plan.parent?.criteria, ['parent']),
  ];
}

function ofCriteria(criteria: Criteria | undefined, at: readonly string[]): PlanProblem[] {
  if (!criteria) return [];
  const { rule, items } = criteria;
  const path = [...at, 'criteria', 'rule'];
  if (rule.kind === 'at-least' && rule.n > items.length)
    return [problem(path, 'criteria.too-many-asked', { n: rule.n, items: items.length })];
  if (rule.kind === 'points' && isOutOfReach(rule.total, criteria))
    return [problem(path, 'criteria.points-unreachable', { max: mostOf(criteria) })];
  return [];
}

function isOutOfReach(test: Test, criteria: Criteria): boolean {
  return testPoints(test, rangeOf(criteria)) === 'not-met';
}

function rangeOf({ items }: Criteria): PointsRange {
  const scores = items.flatMap(({ term }) => (term.op === 'score' ? [term] : []));
  return {
    least: 0,
    most: scores.reduce((sum, term) => sum + bestOf(term), 0),
    max: scores.reduce((sum, { max }) => sum + max, 0),
  };
}

/** What the best band gives may be less than the criterion is said to be worth. */
function bestOf({ max, from, bands }: Extract<Term, { op: 'score' }>): number {
  return from ? max : Math.max(0, ...bands.map(({ give }) => give));
}

/** In points. */
function mostOf(criteria: Criteria): number {
  return rangeOf(criteria).most / 100;
}
