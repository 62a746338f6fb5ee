import type { UnitLevel } from './offices';
import type { PlanRevision } from './plan-revision';

/** A unit of the plan, with the province that it lies in. */
export interface PlaceOfUnit {
  readonly provinceCode: string;
  readonly unitCode: string;
}

/**
 * Code of the place whose office a plan means when it names an office of some level, seen from one of its units: of the unit's own level the
 * unit, above it what the unit lies in. So `ubnd-xa` is the commune's own in a plan of communes, and the ward's in a plan of its quarters.
 * A level of which the plan names no place stands for the province.
 */
export function placeOfOffice({ units }: Pick<PlanRevision, 'units'>, level: UnitLevel, place: PlaceOfUnit): string {
  if (level === 'province' || level === 'nation') return place.provinceCode;
  if (level === units.level) return place.unitCode;
  const listed = units.list.find(({ code }) => code === place.unitCode)?.parent;
  if (level === units.parents?.level) {
    const [only, ...others] = units.parents.list;
    return listed ?? (others.length === 0 ? only?.code : undefined) ?? place.provinceCode;
  }
  // parts of one commune: the plan names it
  if (level === 'commune' && units.level === 'sub-unit') return units.parent ?? listed ?? place.provinceCode;
  // an office below the plan's units is the unit's own as far as its dossier goes
  return level === 'sub-unit' ? place.unitCode : place.provinceCode;
}
