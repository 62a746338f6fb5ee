import type { Suspension } from '@app/domain/dossiers';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/**
 * The ledger of the times during which the clock stood still. The requests for supplements are its entries: asked on the first day,
 * ended on the last; there is no other reason to stop.
 */
export async function suspensionsOf({ manager }: Tx, dossierId: string): Promise<Suspension[]> {
  return manager.query<Suspension[]>(
    `SELECT asked_on AS "from", ended_on AS "to" FROM supplement_request WHERE dossier_id = $1 ORDER BY round`,
    [dossierId],
  );
}

/** The day of the request that is open, or null. */
export async function askedOn({ manager }: Tx, dossierId: string): Promise<LegalDate | null> {
  const [open] = await manager.query<{ on: LegalDate }[]>(
    `SELECT asked_on AS "on" FROM supplement_request WHERE dossier_id = $1 AND ended_at IS NULL`,
    [dossierId],
  );
  return open?.on ?? null;
}

/** Components that the open request asks for. */
export async function askedComponents({ manager }: Tx, dossierId: string): Promise<string[]> {
  const rows = await manager.query<{ component: string }[]>(
    `SELECT i.component FROM supplement_request r JOIN supplement_item i USING (dossier_id, round)
     WHERE r.dossier_id = $1 AND r.ended_at IS NULL ORDER BY i.component`,
    [dossierId],
  );
  return rows.map(({ component }) => component);
}

/** The commune has answered, or let the day pass, or withdrawn: the clock runs on. */
export async function endSupplement(tx: Tx, dossierId: string, lapsed: boolean): Promise<void> {
  await tx.manager.query(
    `UPDATE supplement_request SET ended_at = $2, ended_on = $3, lapsed = $4 WHERE dossier_id = $1 AND ended_at IS NULL`,
    [dossierId, tx.now, tx.today, lapsed],
  );
}
