import type { Verdict } from '@app/domain/criteria';
import { refusal, type Refusal } from '@app/domain/shared';

/** Where a dossier stands when the decision is drafted. */
export interface Standing {
  /** the panel's verdicts as last given: after a change on the last day, those of the reappraisal. By id of criterion */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** the council's result; null where the plan has no council */
  readonly proposed: boolean | null;
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

/**
 * What the papers will say of one dossier. All or nothing: recognition needs every criterion met and the council's proposal; a refusal
 * names at least one criterion (docs/practice.md 2). A council that does not propose a unit although every criterion is met has given
 * its reason in the minutes; whoever drafts must name the criterion it fell on (`named`).
 */
export function outcomeOf(
  { verdicts, proposed }: Standing,
  criteria: readonly string[],
  named: readonly NamedFailure[] = [],
): Finding {
  const failed = criteria.filter((id) => verdicts[id] === 'not-met');
  if (failed.length > 0) return { outcome: 'not-recognised', failed };
  const undecided = criteria.filter((id) => verdicts[id] !== 'met');
  const fell = criteria.filter((id) => named.some(({ criterion }) => criterion === id));
  if (fell.length > 0 && (undecided.length > 0 || proposed === false))
    return { outcome: 'not-recognised', failed: fell };
  if (undecided.length > 0)
    return { outcome: 'open', reasons: [refusal('decision.undetermined', { criteria: undecided })] };
  if (proposed === false) return { outcome: 'open', reasons: [refusal('decision.reason-of-council')] };
  return { outcome: 'recognised' };
}
