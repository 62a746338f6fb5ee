import { automatic } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { Outbox } from '@app/workflow';
import { OPEN_OBLIGATIONS } from './open-obligations';

/**
 * After something that a duty may hang on (a registration and its approval, a track, a figure, a result): the clockwork looks whether anybody owes more now.
 * Nothing where the plan has no such duty. The look is the clockwork's own and not that of whoever wrote: in a commune's scope the other
 * communes do not exist.
 */
export async function openWhatFollows(
  tx: Tx,
  outbox: Outbox,
  plan: PlanRevision,
  { periodId, provinceCode }: { readonly periodId: string; readonly provinceCode: string },
): Promise<void> {
  if (!plan.obligations.some(({ only }) => only?.selected ?? only?.track ?? only?.result ?? only?.where)) return;
  const where = { provinceCode, unitCode: null, audience: null, readers: null };
  const clockwork: Tx = { ...tx, actor: automatic('obligations') };
  await outbox.write(clockwork, where, { job: OPEN_OBLIGATIONS, payload: { subjectId: periodId } });
}
