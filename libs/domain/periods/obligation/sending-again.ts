import { addWorkingDays, type WorkingCalendar } from '@app/domain/calendar';
import { latest, type LegalDate } from '@app/domain/shared';

/** No law says how long; as long as a dossier's supplement takes in the closest analogue (TT 09/2021): a proposal. */
const WORKING_DAYS = 3;

/** Until when a returned report may be sent again without being late: the plan's own day if that lies further away. */
export function dayForSendingAgain(due: LegalDate | null, today: LegalDate, calendar: WorkingCalendar): LegalDate {
  const granted = addWorkingDays(today, WORKING_DAYS, calendar);
  return due === null ? granted : latest(due, granted);
}
