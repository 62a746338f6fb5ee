import { officeId, type Role } from '@app/domain/identity';
import { seatOfDuty, whoOwes, type DutyToOpen, type SeatOfDuty } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** An office of this installation, as far as obligations need it. */
export interface DutyOffice {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly unitCode: string | null;
}

/** One row to be: who owes what to whom. */
export interface Owed {
  readonly duty: DutyToOpen;
  readonly office: DutyOffice;
  readonly owingRole: Role;
  readonly toOffice: string;
  readonly acceptOffice: string;
  readonly acceptRole: Role;
}

/** What duties are worked out against: the offices that exist, and the approved list. */
export interface Ground {
  readonly plan: PlanRevision;
  readonly province: string;
  readonly day: LegalDate;
  readonly offices: readonly DutyOffice[];
  /** track of each selected unit; null: no list has been approved yet, so nobody is selected or left out */
  readonly selected: ReadonlyMap<string, string> | null;
}

/** Every office that owes this duty. A duty of selected units is nobody's until the list is approved. */
export function owedBy(duty: DutyToOpen, ground: Ground): Owed[] {
  const { plan, province, day } = ground;
  const [to] = seatOfDuty(plan, duty.obligation.to, day);
  const [accept] = seatOfDuty(plan, duty.obligation.accept, day);
  if (!to || !accept) return [];
  const addressed = {
    toOffice: officeId(province, to.officeKind),
    acceptOffice: officeId(province, accept.officeKind),
    acceptRole: accept.role,
  };
  return whoOwes(plan, duty.obligation, day).flatMap((seat) =>
    officesOf(seat, ground)
      .filter((office) => isMeant(duty, office, ground))
      .map((office) => ({ duty, office, owingRole: seat.role, ...addressed })),
  );
}

function officesOf({ officeKind, everyUnit }: SeatOfDuty, { offices, province }: Ground): DutyOffice[] {
  if (everyUnit) return offices.filter(({ kind, unitCode }) => kind === officeKind && unitCode !== null);
  return offices.filter(({ id }) => id === officeId(province, officeKind));
}

function isMeant({ obligation: { only } }: DutyToOpen, { unitCode }: DutyOffice, { selected }: Ground): boolean {
  if (!only?.selected && !only?.track) return true;
  const track = unitCode === null ? undefined : selected?.get(unitCode);
  return track !== undefined && (!only.track || (only.track as readonly string[]).includes(track));
}
