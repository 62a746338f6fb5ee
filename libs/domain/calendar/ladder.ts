import type { Amount } from './due-expression';

/** When a reminder goes out, seen from the last valid day. */
export type RungMoment =
  { readonly kind: 'before' | 'after'; readonly amount: Amount } | { readonly kind: 'on-the-day' };

/** One step of the reminder ladder (plan language 2.2): when, whom to tell, and which paper to draft. */
export interface Rung {
  readonly at: RungMoment;
  /** `turn` (whose turn it is), `head` (that office's head), or a role of the plan. */
  readonly tell: readonly string[];
  /** Id of a paper to draft with this message, e.g. `chase` (công văn đôn đốc). */
  readonly draft?: string;
}
