import type { PlanRevision } from '../shape/plan-revision';

/** Ids of what a review counts of every unit: the columns of its table, and what later figures are held against. Of those the table's first. */
export const figuresOfReview = ({ selection }: PlanRevision): string[] => [
  ...new Set([...selection.table, ...selection.baseline]),
];

/**
 * The stage that holds what a unit came in with. Where a review chooses the units nobody registers: without this a criterion held against the
 * registration would be undetermined for good, and no unit could ever be recognised.
 */
export const stageOfEntry = ({ selection }: Pick<PlanRevision, 'selection'>): 'review' | 'registered' =>
  selection.way === 'review' ? 'review' : 'registered';
