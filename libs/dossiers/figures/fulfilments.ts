import type { Facts, FulfilmentFact } from '@app/domain/criteria';
import { fulfilmentOf, type DutyDone } from '@app/domain/periods';
import { obligationOccurrences, type PlanRevision } from '@app/domain/plans';
import { yearOfPeriod } from '@app/periods';
import { workingDays, type Tx } from '@app/platform';
import { periodKnown } from '../period-known';
import type { Dossier } from '../persistence/dossier.entity';

interface DutyRow extends DutyDone {
  readonly code: string;
}

/** How far the unit has fulfilled duties of the plan; occurrences that have not been opened yet are open too, so that nothing is met too early. */
export async function fulfilmentsOf(
  tx: Tx,
  { periodId, unitCode }: Dossier,
  plan: PlanRevision,
  obligations: readonly string[],
): Promise<Facts['fulfilments']> {
  const rows = await tx.manager.query<DutyRow[]>(
    `SELECT o.code, o.occurrence, s.state, o.late, o.due FROM obligation o JOIN subject s ON s.id = o.id
     WHERE o.period_id = $1 AND o.unit_code = $2 AND o.code = ANY ($3)`,
    [periodId, unitCode, obligations],
  );
  const { code, happened, closed } = await periodKnown(tx, periodId);
  const year = yearOfPeriod(plan, code);
  const calendar = await workingDays(tx);
  return Object.fromEntries(
    plan.obligations
      .filter(({ id }) => obligations.includes(id))
      .map((obligation): [string, FulfilmentFact] => {
        const own = rows.filter((row) => row.code === obligation.id);
        const { occurrences } = obligationOccurrences(plan, obligation, happened, calendar, year);
        const planned = occurrences.map(({ key }) => key);
        return [obligation.id, fulfilmentOf(own, planned, { today: tx.today, closed })];
      }),
  );
}
