import type { Component, PlanRevision } from './shape/plan-revision';

/** What a dossier must contain: everything that is always needed, and what was asked for by id. Optional parts are not among it. */
export function componentsNeeded(plan: PlanRevision, asked: readonly string[] = []): readonly Component[] {
  return plan.components.filter(({ id, need }) => need === 'always' || (need === 'if-asked' && asked.includes(id)));
}
