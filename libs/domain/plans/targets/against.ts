import { changeHolds, neededOf, nothingToCompare, type Change } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetMeasure } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { baseOf } from './base';
import { lackingFigures, total } from './figures';
import { lacking, type Measured } from './goal';
import type { MissingFact } from './missing';

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
  const nothingArose = change !== undefined && nothingToCompare(change, before, now);
  return {
    of: before,
    required: change ? bound(change, before) : 0,
    actual: now,
    met: change !== undefined && compared.length > 0 && (nothingArose || changeHolds(change, before, now)),
    nothingArose,
    ...lacking([...base.missing, ...missing]),
  };
}

/** The figure that just satisfies the change: at most where something must fall, at least where it must rise. */
function bound(change: Change, before: number): number {
  switch (change.kind) {
    case 'lower':
      return Math.max(0, before - 1);
    case 'not-higher':
      return before;
    case 'down':
      return Math.max(0, before - neededOf(change.by, before));
    case 'up':
      return before + neededOf(change.by, before);
  }
}
