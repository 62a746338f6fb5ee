import type { Tx } from '@app/platform';

/** Every petition, and every change on the last day, opens a round: what was given before it stands, and is no longer the opinion. */
export async function appraisalRound({ manager }: Tx, dossierId: string): Promise<number> {
  const [{ round }] = await manager.query<[{ round: number }]>(
    `SELECT 1 + count(*) AS round FROM event
     WHERE subject_id = $1 AND (act = 'petition' OR (act = 'confirm' AND state_to = 'reappraisal'))`,
    [dossierId],
  );
  return round;
}
