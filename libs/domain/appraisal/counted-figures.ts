import type { Verdict, CriteriaJudgement } from '@app/domain/criteria';
import { figuresAsked, isStatedInUnit, type FigureValue, type Indicator, type PlanRevision } from '@app/domain/plans';

/**
 * In the order of the year: the July review or the registration (frozen: later figures are held against it), the commune's own, another
 * agency's, Công an's in the appraisal, the last look.
 */
export type FigureStage = 'review' | 'registered' | 'stated' | 'compared' | 'confirmed' | 'final';

export interface StagedFigure {
  readonly indicator: string;
  readonly stage: FigureStage;
  readonly value: FigureValue;
}

/** What is known of each indicator, by id: a count, a day, a yes or no, a grade. Absent: nobody has given it. */
export type Readings = Readonly<Record<string, FigureValue | undefined>>;

/** The figures of one stage. */
export const figuresOf = (figures: readonly StagedFigure[], stage: FigureStage): Readings =>
  Object.fromEntries(figures.filter((one) => one.stage === stage).map(({ indicator, value }) => [indicator, value]));

/**
 * What the appraisal counts on: an indicator that somebody must confirm counts only as confirmed (unconfirmed is unknown, not what the
 * commune said); any other stands as stated (plan language 2.1, Figures).
 *
 * What was confirmed under an earlier revision counts on under its old name: `judgeFigures` reads it where the plan carries it over.
 */
export function appraisedFigures(indicators: readonly Indicator[], figures: readonly StagedFigure[]): Readings {
  const own = readingsBy(indicators, (indicator) =>
    valueAt(figures, indicator.id, indicator.confirmedBy ? 'confirmed' : 'stated'),
  );
  const earlier = figures.filter(({ indicator, stage }) => stage === 'confirmed' && !(indicator in own));
  return { ...Object.fromEntries(earlier.map(({ indicator, value }) => [indicator, value])), ...own };
}

/**
 * What the last day of the period counts on: the final figure, and for what nobody counts again then, the appraised one. Nothing of an earlier
 * revision: a figure that is only assumed confirms nothing for good.
 */
export function finalFigures(plan: PlanRevision, figures: readonly StagedFigure[]): Readings {
  const appraised = appraisedFigures(plan.indicators, figures);
  return readingsBy(
    plan.indicators,
    (indicator) =>
      valueAt(figures, indicator.id, 'final') ??
      (indicator.confirmedBy && isStatedInUnit(plan, indicator) ? undefined : appraised[indicator.id]),
  );
}

/** Ids of the indicators that the unit states once more on the last day: what its criteria count, somebody confirms, and it can know itself. */
export function indicatorsOfLastDay(plan: PlanRevision): string[] {
  const counted = indicatorsToConfirm(
    plan,
    plan.criteria.items.map(({ id }) => id),
  );
  return plan.indicators.filter((one) => counted.includes(one.id) && isStatedInUnit(plan, one)).map(({ id }) => id);
}

/** The verdicts alone, by id of criterion: what every office may know, whichever figures it may see. */
export const verdictsBy = ({ criteria }: CriteriaJudgement): Record<string, Verdict> =>
  Object.fromEntries(criteria.map(({ id, verdict }) => [id, verdict]));

/** Whether a criterion looks at figures of class `police`: never printed, never exported, and explained to the police alone (docs/practice.md 3). */
export function countsPoliceFigures(plan: PlanRevision, criterionId: string): boolean {
  return figuresAsked(plan).some(
    ({ indicator, criteria }) => indicator.class === 'police' && criteria.includes(criterionId),
  );
}

/** Ids of the indicators that these criteria count and that somebody must confirm: what must be entered before they can be judged. */
function indicatorsToConfirm(plan: PlanRevision, criteria: readonly string[]): string[] {
  const asked = figuresAsked(plan).filter((figure) => figure.criteria.some((id) => criteria.includes(id)));
  return [...new Set(asked.filter(({ indicator }) => indicator.confirmedBy).map(({ indicator }) => indicator.id))];
}

/**
 * Ids of what these criteria count and nobody has confirmed at that stage. What the unit cannot know itself is not stated once more on the last
 * day: asked for again it would keep the chair from ever speaking.
 */
export function figuresNotConfirmed(
  plan: PlanRevision,
  criteria: readonly string[],
  figures: readonly StagedFigure[],
  stage: 'confirmed' | 'final',
): string[] {
  const wanted = indicatorsToConfirm(plan, criteria);
  const asked = stage === 'final' ? indicatorsOfLastDay(plan) : wanted;
  return wanted.filter((id) => asked.includes(id) && valueAt(figures, id, stage) === undefined);
}

const valueAt = (figures: readonly StagedFigure[], indicator: string, stage: FigureStage): FigureValue | undefined =>
  figures.find((figure) => figure.indicator === indicator && figure.stage === stage)?.value;

const readingsBy = (
  indicators: readonly Indicator[],
  read: (indicator: Indicator) => FigureValue | undefined,
): Readings => Object.fromEntries(indicators.map((indicator) => [indicator.id, read(indicator)]));
