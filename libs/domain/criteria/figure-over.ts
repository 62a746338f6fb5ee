import { addDays, compareDates, type LegalDate } from '@app/domain/shared';

/** A count and the days it was counted over, both included; of a stock, the day on which it stood so (`from` = `to`). */
export interface CountedOver {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly value: number;
}

export interface Window {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/**
 * What flowed over a window: the sum of counts that follow one another without a gap from its first day to its last. `undefined` when a day
 * is missing or counted twice: a sum with a hole in it would pass for "none".
 */
export function flowOver(counts: readonly CountedOver[], window: Window): number | undefined {
  const inside = counts
    .filter(({ from, to }) => from >= window.from && to <= window.to)
    .sort((a, b) => compareDates(a.from, b.from));
  let next = window.from;
  for (const { from, to } of inside) {
    if (from !== next) return undefined;
    next = addDays(to, 1);
  }
  return next === addDays(window.to, 1) ? inside.reduce((sum, { value }) => sum + value, 0) : undefined;
}

/** The highest that a stock stood within a window ("at no time"), as far as it was counted; `undefined` when nobody counted in it. */
export function highestOver(counts: readonly CountedOver[], window: Window): number | undefined {
  const inside = counts.filter(({ from, to }) => from >= window.from && to <= window.to);
  return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value));
}
