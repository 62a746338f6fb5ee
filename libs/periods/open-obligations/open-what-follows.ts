import { automatic } from '@app/domain/identity';
import type { OnlyThose, PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { Outbox } from '@app/workflow';
import { OPEN_OBLIGATIONS } from './open-obligations';

export interface WhatMoved {
  readonly periodId: string;
  readonly provinceCode: string;
  /** a figure, a report or a class that follows from them; or where a dossier stands, which most plans' duties hang on */
  readonly cause: 'figures' | 'dossier';
}

/** A saved figure selects nobody: without this each would have the whole period looked at. */
const HANGS_ON: Readonly<Record<WhatMoved['cause'], (only: OnlyThose) => boolean>> = {
  figures: ({ result, where }) => result !== undefined || where !== undefined,
  dossier: ({ selected, track, result }) => selected === true || track !== undefined || result !== undefined,
};

/**
 * After something that a duty may hang on (a registration and its approval, a track, a figure, a result): the clockwork looks whether anybody owes more now.
 * Nothing where the plan has no such duty. The look is the clockwork's own and not that of whoever wrote: in a commune's scope the other
 * communes do not exist.
 */
export async function openWhatFollows(
  tx: Tx,
  outbox: Outbox,
  plan: PlanRevision,
  { periodId, provinceCode, cause }: WhatMoved,
): Promise<void> {
  if (!plan.obligations.some(({ only }) => only !== undefined && HANGS_ON[cause](only))) return;
  const where = { provinceCode, unitCode: null, audience: null, readers: null };
  const clockwork: Tx = { ...tx, actor: automatic('obligations') };
  await outbox.write(clockwork, where, { job: OPEN_OBLIGATIONS, payload: { subjectId: periodId } });
}
