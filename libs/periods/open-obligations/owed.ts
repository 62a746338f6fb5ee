import { kindOfOffice, type Role } from '@app/domain/identity';
import { isOneOfThose, whoOwes, type DutyToOpen } from '@app/domain/periods';
import {
  everHolds,
  isAboveUnits,
  membersOf,
  sittingOf,
  type PlanRevision,
  type Sitting,
  type UnitResult,
} from '@app/domain/plans';
import { earliest, type LegalDate } from '@app/domain/shared';

/** An office of this installation, as far as obligations need it. */
export interface DutyOffice {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly unitCode: string | null;
  /** of its unit: the unit that it is a part of, and its kind (`ward`) */
  readonly parentCode: string | null;
  readonly unitKind: string | null;
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
  /** each selected unit with its track; null: its plan has no tracks */
  readonly selected: ReadonlyMap<string, string | null>;
  /** by code: what the units have come to and count, where a duty asks for it */
  readonly results: ReadonlyMap<string, UnitResult>;
}

/**
 * Every office that owes this duty. A duty of selected units is nobody's until there are some. What was due before today was owed by
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

/**
 * Who comes to a result after the day is not asked for what was due before: it would be overdue, and chased, within the hour. A question of opening
 * alone: what was opened in time and is overdue stays owed, also under another revision.
 */
export const isTooLateToAsk = ({ duty: { obligation, due } }: Owed, today: LegalDate): boolean =>
  obligation.only?.result !== undefined && due !== null && due < today;

/** An occurrence that somebody owes already, or has owed: the office may have ended since. */
export interface OwedAlready {
  readonly code: string;
  readonly occurrence: string;
  readonly office: string;
  readonly unitCode: string | null;
}

/**
 * A duty without a day is owed once by a seat: who takes the seat over later is not asked again for what the one before was asked for. Where
 * each unit has a seat of its own, another unit's predecessor says nothing; one that stood above the units held the seat of them all.
 */
export function isTakenOver({ duty, office }: Owed, already: readonly OwedAlready[], plan: PlanRevision): boolean {
  const { obligation, key, due } = duty;
  if (due !== null) return false;
  const before = already.filter(
    (one) =>
      one.code === obligation.id &&
      one.occurrence === key &&
      kindOfOffice(one.office) !== office.kind &&
      (one.unitCode === office.unitCode ||
        isAboveUnits(plan, kindOfOffice(one.office)) ||
        isAboveUnits(plan, office.kind)),
  );
  return obligation.who
    .flatMap((actor) => membersOf(plan, actor))
    .map((seat) => everHolds(plan, seat))
    .some((holders) => holders.has(office.kind) && before.some((one) => holders.has(kindOfOffice(one.office))));
}

/** To whom this office sends it: where each unit has an addressee of its own, its own. Null when nobody holds the seat any more. */
function addresseeOf(
  { obligation }: DutyToOpen,
  office: DutyOffice,
  { plan, province, day, units }: Ground,
): Pick<Owed, 'toOffice' | 'acceptOffice' | 'acceptRole'> | null {
  const place = { province, unit: unitOfPlan(office, units) };
  const to = sittingOf(plan, obligation.to, day, place);
  const accept = sittingOf(plan, obligation.accept, day, place);
  if (!to?.office || !accept?.office) return null;
  return { toOffice: to.office, acceptOffice: accept.office, acceptRole: accept.role };
}

/** Where each unit has an office of its own, those of the plan's units, of their parts, or of the units that the plan names above them. */
function officesOf({ office, kind }: Sitting, { offices, units, plan }: Ground): DutyOffice[] {
  if (office !== null) return offices.filter(({ id }) => id === office);
  const above = plan.units.parents?.list.map(({ code }) => code) ?? [];
  const isOfPlan = (each: DutyOffice): boolean => {
    const unit = unitOfPlan(each, units);
    return unit !== null && (units.has(unit) || above.includes(unit));
  };
  return offices.filter((each) => each.kind === kind && isOfPlan(each));
}

/** The office's own unit, or the plan's unit that it is a part of. */
function unitOfPlan({ unitCode, parentCode }: DutyOffice, units: ReadonlySet<string>): string | null {
  const isPart = unitCode !== null && !units.has(unitCode) && parentCode !== null && units.has(parentCode);
  return isPart ? parentCode : unitCode;
}

function isMeant({ obligation: { only } }: DutyToOpen, office: DutyOffice, ground: Ground): boolean {
  const { plan, selected, results, units } = ground;
  const unit = unitOfPlan(office, units);
  const own = plan.units.list.find(({ code }) => code === office.unitCode);
  const owing = {
    kind: own?.kind ?? office.unitKind,
    result: unit === null ? null : (results.get(unit) ?? null),
    track: unit === null ? undefined : selected.get(unit),
  };
  return isOneOfThose(only, owing, plan);
}
