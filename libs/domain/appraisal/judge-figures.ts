import {
  classify,
  evaluateCriteria,
  NO_FACTS,
  type ClassificationJudgement,
  type CriteriaJudgement,
  type Facts,
  type FigureFact,
} from '@app/domain/criteria';
import { carryFacts, type PlanRevision } from '@app/domain/plans';
import { parseLegalDate } from '@app/domain/shared';
import type { Readings } from './counted-figures';

/**
 * What criteria may look at beside the figures of a dossier: days of its life, its evidence, the figures that were frozen earlier, duties
 * fulfilled, what agencies have judged, and results of other units. The same at every stage of the figures.
 */
export type BesideFigures = Omit<Facts, 'figures' | 'answers' | 'dates' | 'grades'>;

/** Nothing is known beside the figures. */
export const NOTHING_BESIDE: BesideFigures = NO_FACTS;

/** Judges the plan's criteria on figures and on what is known beside them. While guidance is awaited everything stays undetermined. */
export const judgeFigures = (plan: PlanRevision, readings: Readings, beside: BesideFigures): CriteriaJudgement =>
  evaluateCriteria(plan.criteria, factsFrom(plan, readings, beside));

/** The class of the unit; null where the plan has no classes. */
export function classOfUnit(
  plan: PlanRevision,
  readings: Readings,
  beside: BesideFigures,
): ClassificationJudgement | null {
  const { classification, criteria } = plan;
  return classification ? classify(classification, criteria, factsFrom(plan, readings, beside)) : null;
}

/** Ids of the indicators of which a figure is read that is only assumed (*số tạm dùng*): one of an earlier revision, counted otherwise. */
export const assumedIn = (plan: PlanRevision, readings: Readings, beside: BesideFigures): ReadonlySet<string> =>
  carryFacts(statedFacts(plan, readings, beside), plan.carries).assumed;

/** The facts, with figures of an earlier revision standing in where the plan carries them over and nobody has counted anew. */
export const factsFrom = (plan: PlanRevision, readings: Readings, beside: BesideFigures): Facts =>
  carryFacts(statedFacts(plan, readings, beside), plan.carries).facts;

/** Puts every reading where its type belongs. A value of another type than the plan's is as good as none: it was entered under another one. */
export function statedFacts({ indicators }: PlanRevision, readings: Readings, beside: BesideFigures): Facts {
  const known = indicators.flatMap((indicator) => {
    const value = readings[indicator.id];
    return value === undefined ? [] : [{ indicator, value }];
  });
  const texts = known.flatMap(({ indicator, value }) => (typeof value === 'string' ? [{ indicator, value }] : []));
  return {
    ...beside,
    figures: countsIn(readings),
    answers: Object.fromEntries(
      known.flatMap(({ indicator, value }) =>
        indicator.type === 'yes-no' && typeof value === 'boolean' ? [[indicator.id, value]] : [],
      ),
    ),
    dates: Object.fromEntries(
      texts.flatMap(({ indicator, value }) => {
        const day = indicator.type === 'date' ? parseLegalDate(value) : undefined;
        return day ? [[indicator.id, day]] : [];
      }),
    ),
    grades: Object.fromEntries(
      texts.flatMap(({ indicator: { id, type, grades }, value }) =>
        type === 'grade' ? [[id, { value, of: grades }]] : [],
      ),
    ),
  };
}

/** The counts among the readings, as the criteria engine takes them. */
export const countsIn = (readings: Readings): FigureFact[] =>
  Object.entries(readings).flatMap(([indicator, value]) => (typeof value === 'number' ? [{ indicator, value }] : []));
