import { targetsOf, type PlanRevision, type Track, type UnitResult } from '@app/domain/plans';
import { earliest, inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';
import type { TargetView } from './period-page.dto';
import { unitOfReader } from './unit-of-reader';

interface UnitRow {
  readonly code: string;
  readonly track: Track | null;
  readonly state: string;
  readonly figures: Record<string, number> | null;
}

/**
 * Every target of the plan, measured on what is decided today; of Quảng Ngãi's two both are shown (docs/practice.md 11). A commune's wall
 * hides the other communes from this query, so a commune is told no shares.
 */
export async function targetsOfPeriod(tx: Tx, period: Period, plan: PlanRevision): Promise<TargetView[]> {
  if ((await unitOfReader(tx, period.id)) !== null) return [];
  const rows = await tx.manager.query<UnitRow[]>(
    `SELECT d.unit_code AS code, d.track, s.state,
       (SELECT jsonb_object_agg(f.key, f.value ORDER BY o.sent_at) FROM obligation o JOIN subject q ON q.id = o.id, jsonb_each(o.figures) f
        WHERE o.period_id = d.period_id AND o.unit_code = d.unit_code AND q.state IN ('sent', 'accepted')) AS figures
     FROM dossier d JOIN subject s ON s.id = d.id WHERE d.period_id = $1`,
    [period.id],
  );
  return targetsOf(plan, rows.map(resultOf), { day: earliest(tx.today, period.to) }).map(
    ({ label, clause, missing: _missing, ...result }) => ({
      ...result,
      label: inVietnamese(label),
      clause: clause ?? null,
    }),
  );
}

/** Being on the list is being recognised for this period (QĐ 28 Điều 9.2.b). Of a figure reported every month the newest counts. */
function resultOf({ code, track, state, figures }: UnitRow): UnitResult {
  const recognised = state === 'recognised';
  return {
    code,
    selected: track !== null,
    listed: recognised,
    recognised,
    ...(track && { track }),
    ...(figures && { figures }),
  };
}
