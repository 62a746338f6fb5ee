import type { CriteriaRule, Verdict } from '@app/domain/criteria';
import { refusal, type Refusal } from '@app/domain/shared';

/** Where a dossier stands when the decision is drafted. */
export interface Standing {
  /** the panel's verdicts as last given: after a change on the last day, those of the reappraisal. By id of criterion */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** the council's result; null where the plan has no council */
  readonly proposed: boolean | null;
  /** how many criteria it takes; where points count, whether there are enough of them in all by the figures of the last look */
  readonly rule: CriteriaRule;
  readonly enoughPoints?: Verdict;
}

/** A criterion that a refusal names, with what was found there: counts, never persons, and never a police figure. */
export interface NamedFailure {
  readonly criterion: string;
  readonly found: string;
}

export type Finding =
  | { readonly outcome: 'recognised' }
  | { readonly outcome: 'not-recognised'; readonly failed: readonly string[] }
  /** nothing can be drafted yet, and why */
  | { readonly outcome: 'open'; readonly reasons: readonly Refusal[] };

/** Stands among the reasons of a refusal for the points in all, which no single criterion fell on. */
export const POINTS_IN_ALL = 'tong-diem';

/**
 * What the papers will say of one dossier: recognition needs what the plan's rule asks of the criteria, and the council's proposal; a refusal
 * names at least one reason (docs/practice.md 2). A council that does not propose a unit although the rule is satisfied has given
 * its reason in the minutes; whoever drafts must name the criterion it fell on (`named`).
 */
export function outcomeOf(
  { verdicts, proposed, rule, enoughPoints }: Standing,
  criteria: readonly string[],
  named: readonly NamedFailure[] = [],
): Finding {
  const failed = criteria.filter((id) => verdicts[id] === 'not-met');
  const undecided = criteria.filter((id) => verdicts[id] !== 'met' && verdicts[id] !== 'not-met');
  const spare = rule.kind === 'at-least' ? criteria.length - rule.n : 0;
  const short = enoughPoints === 'not-met' ? [POINTS_IN_ALL] : [];
  if (failed.length > spare || short.length > 0) return { outcome: 'not-recognised', failed: [...failed, ...short] };
  const isOpen = failed.length + undecided.length > spare;
  const fell = criteria.filter((id) => named.some(({ criterion }) => criterion === id));
  if (fell.length > 0 && (isOpen || proposed === false)) return { outcome: 'not-recognised', failed: fell };
  if (isOpen) return { outcome: 'open', reasons: [refusal('decision.undetermined', { criteria: undecided })] };
  if (enoughPoints === 'undetermined') return { outcome: 'open', reasons: [refusal('decision.points-open')] };
  if (proposed === false) return { outcome: 'open', reasons: [refusal('decision.reason-of-council')] };
  return { outcome: 'recognised' };
}
