import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  legalDate,
  monthOf,
  yearOf,
  type LegalDate,
} from '@app/domain/shared';
import type { Cycle } from './due-expression';

/** One week, month, … of the calendar, whole; both days inclusive. */
export interface CycleSpan {
  /** Stable name of the cycle: `2025-W32`, `2025-08`, `2025-Q3`, `2025-H2`, `2025`. */
  readonly key: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Every cycle that touches the span, in order, uncut. */
export function cyclesTouching(cycle: Exclude<Cycle, 'phase'>, from: LegalDate, to: LegalDate): CycleSpan[] {
  const cycles: CycleSpan[] = [];
  for (let current = cycleAround(cycle, from); current.from <= to; current = cycleAround(cycle, addDays(current.to, 1)))
    cycles.push(current);
  return cycles;
}

/** The cycle that the day belongs to. Weeks run from Monday to Sunday. */
export function cycleAround(cycle: Exclude<Cycle, 'phase'>, date: LegalDate): CycleSpan {
  if (cycle === 'week') return weekAround(date);
  const months = MONTHS[cycle];
  const index = Math.floor((monthOf(date) - 1) / months);
  const from = legalDate(`${yearOf(date)}-${String(index * months + 1).padStart(2, '0')}-01`);
  return { key: keyOf(cycle, yearOf(date), index + 1), from, to: addDays(addMonths(from, months), -1) };
}

function weekAround(date: LegalDate): CycleSpan {
  const from = addDays(date, 1 - dayOfWeek(date));
  const thursday = addDays(from, 3); // ISO 8601: a week belongs to the year of its Thursday
  const number = Math.floor(daysBetween(legalDate(`${yearOf(thursday)}-01-01`), thursday) / 7) + 1;
  return { key: `${yearOf(thursday)}-W${String(number).padStart(2, '0')}`, from, to: addDays(from, 6) };
}

function keyOf(cycle: keyof typeof MONTHS, year: number, index: number): string {
  switch (cycle) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half-year':
      return `${year}-H${index}`;
    case 'year':
      return String(year);
  }
}
