import type { Classification, UnitClass } from './classification';
import type { Criteria } from './criteria';
import { evaluateCriteria, evaluateTerm, settingOf } from './evaluate';
import type { Explanation } from './explanation';
import type { Facts } from './facts';
import { allOf } from './kleene';
import { testPoints } from './points';
import type { Verdict } from './verdict';

export interface ClassJudgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Absent for the class that takes whoever is left. */
  readonly because?: Explanation;
}

export interface ClassificationJudgement {
  /** The class; absent while it is open, and when the plan has none for this unit. */
  readonly is?: string;
  /** What may still come out, in the plan's order: one class when it is settled, none when no class fits. */
  readonly possible: readonly string[];
  /** Whether it may also come out that no class fits. */
  readonly maybeNone: boolean;
  /** The classes that were tried, as far as they had to be. */
  readonly tried: readonly ClassJudgement[];
}

/** The first class whose condition is met while all earlier ones are known not to be (plan language 2.3). */
export function classify(classification: Classification, criteria: Criteria, facts: Facts): ClassificationJudgement {
  const tried: ClassJudgement[] = [];
  for (const item of classification.items) {
    const judged = judgeClass(item, classification, criteria, facts);
    tried.push(judged);
    if (judged.verdict === 'met') break;
  }
  const possible = tried.filter(({ verdict }) => verdict !== 'not-met').map(({ id }) => id);
  const maybeNone = tried.every(({ verdict }) => verdict !== 'met');
  const settled = !maybeNone && possible.length === 1;
  return { ...(settled && { is: possible[0] }), possible, maybeNone, tried };
}

function judgeClass(
  { id, when }: UnitClass,
  { bands }: Classification,
  criteria: Criteria,
  facts: Facts,
): ClassJudgement {
  if (when.kind === 'otherwise') return { id, verdict: 'met' };
  if (when.kind === 'term')
    return { id, ...evaluateTerm(when.term, facts, { ...settingOf(criteria), basis: when.basis, bands }) };
  const { verdict: whole, criteria: judged, points } = evaluateCriteria(criteria, facts);
  const verdict = when.points && points ? allOf([whole, testPoints(when.points, points)]) : whole;
  const parts = judged.map(({ because }) => because);
  return { id, verdict, because: { code: 'all', verdict, parts } };
}
