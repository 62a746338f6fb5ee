import type { AgainFacts } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { Dossier } from '../persistence/dossier.entity';

/**
 * What says whether a unit may ask once more in its period; where the plan judges once, nothing of it is read.
 * @param plan the revision that the period runs under now: the dossier that has ended stays on an earlier one
 */
export async function againFacts(
  tx: Tx,
  { periodId, unitCode, phase, current }: Dossier,
  { decision: { again }, phases, units }: PlanRevision,
): Promise<AgainFacts> {
  const placeOf = (id: string | null): number => phases.findIndex((one) => one.id === id);
  const facts = { setting: again, own: Math.max(0, placeOf(phase)), followed: !current };
  if (again !== 'each-phase') return { ...facts, running: null, unitStands: true };
  const running = placeOf(await runningPhase(tx, periodId));
  const listed = units.list.find(({ code }) => code === unitCode);
  const unitStands = listed ? listed.to === undefined || tx.today <= listed.to : await stands(tx, unitCode);
  return { ...facts, running: running < 0 ? null : running, unitStands };
}

/** The phase that the period is in; while it is planned, closing or closed, the name of that state, which is no phase's. */
export async function runningPhase({ manager }: Tx, periodId: string): Promise<string | null> {
  const [row] = await manager.query<{ state: string }[]>(`SELECT state FROM subject WHERE id = $1`, [periodId]);
  return row?.state ?? null;
}

async function stands({ manager, today }: Tx, unitCode: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM unit WHERE code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
    [unitCode, today],
  );
  return rows.length > 0;
}
