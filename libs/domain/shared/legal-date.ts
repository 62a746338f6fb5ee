/**
 * A calendar day as the law counts it: `YYYY-MM-DD`, in Vietnam, without hour and without time zone.
 *
 * Danger: a `Date` is an instant. Midnight of 31/7 in Hà Nội is 17:00 of 30/7 in UTC, so a deadline kept in a `Date` slips by a
 * day as soon as one process runs in another zone. Only the three functions at the end of this file meet instants.
 */
export type LegalDate = string & { readonly __legalDate: unique symbol };

/** Monday is 1, Sunday is 7. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
const HANOI_OFFSET_MS = 7 * 3_600_000; // UTC+7 all year; Vietnam has no summer time
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text names, or `undefined` when it is no day of the calendar (`2025-02-29`, `31/7/2025`). */
export function parseLegalDate(text: string): LegalDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  return legalDateOf(year, month, day);
}

/** As `parseLegalDate`, for text that has been checked before. Throws `RangeError` otherwise. */
export function legalDate(text: string): LegalDate {
  const date = parseLegalDate(text);
  if (!date) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${text}`);
  return date;
}

/** The day of that year, month (1–12) and day, or `undefined` when the month is shorter. */
export function legalDateOf(year: number, month: number, day: number): LegalDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instant) || fromEpochDay(instant / MS_PER_DAY) !== text ? undefined : (text as LegalDate);
}

export function addDays(date: LegalDate, days: number): LegalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day of a later (or earlier) month; the last day of that month when it is shorter (BLDS 2015 Điều 148). */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const first = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return legalDateOf(first.year, first.month, day) ?? lastDayOfMonth(first.year, first.month);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Whole months from the first to the second; negative when the second is earlier. */
export function monthsBetween(from: LegalDate, to: LegalDate): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDates(a: LegalDate, b: LegalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earliest(a: LegalDate, b: LegalDate): LegalDate {
  return a <= b ? a : b;
}

export function latest(a: LegalDate, b: LegalDate): LegalDate {
  return a >= b ? a : b;
}

export function dayOfWeek(date: LegalDate): DayOfWeek {
  const sundayIsZero = (((toEpochDay(date) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as DayOfWeek;
}

export function yearOf(date: LegalDate): number {
  return partsOf(date)[0];
}

/** 1–12. */
export function monthOf(date: LegalDate): number {
  return partsOf(date)[1];
}

export function lastDayOfMonth(year: number, month: number): LegalDate {
  const next = month === 12 ? legalDateOf(year + 1, 1, 1) : legalDateOf(year, month + 1, 1);
  if (!next) throw new RangeError(`Not a month: ${year}-${month}`);
  return addDays(next, -1);
}

/** As a Vietnamese form shows it: `31/07/2025`. (NĐ 30/2020 papers leave out the zero of months from March on: not here.) */
export function toVietnamese(date: LegalDate): string {
  return date.split('-').reverse().join('/');
}

/** The calendar day that this instant belongs to in Asia/Ho_Chi_Minh. */
export function legalDateAt(instant: Date): LegalDate {
  return fromEpochDay(Math.floor((instant.getTime() + HANOI_OFFSET_MS) / MS_PER_DAY));
}

/** The time of day of this instant in Asia/Ho_Chi_Minh: `16:05`. */
export function timeInHanoi(instant: Date): string {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(11, 16);
}

/** The first instant of the day in Asia/Ho_Chi_Minh. */
export function startOfLegalDay(date: LegalDate): Date {
  return new Date(toEpochDay(date) * MS_PER_DAY - HANOI_OFFSET_MS);
}

/** The last instant of the day in Asia/Ho_Chi_Minh, 23:59:59.999: a last valid day is valid until then. */
export function endOfLegalDay(date: LegalDate): Date {
  return new Date(startOfLegalDay(date).getTime() + MS_PER_DAY - 1);
}

function toEpochDay(date: LegalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromEpochDay(day: number): LegalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LegalDate;
}

function partsOf(date: LegalDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
