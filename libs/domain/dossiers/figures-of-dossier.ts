import { figuresAsked, type Indicator, type PlanRevision } from '@app/domain/plans';

/**
 * The figures that a dossier gives: what the criteria read, and what the review counted besides. A category that only a later rule
 * exempts is counted from the beginning, because nobody can count it back (plan 4.1, `selection.table`).
 */
export function figuresOfDossier(plan: PlanRevision): readonly Indicator[] {
  const wanted = new Set([...plan.selection.table, ...figuresAsked(plan).map(({ indicator }) => indicator.id)]);
  return plan.indicators.filter(({ id }) => wanted.has(id));
}
