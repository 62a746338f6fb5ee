import type { Basis } from './basis';
import type { Change } from './change';
import type { QuantityReading } from './measure';
import type { PointsRange } from './points';
import type { OperatorName } from './term';
import type { Test } from './test';
import type { Verdict } from './verdict';

/** What decided: an operator, or a reason that stands over all of them. */
export type ExplanationCode = OperatorName | 'window-unset' | 'nothing-arose' | 'awaiting-criteria';

/** Why a term came out as it did: a tree of codes and numbers. Its sentences are made by `explain-vi.ts`, never stored. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly verdict: Verdict;
  readonly test?: Test;
  readonly change?: Change;
  readonly basis?: Basis;
  /** What a score came to. */
  readonly points?: PointsRange;
  /** What was counted, in the order of the term. */
  readonly readings?: readonly QuantityReading[];
  readonly parts?: readonly Explanation[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Ids of the indicators that are missing anywhere in the tree: what somebody must still count. */
export function missingFigures(explanation: Explanation): string[] {
  const here = (explanation.readings ?? []).flatMap((reading) => reading.missing);
  const named = explanation.verdict === 'undetermined' ? explanation.params?.missing : undefined;
  const below = (explanation.parts ?? []).flatMap(missingFigures);
  return [...new Set([...here, ...(typeof named === 'string' ? [named] : []), ...below])];
}
