import { NOT_YET_SELECTED } from '@app/domain/dossiers';
import type { Track } from '@app/domain/plans';
import type { Tx } from '@app/platform';

/**
 * Every selected unit with its track, if its plan has tracks. Selected is who stands on the approved list (from the moment of its approval,
 * before its dossier has heard of it), whose registration was approved, or everybody where the plan lets everybody in.
 */
export async function selectedTracks({ manager }: Tx, periodId: string): Promise<ReadonlyMap<string, Track | null>> {
  const rows = await manager.query<{ unit: string; track: Track | null }[]>(
    `SELECT u.unit_code AS unit, u.track FROM selection_proposal p JOIN selected_unit u ON u.proposal_id = p.id
     WHERE p.period_id = $1 AND p.approved_on IS NOT NULL
     UNION ALL
     SELECT d.unit_code, d.track FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND d.current AND s.state <> ALL ($2)`,
    [periodId, NOT_YET_SELECTED],
  );
  return new Map(rows.map(({ unit, track }) => [unit, track] as const));
}
