import type { LegalDate } from '@app/domain/shared';

/** A month and a day without a year (`12-15`). */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** "3 working days", "1 month". */
export interface Amount {
  readonly count: number;
  readonly unit: 'working-day' | 'day' | 'month' | 'year';
}

/** Something that has, or will have, a calendar day. */
export type Point =
  | { readonly kind: 'date'; readonly date: LegalDate }
  | ({ readonly kind: 'month-day'; readonly afterPeriod: boolean } & MonthDay)
  /** A phase or `period`. */
  | { readonly kind: 'start-of' | 'end-of'; readonly of: string }
  /** A reserved moment (`issue`, `receipt`, …) or the id of an event of the plan. */
  | { readonly kind: 'moment'; readonly moment: string };

/** "trong tháng 7/2025", "trong quý", "trong 6 tháng", "trong năm". */
export type Within =
  | { readonly span: 'year'; readonly year: number }
  | { readonly span: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly span: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly span: 'month'; readonly year: number; readonly month: number };

export type Cycle = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'phase';

/** Where in a cycle its last valid day lies; without one a cycle closes at its end. */
export type Close =
  /** A day of the last month of a month, a quarter, half a year. */
  | { readonly kind: 'day-of-month'; readonly strict: boolean; readonly day: number }
  | ({ readonly kind: 'day-of-year'; readonly strict: boolean } & MonthDay)
  | { readonly kind: 'plus' | 'minus'; readonly amount: Amount };

/** By when something must be done, as the plan file says it (plan language, section 3). Plain data. */
export type DueExpression =
  | { readonly kind: 'undated' }
  /** trước ngày · đến hết ngày · ngày. */
  | { readonly kind: 'before' | 'through' | 'on'; readonly point: Point }
  | { readonly kind: 'within'; readonly within: Within }
  /** "trong N ngày kể từ …" and "trước … N ngày". */
  | { readonly kind: 'amount-after' | 'amount-before'; readonly amount: Amount; readonly point: Point }
  | { readonly kind: 'every'; readonly cycle: Cycle; readonly close?: Close };

/** When a phase begins, or a recurring duty starts or stops. */
export type StartExpression =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'amount-after'; readonly amount: Amount; readonly point: Point };

/** Moments that the language knows by itself; any other moment is the id of an event of the plan. */
export const MOMENTS = [
  'issue',
  'registration',
  'request',
  'submission',
  'acceptance',
  'receipt',
  'assessment',
  'meeting',
  'confirmation',
  'signing',
  'publication',
] as const;

export type Moment = (typeof MOMENTS)[number];
