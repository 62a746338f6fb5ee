import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** What holds of an event in a period: the last that was told of it. */
interface Holds {
  readonly event: string;
  readonly on: LegalDate;
  readonly paper: string | null;
}

/** Undefined: nothing was told. */
export async function whatHolds(tx: Tx, periodId: string, event: string): Promise<Holds | undefined> {
  return (await allThatHolds(tx, periodId)).find((one) => one.event === event);
}

export function allThatHolds({ manager }: Tx, periodId: string): Promise<Holds[]> {
  return manager.query<Holds[]>(
    `SELECT event, on_day AS "on", paper FROM period_event_now WHERE period_id = $1 ORDER BY event`,
    [periodId],
  );
}
