import type { ListedUnit, PlanRevision, PlanUnits } from '@app/domain/plans';
import { addDays, earliest, inVietnamese } from '@app/domain/shared';
import { kindOfPart } from '@app/domain/territory';
import type { UnitSuccession } from './persistence/unit-succession.entity';
import type { Unit } from './persistence/unit.entity';
import { modernTone, wordsOf } from './unit-words';

/** The unit that a plan lies in: its province, or the unit whose parts it is about. */
export interface PlaceOfPlan {
  readonly code: string;
  readonly provinceCode: string;
}

/** The units that a plan names itself, parents before their parts. Where it says no first day, its own list is the first to speak of them. */
export function unitsNamedBy({ units }: PlanRevision, place: PlaceOfPlan): Unit[] {
  const level = units.level === 'nation' ? 'province' : units.level;
  const above = units.parents?.level === 'commune' ? 'commune' : 'district';
  const parents = (units.parents?.list ?? []).map((one) => toUnit(one, above, place.code, place, units));
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
  const fullName = modernTone(inVietnamese(label));
  const words = wordsOf(fullName);
  return {
    code,
    level,
    kind: kind ?? (level === 'sub-unit' ? kindOfPart(fullName) : (words.kind ?? level)),
    name: words.name,
    fullName,
    parentCode,
    provinceCode,
    // one that had ended before the plan's list is attested on its last day
    validFrom: from ?? earliest(asOf, to ?? asOf),
    validTo: to ?? null,
    fromAttested: from === undefined,
    officialCode: null,
  };
}

/** What became of the units, as far as the plan says it. Of a unit that ends without `into`, it says nothing. */
export function successionsNamedBy(plan: PlanRevision): Omit<UnitSuccession, 'id'>[] {
  const listed = [...(plan.units.parents?.list ?? []), ...plan.units.list];
  const shared = (successor: string): boolean => listed.filter(({ into }) => into.includes(successor)).length > 1;
  return listed.flatMap(({ code, to, into }) =>
    to === undefined
      ? []
      : into.map((successorCode) => ({
          predecessorCode: code,
          successorCode,
          day: addDays(to, 1),
          kind:
            into.length > 1 ? ('split' as const) : shared(successorCode) ? ('merged' as const) : ('renamed' as const),
          source: `Kế hoạch ${plan.plan}`,
        })),
  );
}
