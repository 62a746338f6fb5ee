import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** From the second revision on, a plan names its parent, the paper that allows the change, and what was changed (rule 12). */
export function incompleteRevision({ revision }: PlanRevision): PlanProblem[] {
  if (revision.number === 1) return revision.of ? [problem(['revision', 'of'], 'revision.first-has-no-parent')] : [];
  const missing = (['of', 'because', 'moves'] as const).filter((key) => revision[key] === undefined);
  const problems = missing.map((key) => problem(['revision'], 'shape.missing-key', { key }));
  if (revision.changes.length === 0) problems.push(problem(['revision'], 'shape.missing-key', { key: 'changes' }));
  if (revision.of && revision.of.revision !== revision.number - 1)
    problems.push(problem(['revision', 'of'], 'revision.parent-not-before', { number: revision.number }));
  return problems;
}
