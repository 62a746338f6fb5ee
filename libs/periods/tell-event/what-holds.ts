import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** What holds of an event in a period; undefined: nothing was told. */
export async function whatHolds(
  { manager }: Tx,
  periodId: string,
  event: string,
): Promise<{ readonly on: LegalDate; readonly paper: string | null } | undefined> {
  const [now] = await manager.query<{ on: LegalDate; paper: string | null }[]>(
    `SELECT on_day AS "on", paper FROM period_event_now WHERE period_id = $1 AND event = $2`,
    [periodId, event],
  );
  return now;
}
