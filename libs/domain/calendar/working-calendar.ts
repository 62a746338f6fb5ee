import { addDays, dayOfWeek, yearOf, type LegalDate } from '@app/domain/shared';

/**
 * Why a day differs from its day of the week.
 * - `holiday`: a day of Điều 112 BLLĐ 2019 (Tết, 30/4, 01/5, Quốc khánh, Giỗ Tổ, 01/01, from 2026 also 24/11);
 * - `compensatory`: off because a holiday fell on a weekend (Điều 111.3) or because the day was swapped;
 * - `working-saturday`: worked in exchange for a swapped day.
 */
export type CalendarDayKind = 'holiday' | 'compensatory' | 'working-saturday';

export interface CalendarDay {
  readonly date: LegalDate;
  readonly kind: CalendarDayKind;
  /** Vietnamese, as the announcement names it. */
  readonly label: string;
}

/**
 * Which days the offices work. A value: an edited calendar is another value, and open deadlines are projected anew from it.
 * `announced` holds the years whose days off have been announced; in other years only fixed dates are known, and a date computed
 * in them may still move.
 */
export interface WorkingCalendar {
  readonly off: ReadonlySet<LegalDate>;
  readonly worked: ReadonlySet<LegalDate>;
  readonly announced: ReadonlySet<number>;
}

export function workingCalendar(days: readonly CalendarDay[], announcedYears: readonly number[]): WorkingCalendar {
  const worked = days.filter((day) => day.kind === 'working-saturday').map((day) => day.date);
  const off = days.filter((day) => day.kind !== 'working-saturday').map((day) => day.date);
  return { off: new Set(off), worked: new Set(worked), announced: new Set(announcedYears) };
}

export function isWorkingDay(date: LegalDate, calendar: WorkingCalendar): boolean {
  if (calendar.worked.has(date)) return true;
  return dayOfWeek(date) <= 5 && !calendar.off.has(date);
}

/** Whether the days off of that day's year have been announced. */
export function isAnnounced(date: LegalDate, calendar: WorkingCalendar): boolean {
  return calendar.announced.has(yearOf(date));
}

/** The day itself when it is worked, else the first worked day after it. */
export function nextWorkingDay(date: LegalDate, calendar: WorkingCalendar): LegalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The day itself when it is worked, else the last worked day before it. */
export function previousWorkingDay(date: LegalDate, calendar: WorkingCalendar): LegalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** "Trong N ngày làm việc kể từ P": P itself does not count, the Nth worked day after it is the last valid one. */
export function addWorkingDays(from: LegalDate, count: number, calendar: WorkingCalendar): LegalDate {
  return walk(from, count, 1, calendar);
}

/** "Trước P N ngày làm việc": counted backwards from P, the last day on which the thing is still in time. */
export function subtractWorkingDays(from: LegalDate, count: number, calendar: WorkingCalendar): LegalDate {
  return walk(from, count, -1, calendar);
}

/**
 * Worked days after `from` up to and including `to`: what "còn N ngày làm việc" shows on the day `from`.
 * Negative when `to` lies before `from` ("quá hạn N ngày làm việc").
 */
export function workingDaysBetween(from: LegalDate, to: LegalDate, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

function walk(from: LegalDate, count: number, step: 1 | -1, calendar: WorkingCalendar): LegalDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
