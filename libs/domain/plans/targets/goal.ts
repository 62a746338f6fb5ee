import { isShare, satisfies, testRange, type Test, type Verdict } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';
import type { Target } from '../shape/target';
import type { MissingFact } from './missing';
import { neededBy, requiredOf, type Needed } from './needed';
import type { StepResult } from './steps';

/** What a target asks for, and by when. */
export interface Goal {
  readonly is?: Test;
  readonly by?: LegalDate;
}

/** Of a roadmap the next step from that day on; after the last one, and without a day, the last. */
export function goalAt({ steps, is, by }: Target, day: LegalDate | undefined): Goal {
  if (steps.length === 0) return { is, by };
  const next = day === undefined ? undefined : steps.find((step) => step.by >= day);
  const step = next ?? steps[steps.length - 1];
  return { is: step.is, by: step.by };
}

export interface Measured extends Needed {
  readonly of: number;
  readonly required: number;
  readonly actual: number;
  /** Undetermined while what is `missing` could still turn it. */
  readonly verdict: Verdict;
  readonly met: boolean;
  readonly nothingArose: boolean;
  readonly open?: number;
  readonly missing?: readonly MissingFact[];
  readonly step?: StepResult;
}

/** How many units below and above the line are only perhaps so. */
export interface Perhaps {
  /** they stand below the line; whether they count is not known */
  readonly counted: number;
  /** not even whether they stand below the line is known */
  readonly based: number;
}

/** Holds a count of units against its goal, exactly; of nothing, no share can be taken, and nothing that is only unknown has not arisen. */
export function held(
  { is }: Goal,
  actual: number,
  of: number,
  { missing, perhaps }: { readonly missing: readonly MissingFact[]; readonly perhaps: Perhaps },
): Measured {
  const nothingArose = of === 0 && missing.length === 0;
  const verdict = is ? verdictOf(is, actual, of, perhaps) : 'undetermined';
  const needed = is ? neededBy(is, of) : {};
  return { of, ...needed, required: requiredOf(needed), actual, ...judged(verdict), nothingArose, ...lacking(missing) };
}

/** Every unit that is perhaps so is not at the least, and is at the most. */
function verdictOf(is: Test, actual: number, of: number, { counted, based }: Perhaps): Verdict {
  const most = actual + counted + based;
  if (!isShare(is)) return testRange(is, { least: { n: actual, d: 1 }, most: { n: most, d: 1 } });
  if (of === 0 && based === 0) return actual === 0 ? 'met' : 'not-met';
  if (of === 0) return 'undetermined';
  return testRange(is, { least: { n: actual, d: of + based }, most: { n: most, d: of + based } });
}

/** Two sums that lack a figure can still come to anything. */
export function heldSums({ is }: Goal, actual: number, of: number, missing: readonly MissingFact[]): Measured {
  const nothingArose = of === 0 && missing.length === 0;
  const isMet = is !== undefined && (of === 0 && isShare(is) ? actual === 0 : satisfies(is, actual, of));
  const verdict = is === undefined || missing.length > 0 ? 'undetermined' : isMet ? 'met' : 'not-met';
  const needed = is ? neededBy(is, of) : {};
  return { of, ...needed, required: requiredOf(needed), actual, ...judged(verdict), nothingArose, ...lacking(missing) };
}

export const judged = (verdict: Verdict): Pick<Measured, 'verdict' | 'met'> => ({ verdict, met: verdict === 'met' });

/** The units of which something is missing are counted once each. */
export function lacking(missing: readonly MissingFact[]): Pick<Measured, 'open' | 'missing'> {
  return missing.length === 0 ? {} : { open: new Set(missing.map(({ unit }) => unit)).size, missing };
}
