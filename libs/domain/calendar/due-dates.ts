import {
  addDays,
  earliest,
  lastDayOfMonth,
  latest,
  legalDateOf,
  monthOf,
  yearOf,
  type LegalDate,
} from '@app/domain/shared';
import { amountAfter, amountBefore, resolvePoint, type Anchors, type DateSpan } from './anchors';
import { cyclesTouching, type CycleSpan } from './cycles';
import type { Close, DueExpression, Point, Within } from './due-expression';
import type { WorkingCalendar } from './working-calendar';

/** One time that something is owed. */
export interface Occurrence {
  /** `once`, a cycle (`2025-08`, `2025-Q3`) or the id of a phase: stable, so that a projected calendar can be compared. */
  readonly key: string;
  /** First day on which it can be done. Absent for what is open from the beginning. */
  readonly opens?: LegalDate;
  /** The last valid day, inclusive until 23:59:59 in Asia/Ho_Chi_Minh. */
  readonly due: LegalDate;
}

export interface DueDates {
  readonly occurrences: readonly Occurrence[];
  /** What must get a date before the rest can be said: a moment, an event, `end of gd1`. */
  readonly waitsFor: readonly string[];
}

/** Between which days a recurring duty runs; both inclusive. */
export interface DutySpan {
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** Only what belongs here: a cycle belongs where it ends, a named day where it lies. Both ends inclusive; absent: without end. */
  readonly window?: DateSpan;
}

/**
 * The last valid days of an expression. A fixed date never moves, whatever day it falls on; "within N days of" does.
 * `span` bounds what is recurring and opens what happens once; without it a recurring expression answers nothing.
 */
export function dueDates(
  due: DueExpression,
  anchors: Anchors,
  calendar: WorkingCalendar,
  span: Partial<DutySpan>,
): DueDates {
  switch (due.kind) {
    case 'undated':
      return { occurrences: [], waitsFor: [] };
    case 'before':
      return once(due.point, beforeWhat(due.point, anchors), span, (date) => addDays(date, -1));
    case 'through':
    case 'on':
      return once(due.point, anchors, span, (date) => date);
    case 'within':
      return { occurrences: [{ key: 'once', opens: span.from, due: lastDayWithin(due.within) }], waitsFor: [] };
    case 'amount-after':
      return once(due.point, anchors, span, (date) => amountAfter(date, due.amount, calendar));
    case 'amount-before':
      return once(due.point, anchors, span, (date) => amountBefore(date, due.amount, calendar));
    case 'every':
      return recurring(due, anchors, calendar, span);
  }
}

/** A period that begins on 15/12 has its "before 15/12" at its end: at its beginning it would be a day of the period before. */
function beforeWhat(point: Point, anchors: Anchors): Anchors {
  const { from } = anchors.period;
  if (point.kind !== 'month-day' || point.afterPeriod || !from) return anchors;
  return { ...anchors, period: { ...anchors.period, from: addDays(from, 1) } };
}

function once(
  point: Point,
  anchors: Anchors,
  span: Partial<DutySpan>,
  lastDay: (date: LegalDate) => LegalDate,
): DueDates {
  const resolved = resolvePoint(point, anchors);
  if ('waitsFor' in resolved) return { occurrences: [], waitsFor: [resolved.waitsFor] };
  return { occurrences: [{ key: 'once', opens: span.from, due: lastDay(resolved.date) }], waitsFor: [] };
}

function recurring(
  { cycle, close }: Extract<DueExpression, { kind: 'every' }>,
  anchors: Anchors,
  calendar: WorkingCalendar,
  { from, to, window = {} }: Partial<DutySpan>,
): DueDates {
  const undated = anchors.phases.filter((phase) => !phase.to).map((phase) => `end of ${phase.id}`);
  const waitsFor = [
    ...(from ? [] : ['start of duty']),
    ...(to ? [] : ['end of duty']),
    ...(cycle === 'phase' ? undated : []),
  ];
  if (!from || !to) return { occurrences: [], waitsFor };
  const span = { from, to, window };
  const cycles = cycle === 'phase' ? phaseCycles(anchors, span) : cyclesTouching(cycle, from, to);
  return { occurrences: cycles.flatMap((current) => occurrenceIn(current, close, calendar, span)), waitsFor };
}

/** A bare cycle cut by the end of the span still counts; one with "plus" or "minus" counts when its own end lies in the span. */
function occurrenceIn(
  cycle: CycleSpan,
  close: Close | undefined,
  calendar: WorkingCalendar,
  span: Required<DutySpan>,
): Occurrence[] {
  const opens = latest(cycle.from, span.from);
  if (!close) {
    const due = earliest(cycle.to, span.to);
    return isWithin(due, span.window) ? [{ key: cycle.key, opens, due }] : [];
  }
  if ('amount' in close) {
    if (cycle.to > span.to || !isWithin(cycle.to, span.window)) return [];
    const move = close.kind === 'plus' ? amountAfter : amountBefore;
    return [{ key: cycle.key, opens, due: move(cycle.to, close.amount, calendar) }];
  }
  const named = closingDay(close, cycle);
  const due = close.strict ? addDays(named, -1) : named;
  return isWithin(due, span) && isWithin(due, span.window)
    ? [{ key: cycle.key, opens: earliest(opens, due), due }]
    : [];
}

/** "Ngày 31" of a shorter month is its last day. */
function closingDay(close: Exclude<Close, { amount: unknown }>, cycle: CycleSpan): LegalDate {
  const year = yearOf(cycle.to);
  const month = close.kind === 'day-of-month' ? monthOf(cycle.to) : close.month;
  return legalDateOf(year, month, close.day) ?? lastDayOfMonth(year, month);
}

/** Whether a day lies between two others, both inclusive; a side that is absent is open. */
export function isWithin(date: LegalDate, { from, to }: DateSpan): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

function phaseCycles(anchors: Anchors, span: DutySpan): CycleSpan[] {
  return anchors.phases.flatMap(({ id, from, to }) =>
    to && to >= span.from ? [{ key: id, from: from ?? span.from, to }] : [],
  );
}

function lastDayWithin(within: Within): LegalDate {
  switch (within.span) {
    case 'year':
      return lastDayOfMonth(within.year, 12);
    case 'half-year':
      return lastDayOfMonth(within.year, within.half * 6);
    case 'quarter':
      return lastDayOfMonth(within.year, within.quarter * 3);
    case 'month':
      return lastDayOfMonth(within.year, within.month);
  }
}
