import type { Cycle } from '@app/domain/calendar';
import type { Test } from '@app/domain/criteria';
import type { LegalDate, Localized } from '@app/domain/shared';
import type { Track } from './selection';

/** What a target counts: units that are so, or a sum of figures held against another. */
export type TargetMeasure =
  | { readonly kind: 'listed' | 'recognised' | 'kept' | 'registered' }
  | { readonly kind: 'part'; readonly part: string; readonly of: string };

/** Over which units (the denominator). */
export type TargetBase =
  | { readonly kind: 'all' }
  | { readonly kind: 'track'; readonly tracks: readonly Track[] }
  | { readonly kind: 'selected' }
  | { readonly kind: 'named'; readonly units: readonly string[] };

export interface Target {
  readonly id: string;
  readonly label: Localized;
  readonly measure: TargetMeasure;
  readonly of: TargetBase;
  readonly is: Test;
  readonly by?: LegalDate;
  readonly every?: Exclude<Cycle, 'phase' | 'week'> | 'period';
  /** Which tracks count above the line; all when empty. */
  readonly tracks: readonly Track[];
  /** Reported, but deciding nothing. */
  readonly reportOnly: boolean;
  readonly clause?: string;
}
