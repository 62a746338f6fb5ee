import { automatic, type PersonActing } from '@app/domain/identity';
import type { Tx } from '@app/platform';
import type { Outbox } from '@app/workflow';
import type { PeriodRow } from '../period.lifecycle';
import { KNOW_EVENT } from './know-event';
import { lockEventsOutside } from './lock-events-outside';

/** Other open periods of the plan hear of what came about outside; one that is opened later reads it then. */
export async function tellOtherPeriods(
  tx: Tx,
  outbox: Outbox,
  { period, plan }: PeriodRow,
  { event, by }: { readonly event: string; readonly by: PersonActing },
): Promise<void> {
  if (!plan.events.some(({ id, outside }) => id === event && outside)) return;
  await lockEventsOutside(tx, period);
  const others = await tx.manager.query<{ id: string }[]>(
    `SELECT p.id FROM period p JOIN subject s ON s.id = p.id
     WHERE p.plan = $1 AND p.province_code = $2 AND p.id <> $3 AND NOT s.final ORDER BY p.id`,
    [period.plan, period.provinceCode, period.id],
  );
  const where = { provinceCode: period.provinceCode, unitCode: null, audience: null, readers: null };
  const clockwork: Tx = { ...tx, actor: automatic('events', by) };
  for (const { id } of others)
    await outbox.write(clockwork, where, { job: KNOW_EVENT, payload: { subjectId: id, event } });
}
