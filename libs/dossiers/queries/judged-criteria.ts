import {
  appraisedCounts,
  assumedIn,
  countsPoliceFigures,
  finalCounts,
  judgeCounts,
  type Counts,
  type StagedFigure,
} from '@app/domain/appraisal';
import { explainInVietnamese, VERDICT_VI, type Sentence } from '@app/domain/criteria';
import { namesOfPlan, type DossierState } from '@app/domain/dossiers';
import { figuresAsked, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { CriterionView, ExplanationView, JudgedOn } from './criterion.dto';

/** Which figures a dossier is judged on in its state: the review's, the commune's own, the confirmed ones, those of the last day. */
export function judgedOn(state: DossierState, figures: readonly StagedFigure[]): JudgedOn {
  if (state === 'listed' || state === 'reviewed' || state === 'not-selected') return 'review';
  if (figures.some(({ stage }) => stage === 'final')) return 'final';
  return figures.some(({ stage }) => stage === 'confirmed') ? 'confirmed' : 'stated';
}

/** The counts of that stage, in the appraisal's own reading. */
export function countsOf(plan: PlanRevision, figures: readonly StagedFigure[], stage: JudgedOn): Counts {
  if (stage === 'final') return finalCounts(plan.indicators, figures);
  if (stage === 'confirmed') return appraisedCounts(plan.indicators, figures);
  return Object.fromEntries(
    figures.filter((figure) => figure.stage === stage).map(({ indicator, value }) => [indicator, value]),
  );
}

/**
 * Every criterion of the plan with the engine's verdict and why, in Vietnamese. The verdict is everybody's; the explanation names counts,
 * so where those are the police's it is for the police alone (docs/practice.md 3).
 */
export function judgedCriteria(plan: PlanRevision, counts: Counts, seesPolice: boolean): CriterionView[] {
  const names = namesOfPlan(plan);
  const asked = figuresAsked(plan);
  const assumed = assumedIn(plan, counts);
  const judged = judgeCounts(plan, counts).criteria;
  return plan.criteria.items.flatMap(({ id, label, clause }) => {
    const judgement = judged.find((one) => one.id === id);
    if (!judgement) return [];
    const figures = asked.filter(({ criteria }) => criteria.includes(id)).map(({ indicator }) => indicator.id);
    const hidden = !seesPolice && countsPoliceFigures(plan, id);
    return {
      id,
      label: inVietnamese(label),
      clause: clause ?? null,
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
