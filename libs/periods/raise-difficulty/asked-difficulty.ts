import type { PersonActing } from '@app/domain/identity';
import { RAISERS, whoOwes } from '@app/domain/periods';
import { sittingOf, type Obligation, type Place, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** What the plan says about difficulties: whom they go to, and through whose hands. */
export interface AskedDifficulty {
  readonly obligation: Obligation;
  readonly to: string;
  readonly via: string | null;
}

/** Null when the plan asks nobody to report difficulties, or nobody holds the seat they would go to. */
export function askedDifficulty(plan: PlanRevision, place: Place, day: LegalDate): AskedDifficulty | null {
  const obligation = plan.obligations.find(({ adHoc }) => adHoc === 'sender');
  if (!obligation) return null;
  const officeOf = (seat: string): string | null => sittingOf(plan, seat, day, place)?.office ?? null;
  const to = officeOf(obligation.to);
  if (to === null) return null;
  return { obligation, to, via: obligation.via.map(officeOf).find((office) => office !== null) ?? null };
}

/** Whether the plan asks this office, and whether the person may speak for it. */
export function isAsked(
  plan: PlanRevision,
  { obligation }: AskedDifficulty,
  actor: PersonActing,
  day: LegalDate,
): boolean {
  if (!RAISERS.includes(actor.role)) return false;
  return whoOwes(plan, obligation, day, actor.scope.province).some(({ office, kind }) =>
    office === null ? kind === actor.officeKind && actor.unitCode !== null : office === actor.officeId,
  );
}
