import type { Track } from '@app/domain/plans';
import type { Tx } from '@app/platform';

/** The track of each selected unit; null while no list has been approved. */
export async function selectedTracks({ manager }: Tx, periodId: string): Promise<ReadonlyMap<string, Track> | null> {
  const rows = await manager.query<{ unit: string | null; track: Track }[]>(
    `SELECT u.unit_code AS unit, u.track FROM selection_proposal p LEFT JOIN selected_unit u ON u.proposal_id = p.id
     WHERE p.period_id = $1 AND p.approved_on IS NOT NULL`,
    [periodId],
  );
  if (rows.length === 0) return null;
  return new Map(rows.flatMap(({ unit, track }) => (unit === null ? [] : [[unit, track] as const])));
}
