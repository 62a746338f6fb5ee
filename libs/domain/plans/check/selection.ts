import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** A way in by which no unit can ever come in: a review ends with a list, and a list says of each unit what it sets out to do. */
export function closedSelection({ selection }: PlanRevision): PlanProblem[] {
  const { way, document, tracks } = selection;
  const listed = way === 'review' || document !== undefined;
  return [
    ...(way === 'review' && document === undefined ? [problem(['selection'], 'selection.without-list')] : []),
    ...(listed && tracks.length === 0 ? [problem(['selection'], 'selection.without-tracks')] : []),
  ];
}
