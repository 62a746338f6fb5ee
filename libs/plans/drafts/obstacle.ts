import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { Problem, type Tx } from '@app/platform';
import { missingGround } from '../ground/missing-ground';
import { draftMessages } from './messages.vi';
import { newestNumber } from './newest-number';
import { notTheirs } from './not-theirs';

/** Why a draft without errors cannot be published: shown beside it, and refused with. */
export interface Obstacle {
  readonly code: string;
  readonly told: readonly [title: string, detail: string];
}

export async function obstacleTo(
  tx: Tx,
  actor: PersonActing,
  draft: { readonly id: string; readonly plan: PlanRevision },
): Promise<Obstacle | null> {
  const { plan, revision } = draft.plan;
  const theirs = notTheirs(draft.plan, actor, tx.today);
  if (theirs) return { code: 'plan-draft.not-theirs', told: theirs };
  const newest = await newestNumber(tx, plan);
  if (revision.number !== newest + 1) return notNext(plan, revision.number, newest);
  const { units, offices, withoutPolice } = await missingGround(tx, draft.plan);
  if (units.length > 0) return { code: 'plan-draft.units-unknown', told: draftMessages.unitsUnknown(units, draft.id) };
  if (offices.length > 0)
    return { code: 'plan-draft.offices-missing', told: draftMessages.officesMissing(offices, draft.id) };
  if (withoutPolice.length > 0)
    return { code: 'plan-draft.offices-without-police', told: draftMessages.withoutPolice(withoutPolice, draft.id) };
  return null;
}

/** It does not follow the newest revision, or is a first one of a plan that has others. */
export const notNext = (plan: string, number: number, newest: number): Obstacle => ({
  code: 'plan-draft.not-next',
  told: draftMessages.notNext(plan, number, newest),
});

export const refusedBy = ({ code, told }: Obstacle): Problem => new Problem(409, code, ...told);
