import { addDays, addMonths, compareDates, legalDateOf, yearOf, type LegalDate } from '@app/domain/shared';
import type { Amount, MonthDay, Point, StartExpression } from './due-expression';
import {
  addWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  type WorkingCalendar,
} from './working-calendar';

/** Both days inclusive. A side without a date yet is absent. */
export interface DateSpan {
  readonly from?: LegalDate;
  readonly to?: LegalDate;
}

export interface NamedSpan extends DateSpan {
  readonly id: string;
}

/** What is known about dates when an expression is worked out. What is missing gives no deadline (*chưa có ngày*). */
export interface Anchors {
  /** `issue`, `receipt`, … and events of the plan that have happened, by id. */
  readonly moments: Readonly<Record<string, LegalDate | undefined>>;
  /** The assessed period that is being worked out. */
  readonly period: DateSpan;
  /** The phases that count, in order. */
  readonly phases: readonly NamedSpan[];
}

/** A date, or the names of what must get a date first. */
export type Resolved = { readonly date: LegalDate } | { readonly waitsFor: string };

export function resolvePoint(point: Point, anchors: Anchors): Resolved {
  switch (point.kind) {
    case 'date':
      return { date: point.date };
    case 'moment':
      return known(anchors.moments[point.moment], point.moment);
    case 'start-of':
      return known(spanOf(point.of, anchors)?.from, `start of ${point.of}`);
    case 'end-of':
      return known(spanOf(point.of, anchors)?.to, `end of ${point.of}`);
    case 'month-day': {
      const after = point.afterPeriod ? anchors.period.to && addDays(anchors.period.to, 1) : anchors.period.from;
      return known(after && firstOnOrAfter(point, after), point.afterPeriod ? 'end of period' : 'start of period');
    }
  }
}

/** A start never rolls: a phase that begins on a Saturday begins on that Saturday. */
export function resolveStart(start: StartExpression, anchors: Anchors, calendar: WorkingCalendar): Resolved {
  const point = resolvePoint(start.point, anchors);
  if (start.kind === 'point' || !('date' in point)) return point;
  return { date: shift(point.date, start.amount, 1, calendar) };
}

/**
 * The last valid day of "trong N … kể từ P". Working days are counted and cannot fall on a day off; days, months and years may, and then
 * run to the end of the next working day (BLDS 2015 Điều 148.5).
 */
export function amountAfter(from: LegalDate, amount: Amount, calendar: WorkingCalendar): LegalDate {
  return nextWorkingDay(shift(from, amount, 1, calendar), calendar);
}

/** The last day on which it is still in time, N … before P. */
export function amountBefore(from: LegalDate, amount: Amount, calendar: WorkingCalendar): LegalDate {
  return previousWorkingDay(shift(from, amount, -1, calendar), calendar);
}

/** The first such day of the calendar that is not before `date`. 29/02 waits for the next leap year. */
export function firstOnOrAfter({ month, day }: MonthDay, date: LegalDate): LegalDate {
  for (let year = yearOf(date); ; year += 1) {
    const found = legalDateOf(year, month, day);
    if (found && compareDates(found, date) >= 0) return found;
  }
}

function shift(from: LegalDate, amount: Amount, sign: 1 | -1, calendar: WorkingCalendar): LegalDate {
  switch (amount.unit) {
    case 'working-day':
      return sign === 1
        ? addWorkingDays(from, amount.count, calendar)
        : subtractWorkingDays(from, amount.count, calendar);
    case 'day':
      return addDays(from, sign * amount.count);
    case 'month':
      return addMonths(from, sign * amount.count);
    case 'year':
      return addMonths(from, sign * 12 * amount.count);
  }
}

function spanOf(id: string, anchors: Anchors): DateSpan | undefined {
  return id === 'period' ? anchors.period : anchors.phases.find((phase) => phase.id === id);
}

function known(date: LegalDate | undefined, name: string): Resolved {
  return date ? { date } : { waitsFor: name };
}
