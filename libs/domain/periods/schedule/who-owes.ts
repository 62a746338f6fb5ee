import { sitsWhere, type Role } from '@app/domain/identity';
import { membersOf, seatHolder, type Obligation, type PlanRevision, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** An office by its kind, and the role in it that acts; in every unit of the plan, or once. */
export interface SeatOfDuty {
  readonly officeKind: string;
  readonly role: Role;
  readonly everyUnit: boolean;
}

/** Who owes an obligation on that day: the office that submits in every unit, or the offices that hold the named seats. */
export function whoOwes(plan: PlanRevision, { who }: Obligation, day: LegalDate): SeatOfDuty[] {
  return who.flatMap((actor) =>
    actor === 'units'
      ? seatOfDuty(plan, 'submitter', day, true)
      : membersOf(plan, actor).flatMap((seat) => seatOfDuty(plan, seat, day)),
  );
}

/** The office and role behind one seat; empty when nobody holds it any more. */
export function seatOfDuty(plan: PlanRevision, seat: Seat, day: LegalDate, everyUnit = false): SeatOfDuty[] {
  const holder = seatHolder(plan, seat, day);
  if (!holder) return [];
  const { officeKind, role } = sitsWhere(holder.id);
  return [{ officeKind, role, everyUnit }];
}
