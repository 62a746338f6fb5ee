import type { RefusalParams } from '@app/domain/shared';

/** Why a plan cannot be published: a reference into nothing, a circle, dates in the wrong order. */
export interface PlanProblem {
  /** In the words of the plan file, with ids for items: `['criteria', 'TC2', 'term']`. */
  readonly path: readonly string[];
  readonly code: string;
  readonly params: RefusalParams;
}

export function problem(path: readonly string[], code: string, params: RefusalParams = {}): PlanProblem {
  return { path, code, params };
}
