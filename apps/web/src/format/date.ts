import type { Instant, LegalDate } from '../api/types';

const ZONE = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });

export const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;

/** `2025-11-24` → `24/11/2025` */
export function formatDate(date: LegalDate): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** `2025-11-24` → `Thứ hai, 24/11/2025` */
export function formatDay(date: LegalDate): string {
  return `${WEEKDAYS[weekday(date)]}, ${formatDate(date)}`;
}

/** An instant in UTC → `14:05 24/11/2025` in Vietnam */
export function formatInstant(instant: Instant | Date): string {
  return `${formatTime(instant)} ${day.format(asDate(instant))}`;
}

/** An instant in UTC → `14:05` in Vietnam */
export const formatTime = (instant: Instant | Date): string => clock.format(asDate(instant));

const asDate = (instant: Instant | Date): Date => (instant instanceof Date ? instant : new Date(instant));

/**
 * What a person typed as a date: `24/11/2025`, also with `-`, `.` or blanks, one-digit day and month, a two-digit year of this
 * century, or eight digits in a row. Null when there is no such day.
 */
export function parseDate(typed: string): LegalDate | null {
  const text = typed.trim();
  const parts = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return null;
  const [dayOfMonth, month, yearTyped] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = yearTyped < 100 ? 2000 + yearTyped : yearTyped;
  const date = legalDate(year, month, dayOfMonth);
  return fromUtc(toUtc(date)) === date ? date : null;
}

export const legalDate = (year: number, month: number, dayOfMonth: number): LegalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

/** Today in Vietnam by this computer's clock; only where the office clock is not known. */
export const legalToday = (): LegalDate => day.format(new Date()).split('/').reverse().join('-');

export const addDays = (date: LegalDate, days: number): LegalDate => fromUtc(toUtc(date) + days * 86_400_000);

/** The same day of another month, or that month's last day. */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const { year, month, dayOfMonth } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return legalDate(toYear, toMonth, Math.min(dayOfMonth, last));
}

export function partsOf(date: LegalDate): { year: number; month: number; dayOfMonth: number } {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, dayOfMonth: dayOfMonth ?? 1 };
}

/** 0 = Chủ nhật */
export const weekday = (date: LegalDate): number => new Date(toUtc(date)).getUTCDay();

function toUtc(date: LegalDate): number {
  const { year, month, dayOfMonth } = partsOf(date);
  return Date.UTC(year, month - 1, dayOfMonth);
}

const fromUtc = (milliseconds: number): LegalDate => new Date(milliseconds).toISOString().slice(0, 10);
