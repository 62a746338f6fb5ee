import { workingCalendar, type CalendarDay, type WorkingCalendar } from '@app/domain/calendar';
import type { Tx } from '../database/unit-of-work';

/** The working-day calendar as the database has it now: an administrator may change it, so it is read in each transaction that counts. */
export async function workingDays({ manager }: Tx): Promise<WorkingCalendar> {
  const days = await manager.query<CalendarDay[]>('SELECT date, kind, label FROM calendar_day');
  const years = await manager.query<{ year: number }[]>('SELECT year FROM calendar_year WHERE announced');
  return workingCalendar(
    days,
    years.map(({ year }) => year),
  );
}
