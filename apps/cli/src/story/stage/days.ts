import { isWorkingDay, VIETNAM_CALENDAR } from '@app/domain/calendar';
import { addDays, dayOfWeek, type LegalDate } from '@app/domain/shared';

/** An hour of the office clock in Hà Nội. */
export const at = (day: string, hour: string): string => `${day}T${hour}:00+07:00`;

/** Monday to Friday. The plan's half-year has no holiday but 02/9, on which nobody in the story acts. */
export const isWeekday = (day: LegalDate): boolean =>
  dayOfWeek(day) <= 5 && day.slice(5) !== '09-01' && day.slice(5) !== '09-02';

/** A weekday that is no day off: plans that run through a spring meet Tết, and nobody sends a report on it. */
export const isWorkday = (day: LegalDate): boolean => isWeekday(day) && isWorkingDay(day, VIETNAM_CALENDAR);

/** The weekday that lies `count` weekdays before (negative: after) a day. */
export const weekdayBefore = (day: LegalDate, count: number): LegalDate => before(day, count, isWeekday);

/** The same by days that are worked. */
export const workdayBefore = (day: LegalDate, count: number): LegalDate => before(day, count, isWorkday);

function before(day: LegalDate, count: number, counts: (day: LegalDate) => boolean): LegalDate {
  const step = count < 0 ? 1 : -1;
  let found = day;
  for (let left = Math.abs(count); left > 0 || !counts(found);) {
    found = addDays(found, step);
    if (counts(found)) left = Math.max(0, left - 1);
  }
  return found;
}

/** `24/7/2025` */
export const shown = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};
