import {
  appraisedFigures,
  assumedIn,
  countsPoliceFigures,
  figuresOf,
  finalFigures,
  judgeFigures,
  type BesideFigures,
  type Readings,
  type StagedFigure,
} from '@app/domain/appraisal';
import { explainInVietnamese, VERDICT_VI, type Sentence } from '@app/domain/criteria';
import { namesOfPlan, type DossierState } from '@app/domain/dossiers';
import { clauseOrNull, figuresAsked, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { CriterionView, ExplanationView, JudgedOn } from './criterion.dto';

/** Which figures a dossier is judged on in its state: the review's, those registered, the commune's own, the confirmed ones, those of the last day. */
export function judgedOn(state: DossierState, figures: readonly StagedFigure[]): JudgedOn {
  if (state === 'listed' || state === 'reviewed' || state === 'not-selected') return 'review';
  if (state === 'registering' || state === 'registered') return 'registered';
  if (figures.some(({ stage }) => stage === 'final')) return 'final';
  return figures.some(({ stage }) => stage === 'confirmed') ? 'confirmed' : 'stated';
}

/** The figures of that stage, in the appraisal's own reading. */
export function readingsOf(plan: PlanRevision, figures: readonly StagedFigure[], stage: JudgedOn): Readings {
  if (stage === 'final') return finalFigures(plan, figures);
  if (stage === 'confirmed') return appraisedFigures(plan.indicators, figures);
  return figuresOf(figures, stage);
}

/** What a dossier is judged on: figures of one stage, and what is known beside them. */
export interface JudgedOnFigures {
  readonly readings: Readings;
  readonly beside: BesideFigures;
}

/**
 * Every criterion of the plan with the engine's verdict and why, in Vietnamese. The verdict is everybody's; the explanation names counts,
 * so where those are the police's it is for the police alone (docs/practice.md 3).
 */
export function judgedCriteria(
  plan: PlanRevision,
  { readings, beside }: JudgedOnFigures,
  seesPolice: boolean,
): CriterionView[] {
  const names = namesOfPlan(plan);
  const asked = figuresAsked(plan);
  const assumed = assumedIn(plan, readings, beside);
  const judged = judgeFigures(plan, readings, beside).criteria;
  return plan.criteria.items.flatMap(({ id, label, clause }) => {
    const judgement = judged.find((one) => one.id === id);
    if (!judgement) return [];
    const figures = asked.filter(({ criteria }) => criteria.includes(id)).map(({ indicator }) => indicator.id);
    const hidden = !seesPolice && countsPoliceFigures(plan, id);
    return {
      id,
      label: inVietnamese(label),
      clause: clauseOrNull(plan, clause),
      verdict: judgement.verdict,
      verdictLabel: VERDICT_VI[judgement.verdict],
      explanation: hidden ? null : explained(explainInVietnamese(judgement.because, names)),
      figures,
      assumed: [...new Set(figures)].filter((indicator) => assumed.has(indicator)),
      components: plan.components.filter(({ supports }) => supports.includes(id)).map((component) => component.id),
    };
  });
}

const explained = ({ text, verdict, parts }: Sentence): ExplanationView => ({
  text,
  verdict,
  parts: parts.map(explained),
});
