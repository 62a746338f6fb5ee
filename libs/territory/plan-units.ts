import type { ListedUnit, PlanRevision, PlanUnits } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Unit } from './persistence/unit.entity';

/** The unit that a plan lies in: its province, or the unit whose parts it is about. */
export interface PlaceOfPlan {
  readonly code: string;
  readonly provinceCode: string;
}

/** Kinds by the word that a unit's full name begins with; longer words first. */
const KINDS: readonly (readonly [word: string, kind: string])[] = [
  ['Thành phố ', 'city'],
  ['Thị trấn ', 'township'],
  ['Thị xã ', 'town'],
  ['Đặc khu ', 'special-zone'],
  ['Phường ', 'ward'],
  ['Huyện ', 'district'],
  ['Quận ', 'district'],
  ['Xã ', 'commune'],
];

/** The units that a plan names itself, parents before their parts. Where it says no first day, its own list is the first to speak of them. */
export function unitsNamedBy({ units }: PlanRevision, place: PlaceOfPlan): Unit[] {
  const level = units.level === 'nation' ? 'province' : units.level;
  const parents = (units.parents?.list ?? []).map((one) =>
    toUnit(one, units.parents?.level === 'commune' ? 'commune' : 'district', place.code, place, units),
  );
  const onlyParent = parents.length === 1 ? parents[0]?.code : undefined;
  const parts = units.list.map((one) => toUnit(one, level, one.parent ?? onlyParent ?? place.code, place, units));
  return [...parents, ...parts];
}

function toUnit(
  { code, label, kind, from, to }: ListedUnit,
  level: Unit['level'],
  parentCode: string,
  { provinceCode }: PlaceOfPlan,
  { asOf }: PlanUnits,
): Unit {
  const fullName = inVietnamese(label);
  const [word, spelled] = KINDS.find(([prefix]) => fullName.startsWith(prefix)) ?? ['', level];
  return {
    code,
    level,
    kind: kind ?? spelled,
    name: fullName.slice(word.length),
    fullName,
    parentCode,
    provinceCode,
    validFrom: from ?? asOf,
    validTo: to ?? null,
    fromAttested: from === undefined,
  };
}
