import type { EntityManager } from 'typeorm';
import { ANNOUNCED_YEARS, VIETNAM_DAYS } from '@app/domain/calendar';

/** Loads the known days off and working Saturdays of Viet Nam; days an administrator has changed stay. Run by the owner. */
export async function loadCalendar(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO calendar_day (date, kind, label)
     SELECT * FROM unnest($1::date[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
    [
      VIETNAM_DAYS.map(({ date }) => date),
      VIETNAM_DAYS.map(({ kind }) => kind),
      VIETNAM_DAYS.map(({ label }) => label),
    ],
  );
  await manager.query(
    `INSERT INTO calendar_year (year, announced) SELECT unnest($1::integer[]), true ON CONFLICT DO NOTHING`,
    [ANNOUNCED_YEARS],
  );
}
