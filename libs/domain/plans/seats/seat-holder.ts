import type { LegalDate } from '@app/domain/shared';
import { ROLES, type Office, type Role, type Seat } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';

/**
 * The office that holds a seat on a day. Plans speak of seats and holders change by date, so that a panel region, a channel or a signature
 * survives a reform: on 28/02/2025 the seat of Như Xuân's chair is Công an huyện, on 01/3/2025 Công an tỉnh.
 *
 * `undefined` when nobody holds it: the office has ended and no successor is named, or the plan has no such seat.
 */
export function seatHolder(plan: PlanRevision, seat: Seat, date: LegalDate): Office | undefined {
  return holderOf(plan, isRole(seat) ? (plan.roles[seat] ?? seat) : seat, date, new Set());
}

/** The seats an addressee stands for: a group's members, or itself. `units` stays a word, because units are not offices. */
export function membersOf(plan: PlanRevision, seat: Seat): readonly Seat[] {
  return plan.groups.find((group) => group.id === seat)?.members ?? [seat];
}

function holderOf(plan: PlanRevision, id: string, date: LegalDate, seen: Set<string>): Office | undefined {
  const office = plan.offices.find((candidate) => candidate.id === id);
  if (!office || seen.has(id)) return undefined;
  seen.add(id);
  if (office.holders.length === 0) return office.until && date > office.until ? undefined : office;
  const holder = office.holders.find(({ from, to }) => (!from || date >= from) && (!to || date <= to));
  return holder && holderOf(plan, holder.office, date, seen);
}

function isRole(seat: Seat): seat is Role {
  return (ROLES as readonly string[]).includes(seat);
}
