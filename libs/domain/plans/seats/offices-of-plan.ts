import { officeId, type Role as PersonRole } from '@app/domain/identity';
import { earliest, inVietnamese, type LegalDate } from '@app/domain/shared';
import { namedForSubUnitsOnly } from '../check/references';
import type { Office, Role, Seat } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';
import { readsPoliceFigures } from './police-readers';
import { bodyOf, everHolds, officeOfParents, officeOfParts } from './sitting';

/** A unit in which offices stand. */
export interface UnitOfOffices {
  readonly code: string;
  readonly level: string;
  /** `Xã Minh Long` */
  readonly fullName: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
}

/** An office that a plan cannot run without. */
export interface OfficeNeeded {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** null for offices of the province */
  readonly unitCode: string | null;
  readonly police: boolean;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  /** who has to sit there, in the order in which they are listed */
  readonly roles: readonly PersonRole[];
}

const OF_SEATS: readonly (readonly [seat: Role, roles: readonly PersonRole[]])[] = [
  ['decider', ['chairman', 'vice-chairman', 'council-member', 'registry-clerk', 'programme-administrator', 'auditor']],
  ['desk', ['desk-officer', 'desk-head', 'council-member']],
  ['submitter', ['commune-officer', 'commune-leader', 'commune-clerk']],
  ['stater', ['commune-police']],
];
const OF_AGENCIES: readonly PersonRole[] = ['agency-officer', 'agency-head', 'council-member'];

/**
 * Every office that the plan's seats mean, in every unit where one stands, with the roles that its people need. Not seats that pass from
 * office to office, nor seats that are a person of an office, nor offices that the plan names for its sub-units alone: no step of those is taken
 * under this plan, and their people would sign in to nothing.
 *
 * @param units the province, the units of the plan and those above them
 */
export function officesOfPlan(plan: PlanRevision, units: readonly UnitOfOffices[]): OfficeNeeded[] {
  const idle = idleOffices(plan);
  return plan.offices
    .filter((office) => !idle.has(office.id) && office.holders.length === 0 && bodyOf(plan, office).id === office.id)
    .flatMap((office) => {
      // what is addressed to an office of the nation is delivered in the province
      const level = office.level === 'nation' ? 'province' : office.level;
      return units.filter((unit) => unit.level === level).map((unit) => officeIn(plan, office, unit));
    });
}

/** Whoever answers for places above or below the units owes reports also where nothing names it. */
function idleOffices(plan: PlanRevision): ReadonlySet<string> {
  const day = plan.revision.date;
  const idle = new Set(namedForSubUnitsOnly(plan));
  const answering = [
    officeOfParents(plan, day),
    officeOfParts(plan, day, 'children'),
    officeOfParts(plan, day, 'sub-units'),
  ];
  for (const office of answering) if (office) idle.delete(office.id);
  return idle;
}

function officeIn(plan: PlanRevision, office: Office, unit: UnitOfOffices): OfficeNeeded {
  const from = plan.units.asOf < unit.validFrom && unit.level === 'province' ? plan.units.asOf : unit.validFrom;
  const ends = [office.until, unit.validTo ?? undefined].filter((day) => day !== undefined);
  return {
    id: officeId(unit.code, office.id),
    kind: office.id,
    name: office.level === 'nation' ? inVietnamese(office.label) : nameIn(inVietnamese(office.label), unit),
    unitCode: unit.level === 'province' ? null : unit.code,
    police: readsPoliceFigures(plan, office.id),
    validFrom: from,
    validTo: ends.length === 0 ? null : ends.reduce(earliest),
    roles: rolesOfOffice(plan, office.id),
  };
}

/** `Công an cấp xã` in xã Minh Long is `Công an xã Minh Long`; `Sở Y tế` in tỉnh Quảng Ngãi is `Sở Y tế tỉnh Quảng Ngãi`. */
function nameIn(label: string, { fullName, level }: UnitOfOffices): string {
  const unit = fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
  const short = label.replace(/^Ủy ban nhân dân/u, 'UBND').replace(/ (cấp )?(tỉnh|huyện|xã)$/u, '');
  // a part of a commune is itself the office that its plan names ("Khu phố")
  return level === 'sub-unit' && unit.startsWith(short.toLocaleLowerCase('vi')) ? fullName : `${short} ${unit}`;
}

/** In which roles people of an office act in a plan: those of the seats that it holds, an agency's where it works as one. */
export function rolesOfOffice(plan: PlanRevision, kind: string): PersonRole[] {
  const holds = (seat: Seat): boolean => [...everHolds(plan, seat)].some((id) => bodyIdOf(plan, id) === kind);
  const ofSeats = OF_SEATS.flatMap(([seat, roles]) => (holds(seat) ? roles : []));
  const secretary = plan.council.seats.some(
    ({ role, offices }) => role === 'secretary' && offices.some((seat) => holds(seat)),
  );
  // the lead and the panel work as agencies do, also where the same office submits or states
  const works = ofSeats.length === 0 || holds('lead') || plan.panel.members.some(({ office }) => holds(office));
  return [
    ...new Set([...ofSeats, ...(works ? OF_AGENCIES : []), ...(secretary ? (['council-secretary'] as const) : [])]),
  ];
}

const bodyIdOf = (plan: PlanRevision, id: string): string => {
  const office = plan.offices.find((each) => each.id === id);
  return office ? bodyOf(plan, office).id : id;
};
