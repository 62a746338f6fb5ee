import { fixedDates, type FixedDates, type PeriodKnown } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { notFound, workingDays, type Tx } from '@app/platform';

/** The plan's fixed dates as they stand on what has happened in the period. */
export async function fixedDatesOf(tx: Tx, periodId: string, plan: PlanRevision): Promise<FixedDates> {
  return fixedDates(plan, await periodKnown(tx, periodId), await workingDays(tx));
}

async function periodKnown({ manager }: Tx, periodId: string): Promise<PeriodKnown> {
  const [row] = await manager.query<PeriodKnown[]>(
    `SELECT p.code, coalesce((SELECT jsonb_object_agg(e.event, e.on_day) FROM period_event e WHERE e.period_id = p.id), '{}') AS happened
     FROM period p WHERE p.id = $1`,
    [periodId],
  );
  if (!row) throw notFound('Kỳ đánh giá');
  return row;
}
