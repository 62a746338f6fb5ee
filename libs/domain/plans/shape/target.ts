import type { Cycle } from '@app/domain/calendar';
import type { Baseline, Change, Term, Test } from '@app/domain/criteria';
import type { LegalDate, Localized } from '@app/domain/shared';
import type { Track } from './selection';

/** What a target counts: units that are so, a sum of figures held against another, or against its own earlier self. */
export type TargetMeasure =
  /** `parent`: localities above the units that are free themselves. */
  | { readonly kind: 'listed' | 'recognised' | 'kept' | 'registered' | 'parent' }
  | { readonly kind: 'part'; readonly part: string; readonly of: string }
  | { readonly kind: 'against'; readonly figure: string; readonly baseline: Baseline }
  | { readonly kind: 'units-where'; readonly term: Term };

export type TargetGroup = 'units' | 'children' | 'sub-units' | 'parents';

/** Over which units (the denominator). */
export type TargetBase =
  | { readonly kind: 'all'; readonly group?: TargetGroup }
  | { readonly kind: 'track'; readonly tracks: readonly Track[] }
  | { readonly kind: 'selected' }
  | { readonly kind: 'named'; readonly units: readonly string[] }
  | { readonly kind: 'where'; readonly term: Term };

/** One year of a roadmap: how many are kept, how many come on top, and what that must come to. */
export interface TargetStep {
  readonly by: LegalDate;
  readonly keep?: number;
  readonly add?: Test;
  readonly is: Test;
  readonly stated?: StatedShare;
}

/** As the paper prints it; never counted with. */
export interface StatedShare {
  readonly n?: number;
  readonly of?: number;
  readonly percent?: string;
}

/** A table by locality: whole numbers in columns `of`, `baseline` and one for each span. */
export interface TargetTable {
  readonly spans: readonly TargetSpan[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly unit: string; readonly values: readonly number[] }[];
  readonly total: readonly number[];
  /** Percentages as printed, by column, in the order of the rows and the total. */
  readonly stated: Readonly<Record<string, readonly string[]>>;
}

export interface TargetSpan {
  readonly id: string;
  readonly label?: Localized;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

export interface Target {
  readonly id: string;
  readonly label: Localized;
  readonly measure: TargetMeasure;
  readonly of: TargetBase;
  /** Absent where steps or a table say it, and of a measure that is held against its earlier self. */
  readonly is?: Test;
  readonly change?: Change;
  readonly by?: LegalDate;
  readonly every?: Exclude<Cycle, 'phase' | 'week'> | 'period';
  /** Which tracks count above the line; all when empty. */
  readonly tracks: readonly Track[];
  readonly steps: readonly TargetStep[];
  readonly table?: TargetTable;
  /** Id of the general target that this one divides among localities. */
  readonly refines?: string;
  /** What several targets of one paper speak about, so that they can be held against each other. */
  readonly about?: string;
  /** Reported, but deciding nothing. */
  readonly reportOnly: boolean;
  readonly clause?: string;
}
