import type { Role } from '@app/domain/identity';
import { whoOwes, type DutyToOpen } from '@app/domain/periods';
import { sittingOf, type PlanRevision, type Sitting } from '@app/domain/plans';
import { earliest, type LegalDate } from '@app/domain/shared';

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
  /** codes of the units of the plan on that day */
  readonly units: ReadonlySet<string>;
  /** track of each selected unit; null: no list has been approved yet, so nobody is selected or left out */
  readonly selected: ReadonlyMap<string, string> | null;
}

/**
 * Every office that owes this duty. A duty of selected units is nobody's until the list is approved. What was due before today was owed by
 * whoever held the seat then: a successor is not asked again for what the predecessor has sent.
 */
export function owedBy(duty: DutyToOpen, ground: Ground): Owed[] {
  const { plan, province } = ground;
  const day = duty.due === null ? ground.day : earliest(duty.due, ground.day);
  return whoOwes(plan, duty.obligation, day, province).flatMap((sitting) =>
    officesOf(sitting, ground)
      .filter((office) => isMeant(duty, office, ground))
      .flatMap((office) => {
        const addressed = addresseeOf(duty, office, ground);
        return addressed ? [{ duty, office, owingRole: sitting.role, ...addressed }] : [];
      }),
  );
}

/** To whom this office sends it: where each unit has an addressee of its own, its own. Null when nobody holds the seat any more. */
function addresseeOf(
  { obligation }: DutyToOpen,
  { unitCode }: DutyOffice,
  { plan, province, day }: Ground,
): Pick<Owed, 'toOffice' | 'acceptOffice' | 'acceptRole'> | null {
  const place = { province, unit: unitCode };
  const to = sittingOf(plan, obligation.to, day, place);
  const accept = sittingOf(plan, obligation.accept, day, place);
  if (!to?.office || !accept?.office) return null;
  return { toOffice: to.office, acceptOffice: accept.office, acceptRole: accept.role };
}

/** Where each unit has an office of its own, those of the plan's units, or of the units that the plan names above them. */
function officesOf({ office, kind }: Sitting, { offices, units, plan }: Ground): DutyOffice[] {
  if (office !== null) return offices.filter(({ id }) => id === office);
  const above = plan.units.parents?.list.map(({ code }) => code) ?? [];
  const isOfPlan = (code: string | null): boolean => code !== null && (units.has(code) || above.includes(code));
  return offices.filter((each) => each.kind === kind && isOfPlan(each.unitCode));
}

function isMeant({ obligation: { only } }: DutyToOpen, { unitCode }: DutyOffice, { selected }: Ground): boolean {
  if (!only?.selected && !only?.track) return true;
  const track = unitCode === null ? undefined : selected?.get(unitCode);
  return track !== undefined && (!only.track || (only.track as readonly string[]).includes(track));
}
