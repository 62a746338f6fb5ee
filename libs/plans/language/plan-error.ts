import type { RefusalParams } from '@app/domain/shared';

/** Something that keeps a plan file from being published, said to the person who wrote it. */
export interface PlanError {
  /** From 1, as editors count. 0 when the error is in no line of this file. */
  readonly line: number;
  readonly column: number;
  /** Made of ids, so that it stays the same when lines move: `criteria.TC2.term.all.0`. */
  readonly path: string;
  readonly code: string;
  /** Vietnamese: what is wrong. */
  readonly message: string;
  /** Vietnamese: what to write instead. Empty when nothing better can be said. */
  readonly hint: string;
}

/** The same before it has found its line and its sentence. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params: RefusalParams;
  /** Point to the key itself and not to what stands after it. */
  readonly atKey?: boolean;
}
