import type { PlanRevision } from '@app/domain/plans';
import { errorLines } from './error-lines';
import { namedPlan } from './named-plan';

/** The plan that the word means, when it can be published. @throws with every error and its place */
export function soundPlan(word: string | undefined): PlanRevision {
  const { name, reading } = namedPlan(word);
  if ('errors' in reading) throw new Error(errorLines(name, reading.errors).join('\n'));
  return reading.plan;
}
