import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '@app/domain/calendar';
import type { LegalDate } from '@app/domain/shared';

/** A time during which the clock stood still, waiting for the commune: asked on the first day, answered on the second. */
export interface Suspension {
  readonly from: LegalDate;
  /** null while it lasts */
  readonly to: LegalDate | null;
}

/**
 * The last valid day once the time of waiting is taken out: as many working days are left after the answer as were left on the day of
 * the request. A suspension that still lasts moves nothing yet. Fixed calendar dates are not for this function: they do not stop.
 */
export function afterSuspensions(
  due: LegalDate,
  suspensions: readonly Suspension[],
  calendar: WorkingCalendar,
): LegalDate {
  const lost = suspensions.reduce(
    (days, { from, to }) => days + (to === null ? 0 : workingDaysBetween(from, to, calendar)),
    0,
  );
  return addWorkingDays(due, lost, calendar);
}
