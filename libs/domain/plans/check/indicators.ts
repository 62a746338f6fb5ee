import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** A grade without a ladder to stand on, or a ladder under something that is no grade. */
export function wrongIndicators({ indicators }: PlanRevision): PlanProblem[] {
  return indicators.flatMap(({ id, type, grades, range }) => {
    const path = ['indicators', id];
    if (type === 'grade' && grades.length < 2) return [problem(path, 'indicator.without-grades')];
    if (type !== 'grade' && grades.length > 0) return [problem([...path, 'grades'], 'indicator.grades-misfit')];
    if (new Set(grades).size < grades.length) return [problem([...path, 'grades'], 'indicator.grade-repeated')];
    const counted = type === 'count' || type === 'number' || type === 'points';
    return range && !counted ? [problem([...path, 'range'], 'indicator.range-misfit')] : [];
  });
}
