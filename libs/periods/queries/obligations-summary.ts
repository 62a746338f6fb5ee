import { occurrenceLabel } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { ObligationSummary } from './period-page.dto';

/** How many of each occurrence came in time, late, or are still owed; in the plan's order. */
export async function obligationsSummary(
  { manager }: Tx,
  periodId: string,
  plan: PlanRevision,
): Promise<ObligationSummary[]> {
  const rows = await manager.query<Omit<ObligationSummary, 'label' | 'occurrenceLabel'>[]>(
    `SELECT o.code AS obligation, o.occurrence, max(o.due) AS due, count(*) AS total,
       count(*) FILTER (WHERE s.state IN ('sent', 'accepted') AND NOT o.late) AS "onTime",
       count(*) FILTER (WHERE s.state IN ('sent', 'accepted') AND o.late) AS late,
       count(*) FILTER (WHERE s.state = 'overdue') AS overdue,
       count(*) FILTER (WHERE s.state IN ('open', 'returned')) AS open,
       count(*) FILTER (WHERE s.state = 'accepted') AS accepted
     FROM obligation o JOIN subject s ON s.id = o.id WHERE o.period_id = $1 AND s.state <> 'dropped'
     GROUP BY o.code, o.occurrence ORDER BY max(o.due) NULLS LAST, o.code, o.occurrence`,
    [periodId],
  );
  const phases = Object.fromEntries(plan.phases.map(({ id, label }) => [id, inVietnamese(label)]));
  return rows.map((row) => ({
    ...row,
    label: inVietnamese(plan.obligations.find(({ id }) => id === row.obligation)?.label ?? row.obligation),
    occurrenceLabel: occurrenceLabel(row.occurrence, phases),
  }));
}
