import {
  groupInVietnamese,
  seatHolder,
  SEATS_WITHOUT_OFFICE,
  type PlanDay,
  type PlanRevision,
  type Seat,
} from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { onlyThoseWords } from './only-those.vi';

/** What a person calls a seat of a plan on the plan's own day. A group has no name of its own: it is called by its members. */
export function seatWords(plan: PlanRevision, seat: Seat): string {
  const group = plan.groups.find(({ id }) => id === seat);
  if (group) return groupInVietnamese(group.members.map((member) => seatWords(plan, member)));
  const holder = seatHolder(plan, seat, plan.revision.date);
  return holder ? inVietnamese(holder.label) : (SEATS_WITHOUT_OFFICE[seat] ?? seat);
}

/** Whose a day of the plan is; of the units only those that it means. */
export const whoseWords = (plan: PlanRevision, { who, only }: Pick<PlanDay, 'who' | 'only'>): string[] =>
  who.map((seat) =>
    only && seat in SEATS_WITHOUT_OFFICE
      ? `${seatWords(plan, seat)} ${onlyThoseWords(plan, only)}`
      : seatWords(plan, seat),
  );
