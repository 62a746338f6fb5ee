import { addDays, type LegalDate } from '@app/domain/shared';

/** Every day from the first to the last, both included. */
export function daysBetween(from: LegalDate, to: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
