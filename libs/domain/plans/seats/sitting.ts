import { officeId, type Role as PersonRole } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import type { Office, Role, Seat, UnitLevel } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';
import { seatHolder } from './seat-holder';
import type { PlanUnits } from '../shape/units';

/** Where a plan runs, and which of its units is spoken of. */
export interface Place {
  /** two digits */
  readonly province: string;
  /** code of the unit; null for what concerns all of them */
  readonly unit: string | null;
}

/** Where somebody sits who acts for a seat of a plan. */
export interface Sitting {
  /** id of the office, e.g. `51.cat`; null where each unit, or each unit above them, has one of its own and no unit was named */
  readonly office: string | null;
  /** kind of that office, in the plan's words */
  readonly kind: string;
  readonly level: UnitLevel;
  /** the role that acts for the seat first */
  readonly role: PersonRole;
  /** whom to tell when the first does not move */
  readonly head: PersonRole;
}

/** The roles in which people of an office act in a plan. */
export type ActingRoles = Pick<Sitting, 'role' | 'head'>;

const AGENCY: ActingRoles = { role: 'agency-officer', head: 'agency-head' };

/** Whoever holds several of these seats in one plan acts in the first of them, unless a seat itself is asked for. */
const ROLES_OF_SEATS: Readonly<Partial<Record<Role, ActingRoles>>> = {
  chief: { role: 'chairman', head: 'chairman' },
  decider: { role: 'vice-chairman', head: 'chairman' },
  desk: { role: 'desk-officer', head: 'desk-head' },
  submitter: { role: 'commune-officer', head: 'commune-leader' },
  signer: { role: 'commune-leader', head: 'commune-leader' },
  stater: { role: 'commune-police', head: 'commune-leader' },
};

/** Seats that are a person: who holds them sits in the office above. */
const PERSONAL = ['chief', 'signer'] as const;

/**
 * Who acts for a seat on a day. Plans name seats ("Chủ tịch UBND tỉnh", "UBND xã"); people sit in offices in roles. A seat that is itself a
 * person of an office (the chief, the signer) is that office in that person's role; every other is an office whose officer works and whose
 * head answers. Which office decides, keeps the desk or submits is what the plan says, and differs: UBND xã submits in a province's
 * plan and decides in a ward's.
 *
 * `undefined` when nobody holds the seat on that day.
 */
export function sittingOf(plan: PlanRevision, seat: Seat, day: LegalDate, place: Place): Sitting | undefined {
  const holder = seatHolder(plan, seat, day);
  if (!holder) return undefined;
  const body = bodyOf(plan, holder);
  const code = codeAt(plan.units, body.level, place);
  return {
    office: code === null ? null : officeId(code, body.id),
    kind: body.id,
    level: body.level,
    ...(ROLES_OF_SEATS[seat as Role] ?? rolesAt(plan, holder.id)),
  };
}

/** The roles in which an office acts in a plan, whatever seat brings it there. */
export function rolesAt(plan: PlanRevision, office: string): ActingRoles {
  const seats = Object.entries(ROLES_OF_SEATS) as [Role, ActingRoles][];
  return seats.find(([seat]) => everHolds(plan, seat).has(office))?.[1] ?? AGENCY;
}

/**
 * The office that answers for a unit above those of the plan (`parents`, a district): the one right under the office that decides, as
 * UBND huyện is under UBND tỉnh; otherwise the first of that level that the plan names.
 */
export function officeOfParents(plan: PlanRevision, day: LegalDate): Office | undefined {
  const level = plan.units.parents?.level ?? plan.parent?.level;
  const decider = seatHolder(plan, 'decider', day);
  const there = plan.offices.filter((each) => each.level === level && seatHolder(plan, each.id, day)?.id === each.id);
  return there.find(({ under }) => under === decider?.id) ?? there[0];
}

/**
 * The office that answers for a part of a unit: the first of a level below the units' own that the plan names; of sub-units, of the level that
 * the plan gives them.
 */
export function officeOfParts(plan: PlanRevision, day: LegalDate, of: 'children' | 'sub-units'): Office | undefined {
  const level = of === 'sub-units' ? (plan.subUnits?.level ?? 'sub-unit') : undefined;
  return plan.offices.find(
    (each) =>
      (level === undefined ? isBelow(each.level, plan.units.level) : each.level === level) &&
      seatHolder(plan, each.id, day)?.id === each.id,
  );
}

const LEVELS: readonly UnitLevel[] = ['nation', 'province', 'district', 'commune', 'sub-unit'];

const isBelow = (level: UnitLevel, other: UnitLevel): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(other);

/** The level whose offices appraise and decide. */
export const decidingLevel = (plan: PlanRevision, day: LegalDate): UnitLevel =>
  seatHolder(plan, 'decider', day)?.level ?? 'province';

/** Whether an office stands above the units of its plan: it holds its seat for all of them. */
export function isAboveUnits({ offices, units }: PlanRevision, kind: string): boolean {
  const level = offices.find(({ id }) => id === kind)?.level;
  return level !== undefined && isBelow(units.level, level);
}

/** All offices that hold a seat sooner or later: somebody's role does not change because a reform passes the seat on. */
export function everHolds(plan: PlanRevision, seat: Seat): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const { office } of plan.offices.find((each) => each.id === id)?.holders ?? []) walk(office);
  };
  walk((plan.roles as Readonly<Record<string, Seat | undefined>>)[seat] ?? seat);
  return found;
}

/** The office in which the holder of a seat sits: a person's is the one above. */
export function bodyOf(plan: PlanRevision, holder: Office): Office {
  if (!PERSONAL.some((seat) => everHolds(plan, seat).has(holder.id))) return holder;
  return plan.offices.find(({ id }) => id === holder.under) ?? holder;
}

/**
 * Code of the unit that an office of this level belongs to. Offices of the nation are addressed through the province: their post is
 * delivered there. Null: each unit (or each unit above them) has its own.
 */
function codeAt(units: PlanUnits, level: UnitLevel, { province, unit }: Place): string | null {
  if (level === 'nation' || level === 'province') return province;
  if (level === units.level) return unit;
  if (isBelow(level, units.level)) return null;
  const ofParts = units.level === 'sub-unit' && level === 'commune';
  if (ofParts && units.parent !== undefined) return units.parent;
  // a commune above parts of communes is a parent only where the plan says that its parents are communes
  if (!ofParts || units.parents?.level === 'commune') {
    const parents = units.parents?.list ?? [];
    const own = units.list.find(({ code }) => code === unit)?.parent;
    const only = parents.length === 1 ? parents[0]?.code : undefined;
    if (own !== undefined || only !== undefined) return own ?? only ?? null;
  }
  return ofParts && unit !== null ? communeOf(unit) : null;
}

/** Parts of a commune bear its code: `21361-03` lies in 21361. */
const communeOf = (part: string): string | null => /^\d{5}(?=-)/.exec(part)?.[0] ?? null;
