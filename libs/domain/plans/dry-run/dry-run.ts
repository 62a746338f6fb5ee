import { classify, evaluateCriteria, missingFigures, type Facts, type Verdict } from '@app/domain/criteria';
import type { LegalDate, Refusal } from '@app/domain/shared';
import { checkFigures } from '../figures/check-figures';
import { figuresAsked } from '../figures/figures-asked';
import type { PlanRevision } from '../shape/plan-revision';
import { carryFacts } from './carry-facts';

/** A criterion under the old and the new revision; absent on a side that does not have it. */
export interface CriterionMove {
  readonly id: string;
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** Indicators that it reads under the new revision and whose value is only assumed. */
  readonly assumed: readonly string[];
  /** What nobody has given and without which it cannot be judged any more. */
  readonly missing: readonly string[];
}

/** What moving one dossier to another revision would do to it. Nothing is moved. */
export interface DryRun {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** Whether anybody would see another verdict: of the whole, or of a criterion. */
  readonly changes: boolean;
  readonly criteria: readonly CriterionMove[];
  /** The class under each revision, where it has classes and the class is settled. */
  readonly unitClass: { readonly before?: string; readonly after?: string };
  readonly assumed: readonly string[];
  /** Figures for want of which something has become undetermined. */
  readonly missing: readonly string[];
  /** Why the figures could not be entered under the new revision: with these the dossier cannot be moved. */
  readonly impossible: readonly Refusal[];
}

/**
 * Judges one dossier under both revisions, on the figures known of it. `today` is the office clock's day. The figures are read as the caller
 * gives them: stated, confirmed or final.
 */
export function dryRun(before: PlanRevision, after: PlanRevision, known: Facts, today: LegalDate): DryRun {
  const carried = carryFacts(known, after.carries);
  const was = evaluateCriteria(before.criteria, known);
  const is = evaluateCriteria(after.criteria, carried.facts);
  const ids = [...new Set([...is.criteria, ...was.criteria].map(({ id }) => id))];
  const reads = figuresAsked(after);
  const criteria = ids.map((id): CriterionMove => {
    const old = was.criteria.find((one) => one.id === id)?.verdict;
    const now = is.criteria.find((one) => one.id === id);
    const read = reads.filter((figure) => figure.criteria.includes(id)).map(({ indicator }) => indicator.id);
    const lost = now?.verdict === 'undetermined' && old !== 'undetermined';
    return {
      id,
      ...(old && { before: old }),
      ...(now && { after: now.verdict }),
      assumed: [...new Set(read)].filter((indicator) => carried.assumed.has(indicator)),
      missing: lost ? missingFigures(now.because) : [],
    };
  });
  return {
    verdict: { before: was.verdict, after: is.verdict },
    changes: was.verdict !== is.verdict || criteria.some((one) => one.before !== one.after),
    criteria,
    unitClass: { ...classOf('before', before, known), ...classOf('after', after, carried.facts) },
    assumed: [...new Set(criteria.flatMap(({ assumed }) => assumed))],
    missing: [...new Set(criteria.flatMap(({ missing }) => missing))],
    impossible: unfitFigures(after, carried.facts, today),
  };
}

function classOf(side: 'before' | 'after', { classification, criteria }: PlanRevision, facts: Facts) {
  const is = classification && classify(classification, criteria, facts).is;
  return is === undefined ? {} : { [side]: is };
}

/** Only figures that the new revision knows: one that it has given up is no obstacle. */
function unfitFigures(plan: PlanRevision, { figures }: Facts, today: LegalDate): Refusal[] {
  const known = new Set(plan.indicators.map(({ id }) => id));
  const entered = figures.filter(({ indicator }) => known.has(indicator));
  return checkFigures(plan, Object.fromEntries(entered.map(({ indicator, value }) => [indicator, value])), today);
}
