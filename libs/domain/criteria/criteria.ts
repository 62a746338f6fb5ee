import type { Localized } from '@app/domain/shared';
import type { Basis } from './basis';
import type { Term } from './term';
import type { Test } from './test';

export interface Criterion {
  /** As the paper counts them: `TC1`. */
  readonly id: string;
  readonly label: Localized;
  readonly basis?: Basis;
  readonly term: Term;
  readonly clause?: string;
}

/** What "100 % of nothing" is worth. The default `met-flagged` passes and says *không phát sinh*. */
export type ZeroOfZero = 'met-flagged' | 'not-met' | 'undetermined';

/** A condition with a name, so that several criteria may use it. */
export interface NamedCondition {
  readonly id: string;
  readonly label?: Localized;
  readonly basis?: Basis;
  readonly term: Term;
  readonly clause?: string;
}

/**
 * How many of the criteria it takes. `points`: the sum must satisfy `total`, and each criterion its share of its own maximum (`each`, kept
 * in the term of the criterion); a criterion without points is a precondition.
 */
export type CriteriaRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least'; readonly n: number }
  | { readonly kind: 'points'; readonly total: Test; readonly each?: Test }
  | { readonly kind: 'awaiting' };

export interface Awaiting {
  readonly by: readonly string[];
  readonly kind: 'guidance';
  readonly clause?: string;
}

/**
 * When a unit is recognised. `awaiting` stands in plans whose criteria are still to come from above: everything is undetermined and
 * nobody can pass.
 */
export interface Criteria {
  readonly rule: CriteriaRule;
  /** Who is to say what the criteria are, while the rule is `awaiting`. */
  readonly awaiting?: Awaiting;
  readonly zeroOfZero: ZeroOfZero;
  readonly items: readonly Criterion[];
  readonly terms: readonly NamedCondition[];
}
