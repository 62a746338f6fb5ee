import type { Tx } from '@app/platform';

/** Number of the newest published revision, in force already or not; 0 when there is none. */
export async function newestNumber({ manager }: Tx, plan: string): Promise<number> {
  const [{ newest }] = await manager.query<[{ newest: number }]>(
    `SELECT coalesce(max(number), 0) AS newest FROM plan_revision WHERE plan = $1`,
    [plan],
  );
  return newest;
}
