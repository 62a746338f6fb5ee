import type { LegalDate } from '@app/domain/shared';
import type { UnitLevel } from './shape/offices';
import type { PlanUnits } from './shape/units';

/** Which units a plan is about on a day: the codes that it lists, or every unit of a level in a place. */
export interface UnitsMeant {
  readonly level: UnitLevel;
  /** those that the plan lists itself; null: it lists none, and every unit of the level in the place is meant */
  readonly codes: readonly string[] | null;
  /** code of the province that they lie in; null: every province */
  readonly province: string | null;
  /** code of the unit that they are parts of; null: of whichever */
  readonly parent: string | null;
}

/**
 * A plan that lists its units means those of the day: what has ended gives way to what the plan says it became (`into`). The list
 * is the plan's word, so a listed unit is meant even where the territory knows its code with other days. A plan that lists none means
 * every unit of its level in its province, in its parent, or in the country.
 */
export function unitsMeant(units: PlanUnits, day: LegalDate): UnitsMeant {
  return {
    level: units.level,
    codes: units.list.length === 0 ? null : codesOn(units, day),
    province: units.province ?? null,
    parent: units.parent ?? null,
  };
}

function codesOn({ list }: PlanUnits, day: LegalDate): string[] {
  const codes = list.flatMap(({ code, from, to, into }) => {
    if (from && day < from) return [];
    return to && day > to ? into : [code];
  });
  return [...new Set(codes)].sort();
}
