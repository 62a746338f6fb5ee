import type { PersonActing, Role } from '@app/domain/identity';
import { seatHolder, sittingOf, type KnownMoments, type PlanEvent, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { listApprovals } from './phase-steps';

/** An event of the plan that somebody has to tell of: a ministry's paper has come, guidance was issued elsewhere. */
export interface EventToTell {
  readonly event: string;
  /** the office that tells of it; null: nobody holds the seat now, so only whoever keeps the plan does */
  readonly office: string | null;
  readonly officeLabel: string;
  readonly roles: readonly Role[];
}

/**
 * Events that have not come about and that nothing here brings about: not the approval of a list, which the signed decision does, and none for which the
 * plan states the day. Told by the office that the plan names (`declared-by`, else `by`), else by the one in the chair.
 */
export const eventsToTell = (plan: PlanRevision, happened: KnownMoments, where: WhereAndWhen): EventToTell[] =>
  tellable(plan, where).filter(({ event }) => happened[event] === undefined);

/** Those that have been told: whoever may tell of one may correct what was told, also where somebody else told it. */
export const eventsTold = (plan: PlanRevision, happened: KnownMoments, where: WhereAndWhen): EventToTell[] =>
  tellable(plan, where).filter(({ event }) => happened[event] !== undefined);

interface WhereAndWhen {
  readonly province: string;
  readonly day: LegalDate;
}

function tellable(plan: PlanRevision, { province, day }: WhereAndWhen): EventToTell[] {
  const approvals = listApprovals(plan);
  return plan.events
    .filter(({ id, happened: stated }) => !stated && !approvals.includes(id))
    .map((event) => {
      const seat = seatTelling(event);
      const sitting = sittingOf(plan, seat, day, { province, unit: null });
      const holder = seatHolder(plan, seat, day);
      return {
        event: event.id,
        office: sitting?.office ?? null,
        officeLabel: holder ? inVietnamese(holder.label) : '',
        roles: sitting ? [sitting.role, sitting.head] : [],
      };
    });
}

const seatTelling = ({ declaredBy, by }: PlanEvent): string => declaredBy ?? by ?? 'lead';

/** Whoever keeps the plan may tell of any: the office named may have nobody here who could. */
export const mayTell = (
  { officeId, role }: Pick<PersonActing, 'officeId' | 'role'>,
  { office, roles }: EventToTell,
  closers: readonly string[],
): boolean =>
  (officeId === office && roles.includes(role)) || (role === 'programme-administrator' && closers.includes(officeId));
