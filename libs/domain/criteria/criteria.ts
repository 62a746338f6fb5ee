import type { Localized } from '@app/domain/shared';
import type { Basis } from './basis';
import type { Term } from './term';

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
 * When a unit is recognised. `awaiting` stands in plans whose criteria are still to come from above: everything is undetermined and
 * nobody can pass.
 */
export interface Criteria {
  readonly rule:
    { readonly kind: 'all' } | { readonly kind: 'at-least'; readonly n: number } | { readonly kind: 'awaiting' };
  readonly zeroOfZero: ZeroOfZero;
  readonly items: readonly Criterion[];
  readonly terms: readonly NamedCondition[];
}
