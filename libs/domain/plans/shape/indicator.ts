import type { Test } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';
import type { Seat } from './offices';

export const INDICATOR_TYPES = ['count', 'number', 'date', 'yes-no', 'grade', 'points', 'reference'] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

/** A count (whole, from 0), a day (`2025-07-31`), a yes or no, a grade or a reference, as the indicator's type says. */
export type FigureValue = number | boolean | string;

/** Who may see a figure. `police`: police seats alone, never printed, never exported (docs/practice.md 3). */
export type FigureClass = 'public' | 'internal' | 'police';

export interface Indicator {
  readonly id: string;
  readonly label: Localized;
  readonly type: IndicatorType;
  /** "người", "vụ", "hộ". */
  readonly unit?: string;
  /** A stock is counted on one day, a flow over a time. */
  readonly nature: 'stock' | 'flow';
  readonly range?: Test;
  /** Low to high, for `type: grade`. */
  readonly grades: readonly string[];
  /** Who enters the figure. */
  readonly statedBy: readonly Seat[];
  /** Whose own count is shown beside it; a difference is *lệch số liệu* and needs an explanation. */
  readonly comparedWith: readonly Seat[];
  /** Whose confirmation the appraisal counts on; without it the self-assessment's figure stands. */
  readonly confirmedBy?: Seat;
  readonly class: FigureClass;
  readonly clause?: string;
}

/** A relation between figures that the form checks: the parts together must not exceed the whole. */
export interface FigureCheck {
  readonly id: string;
  readonly sum: readonly string[];
  readonly atMost: string;
  /** Refuse the figures, or take them with an explanation. */
  readonly otherwise: 'refuse' | 'explain';
}
