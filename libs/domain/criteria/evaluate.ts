import type { Bands } from './bands';
import type { Basis } from './basis';
import type { Criteria, ZeroOfZero } from './criteria';
import type { Explanation } from './explanation';
import type { Facts } from './facts';
import { measure, measureAt } from './measure';
import type { Look, Named } from './operator';
import { operatorOf } from './operators/table';
import { totalOf, type PointsTotal } from './points';
import type { Term } from './term';
import { allOf, atLeastOf } from './kleene';
import type { Verdict } from './verdict';

/** What a term is judged under, beside the facts. */
export interface Setting {
  readonly basis?: Basis;
  readonly zeroOfZero?: ZeroOfZero;
  /** Named terms and criteria that it may refer to. */
  readonly named?: Readonly<Record<string, Named>>;
  readonly bands?: Bands;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly because: Explanation;
}

export interface CriterionJudgement extends Judgement {
  /** Id of the criterion. */
  readonly id: string;
}

export interface CriteriaJudgement {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionJudgement[];
  /** Where the rule counts points: how many there are in all. */
  readonly points?: PointsTotal;
  /** Ids of the criteria that are not met, in the order of the plan. */
  readonly failed: readonly string[];
  /** Ids of the criteria that cannot be judged yet. */
  readonly open: readonly string[];
}

/** Judges one term on what is known, and says why. Filling in what is unknown never turns met into not met, or back. */
export function evaluateTerm(term: Term, facts: Facts, setting: Setting = {}): Judgement {
  const because = judge(term, facts, setting, setting.basis);
  return { verdict: because.verdict, because };
}

/** Judges every criterion of a plan, and the unit as a whole by the plan's rule. */
export function evaluateCriteria(criteria: Criteria, facts: Facts): CriteriaJudgement {
  const setting = settingOf(criteria);
  const judged = criteria.items.map((item) => ({
    id: item.id,
    ...evaluateTerm(item.term, facts, { ...setting, basis: item.basis }),
  }));
  const { rule } = criteria;
  const points = rule.kind === 'points' ? totalOf(judged, rule.total) : undefined;
  const idsThatAre = (verdict: Verdict): string[] =>
    judged.filter((item) => item.verdict === verdict).map((item) => item.id);
  return {
    verdict: overall(
      rule,
      judged.map((item) => item.verdict),
      points,
    ),
    criteria: judged,
    ...(points && { points }),
    failed: idsThatAre('not-met'),
    open: idsThatAre('undetermined'),
  };
}

/** What every term of these criteria is judged under, whichever of them it stands in. */
export function settingOf({ items, terms, zeroOfZero }: Criteria): Setting {
  return { zeroOfZero, named: Object.fromEntries([...terms, ...items].map((item) => [item.id, item])) };
}

/** While guidance is awaited there is nothing to hold against, so nobody can pass and nobody fails. */
function overall(rule: Criteria['rule'], verdicts: readonly Verdict[], points: PointsTotal | undefined): Verdict {
  switch (rule.kind) {
    case 'awaiting':
      return 'undetermined';
    case 'all':
      return allOf(verdicts);
    case 'at-least':
      return atLeastOf(rule.n, verdicts);
    case 'points':
      return allOf([...verdicts, ...(points ? [points.verdict] : [])]);
  }
}

function judge(term: Term, facts: Facts, setting: Setting, inherited: Basis | undefined): Explanation {
  const basis = term.basis ?? inherited;
  const operator = operatorOf(term.op);
  const counts = operator.mentions(term).some((mention) => mention.kind === 'indicator');
  if (basis?.kind === 'over-unset' && counts) return { code: 'window-unset', verdict: 'undetermined', basis };
  const look: Look = {
    facts,
    basis,
    zeroOfZero: setting.zeroOfZero ?? 'met-flagged',
    bands: setting.bands ?? 'exact',
    measure: (quantity) => measure(quantity, facts, basis),
    measureAt: (baseline, quantity) => measureAt(baseline, quantity, facts),
    judge: (child) => judge(child, facts, setting, basis),
    judgeOf: (others, child) => judge(child, others, setting, basis),
    named: (id) => setting.named?.[id],
  };
  return operator.judge(term, look);
}
