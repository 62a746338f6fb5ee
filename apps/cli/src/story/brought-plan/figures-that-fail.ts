import { judgeFigures, NOTHING_BESIDE } from '@app/domain/appraisal';
import { mentionsOf, type Criterion } from '@app/domain/criteria';
import { checkFigures, sumsToExplain, type FigureValue, type Indicator, type PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { countsOf } from '../played-by-plan/figures';
import type { Figures } from '../played-by-plan/script';

export interface Failure {
  readonly criterion: Criterion;
  /** what differs from the figures that meet everything */
  readonly figures: Figures;
}

/**
 * One figure with which a unit that meets everything else fails a criterion, of those that the plan's own checks let in; undefined where no
 * single figure can do that (everything is judged, or criteria are awaited).
 */
export function figuresThatFail(plan: PlanRevision, met: Figures, statedOn: string): Failure | undefined {
  for (const criterion of plan.criteria.items)
    for (const indicator of readBy(plan, criterion))
      for (const value of othersOf(indicator)) {
        const figures = { [indicator.id]: value };
        if (fails(plan, criterion, { ...met, ...figures }, statedOn)) return { criterion, figures };
      }
  return undefined;
}

function readBy({ indicators }: PlanRevision, { term }: Criterion): Indicator[] {
  const read = new Set(mentionsOf(term).flatMap(({ kind, id }) => (kind === 'indicator' ? [id] : [])));
  return indicators.filter(({ id }) => read.has(id));
}

/** From nothing to much: the first that fails is the one that is told. */
function othersOf({ type, grades }: Indicator): readonly FigureValue[] {
  if (type === 'yes-no') return [false, true];
  if (type === 'grade') return grades.slice(0, 1);
  return type === 'date' || type === 'reference' ? [] : [1, 0, 1_000];
}

function fails(plan: PlanRevision, { id }: Criterion, figures: Figures, statedOn: string): boolean {
  const entered = Object.fromEntries(countsOf(plan.indicators, figures).map((one) => [one.indicator, one.value]));
  if (checkFigures(plan, entered, legalDate(statedOn)).length > 0 || sumsToExplain(plan, entered).length > 0)
    return false;
  const { failed, verdict } = judgeFigures(plan, entered, NOTHING_BESIDE);
  return verdict === 'not-met' && failed.includes(id); // where some criteria are enough one that fails refuses nobody
}
