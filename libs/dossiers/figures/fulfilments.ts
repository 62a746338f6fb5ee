import type { Facts, FulfilmentFact } from '@app/domain/criteria';
import { obligationOccurrences, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { yearOfPeriod } from '@app/periods';
import { workingDays, type Tx } from '@app/platform';
import { periodKnown } from '../period-known';
import type { Dossier } from '../persistence/dossier.entity';

interface DutyRow {
  readonly code: string;
  readonly state: string;
  readonly late: boolean;
  readonly due: LegalDate | null;
}

/** How far the unit has fulfilled duties of the plan; occurrences that have not been opened yet are open too, so that nothing is met too early. */
export async function fulfilmentsOf(
  tx: Tx,
  { periodId, unitCode }: Dossier,
  plan: PlanRevision,
  obligations: readonly string[],
): Promise<Facts['fulfilments']> {
  const rows = await tx.manager.query<DutyRow[]>(
    `SELECT o.code, s.state, o.late, o.due FROM obligation o JOIN subject s ON s.id = o.id
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
        const planned = obligationOccurrences(plan, obligation, happened, calendar, year).occurrences.length;
        return [obligation.id, countOf(own, Math.max(0, planned - own.length), { today: tx.today, closed })];
      }),
  );
}

function countOf(
  rows: readonly DutyRow[],
  unopened: number,
  { today, closed }: { readonly today: LegalDate; readonly closed: boolean },
): FulfilmentFact {
  const waiting = rows.filter(({ state }) => state !== 'accepted');
  const overdue = waiting.filter(({ due }) => due !== null && due < today).length;
  const accepted = rows.filter(({ state }) => state === 'accepted');
  const late = accepted.filter((row) => row.late).length;
  return {
    inTime: accepted.length - late,
    late,
    open: closed ? 0 : waiting.length - overdue + unopened,
    overdue: closed ? 0 : overdue,
    missed: closed ? waiting.length + unopened : 0,
  };
}
