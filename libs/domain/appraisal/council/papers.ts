import { amountAfter, amountBefore, type WorkingCalendar } from '@app/domain/calendar';
import type { Council } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** The last day on which the invitation and the papers are sent in time: `3 working days before meeting`. */
export const papersDue = (
  { papers }: Pick<Council, 'papers'>,
  meetsOn: LegalDate,
  calendar: WorkingCalendar,
): LegalDate => amountBefore(meetsOn, papers.amount, calendar);

/** The last day for an absent member's written opinion; null where the plan takes none. */
export const writtenUntil = (
  { absent }: Pick<Council, 'absent'>,
  meetsOn: LegalDate,
  calendar: WorkingCalendar,
): LegalDate | null => (absent.written ? amountAfter(meetsOn, absent.written.amount, calendar) : null);
