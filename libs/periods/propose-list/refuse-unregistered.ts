import { periodHttpMessages as say } from '@app/domain/periods';
import { invalid, type Tx } from '@app/platform';
import type { PeriodRow } from '../period.lifecycle';
import type { ProposeListBody } from './propose-list.dto';

/**
 * Where units put themselves forward, the list names only those that have: of the others nothing is frozen that could be compared with later.
 * @throws Problem 422 with a pointer to each unit that has not registered
 */
export async function refuseUnregistered(
  { manager }: Tx,
  { period, plan }: PeriodRow,
  { units }: Pick<ProposeListBody, 'units'>,
): Promise<void> {
  if (plan.selection.way !== 'register') return;
  const rows = await manager.query<{ code: string }[]>(
    `SELECT unit_code AS code FROM dossier WHERE period_id = $1 AND current AND registered_on IS NOT NULL`,
    [period.id],
  );
  const faults = units.flatMap(({ code }, index) =>
    rows.some((row) => row.code === code)
      ? []
      : [{ pointer: `/units/${index}/code`, code: 'list.unit-unregistered', detail: say.unitUnregistered }],
  );
  if (faults.length > 0) throw invalid(faults);
}
