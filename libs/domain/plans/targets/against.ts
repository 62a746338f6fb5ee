import { changeHolds, nothingToCompare, type Change } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetMeasure } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { baseOf } from './base';
import { lackingFigures, total } from './figures';
import { judged, lacking, type Measured } from './goal';
import type { MissingFact } from './missing';
import { neededAfter, requiredOf } from './needed';

/**
 * A target that holds a sum against its earlier self. A unit that lacks one of both figures is left out of both sums and said to be open: a
 * fall that is only a missing report would be the cheapest of all.
 */
export function measureAgainst(
  { of, change }: Target,
  { figure, baseline }: Extract<TargetMeasure, { kind: 'against' }>,
  units: readonly UnitResult[],
  plan: PlanRevision,
): Measured {
  const base = baseOf(of, units, plan);
  const earlier = (unit: UnitResult): number | undefined => unit.before?.[baseline]?.[figure];
  const lackingIn = (unit: UnitResult): MissingFact[] => [
    ...lackingFigures(unit, [figure]),
    ...(earlier(unit) === undefined
      ? [{ unit: unit.code, kind: 'earlier-figure' as const, indicator: figure, baseline }]
      : []),
  ];
  const missing = base.units.flatMap(lackingIn);
  const compared = base.units.filter((unit) => lackingIn(unit).length === 0);
  const now = total(compared, figure);
  const before = compared.reduce((sum, unit) => sum + (earlier(unit) ?? 0), 0);
  const lacks = [...base.missing, ...missing];
  const needed = change ? neededAfter(change, before) : {};
  const nothingArose = lacks.length === 0 && change !== undefined && nothingToCompare(change, before, now);
  const holds = (wanted: Change): boolean => nothingArose || changeHolds(wanted, before, now);
  return {
    of: before,
    ...needed,
    required: requiredOf(needed),
    actual: now,
    ...judged(lacks.length > 0 || !change ? 'undetermined' : holds(change) ? 'met' : 'not-met'),
    nothingArose,
    ...lacking(lacks),
  };
}
