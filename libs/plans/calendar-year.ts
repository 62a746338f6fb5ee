import type { CalendarChanges, CalendarDay, CalendarYear } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import type { Tx } from '@app/platform';

/** A year of the calendar as it is now. A year that nobody has announced has only the days that the law itself fixes. */
export async function calendarYear({ manager }: Tx, year: number): Promise<CalendarYear> {
  const days = await manager.query<CalendarDay[]>(
    `SELECT date, kind, label FROM calendar_day WHERE date BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31) ORDER BY date`,
    [year],
  );
  const [row] = await manager.query<{ announced: boolean }[]>(`SELECT announced FROM calendar_year WHERE year = $1`, [
    year,
  ]);
  return { announced: row?.announced ?? false, days };
}

/** One change of the calendar at a time: two would each count on days that the other takes away. */
export const lockCalendar = async ({ manager }: Tx): Promise<void> => {
  await manager.query('LOCK TABLE calendar_year IN SHARE ROW EXCLUSIVE MODE');
};

/** Makes a year of the calendar what the draft says. */
export async function writeCalendarYear(
  { manager }: Tx,
  year: number,
  { announced, days }: CalendarYear,
): Promise<void> {
  await manager.query(
    `DELETE FROM calendar_day WHERE date BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31) AND NOT date = ANY ($2::date[])`,
    [year, days.map(({ date }) => date)],
  );
  await manager.query(
    `INSERT INTO calendar_day (date, kind, label) SELECT * FROM unnest($1::date[], $2::text[], $3::text[])
     ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, label = excluded.label`,
    [days.map(({ date }) => date), days.map(({ kind }) => kind), days.map(({ label }) => label)],
  );
  await manager.query(
    `INSERT INTO calendar_year (year, announced) VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET announced = excluded.announced`,
    [year, announced],
  );
}

export interface CalendarChangeMade extends CalendarChanges {
  readonly id: string;
  readonly year: number;
  readonly reason: string;
  /** deadlines that it moves */
  readonly moved: number;
  readonly by: PersonActing;
}

/** Who changed what, and why. Rows never change. */
export async function keepCalendarChange({ manager, now }: Tx, change: CalendarChangeMade): Promise<void> {
  const { id, year, reason, moved, by, set, removed, announced } = change;
  await manager.query(
    `INSERT INTO calendar_change (id, year, at, position_id, by_name, reason, days_set, days_removed, announced, moved)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      year,
      now,
      by.positionId,
      // a person of the demonstration is called by the title
      by.name === by.title ? by.name : `${by.name}, ${by.title}`,
      reason,
      JSON.stringify(set),
      JSON.stringify(removed),
      announced,
      moved,
    ],
  );
}
