import type { Baseline } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';

/** What nobody has told of a unit, so that a target cannot be said for good. */
export type MissingFact = { readonly unit: string } & (
  | { readonly kind: 'figure'; readonly indicator: string }
  | { readonly kind: 'earlier-figure'; readonly indicator: string; readonly baseline: Baseline }
  /** Whether it is free itself: a locality above the units of which nobody says so. */
  | { readonly kind: 'result' }
  /** Whether it was on the list on that day. */
  | { readonly kind: 'earlier-list'; readonly day: LegalDate }
  /** A condition on the unit that cannot be judged yet: whether it belongs to the base, or whether it counts. */
  | { readonly kind: 'condition'; readonly of: 'base' | 'measure' }
);
