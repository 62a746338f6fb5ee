import type { Basis } from './basis';
import type { Explanation } from './explanation';
import type { Bands } from './bands';
import type { Change } from './change';
import type { Baseline, Facts } from './facts';
import type { GradeTest } from './grade-test';
import type { QuantityReading } from './measure';
import type { Quantity } from './quantity';
import type { Term, TermBase } from './term';
import type { Test } from './test';
import type { ZeroOfZero } from './criteria';

/**
 * One word of the term language, whole: how it is written, read, judged, and what it speaks of. A new operator is a new file in
 * `operators/` and its line in `operators/table.ts`; the compiler then asks for its sentence in `explain-vi.ts`.
 */
export interface Operator<T extends TermBase, Written, Beside = unknown> {
  /** JSON Schema of what the plan file writes after the operator's word. */
  readonly shape: JsonSchema;
  /** Keys that stand beside the operator's word, all required: `{figure: …, is: …}`. */
  readonly beside?: Readonly<Record<string & keyof Beside, JsonSchema>>;
  /** From the written form, which has the shape above. */
  read(written: Written, reader: TermReader, beside: Beside): T;
  /** Terms inside this one. */
  children(term: T): readonly Term[];
  /** Terms inside this one that are judged on the facts of other units. */
  elsewhere?(term: T): readonly Term[];
  /** What it refers to, itself and not through its children. */
  mentions(term: T): readonly Mention[];
  judge(term: T, look: Look): Explanation;
}

export type JsonSchema = { readonly [keyword: string]: unknown };

/** A name that must exist in the plan; an indicator must also be of the sort that the operator can read. */
export type Mention =
  | { readonly kind: 'indicator'; readonly id: string; readonly as: IndicatorUse }
  | {
      readonly kind: 'component' | 'term' | 'moment' | 'obligation' | 'seat' | 'use' | 'result';
      readonly id: string;
    };

export type IndicatorUse = 'count' | 'date' | 'yes-no' | 'grade';

/** What an operator sees while it judges. */
export interface Look {
  readonly facts: Facts;
  readonly basis: Basis | undefined;
  readonly zeroOfZero: ZeroOfZero;
  /** How `from A to below B` is read; only classes ever read it as `at least A`. */
  readonly bands: Bands;
  measure(quantity: Quantity): QuantityReading;
  /** The same at an earlier time. */
  measureAt(baseline: Baseline, quantity: Quantity): QuantityReading;
  judge(term: Term): Explanation;
  /** The same of another unit. */
  judgeOf(facts: Facts, term: Term): Explanation;
  /** A named term or criterion; `undefined` when the plan has none of that name (a checked plan always has it). */
  named(id: string): Named | undefined;
}

export interface Named {
  readonly term: Term;
  readonly basis?: Basis;
}

/** How an operator reads the parts of its written form; `place` leads to the part, for messages. */
export interface TermReader {
  term(written: WrittenTerm, ...place: (string | number)[]): Term;
  quantity(written: WrittenQuantity, ...place: (string | number)[]): Quantity;
  test(written: string, ...place: (string | number)[]): Test;
  change(written: string, ...place: (string | number)[]): Change;
  gradeTest(written: string, ...place: (string | number)[]): GradeTest;
  /** The reader of a key that stands beside the operator's word. */
  beside(key: string): TermReader;
}

export type WrittenTerm = string | { readonly [key: string]: unknown };
export type WrittenQuantity =
  string | { readonly of?: string; readonly except?: readonly string[]; readonly sum?: readonly string[] };
