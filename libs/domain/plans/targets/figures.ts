import type { PlanRevision } from '../plan-revision';
import type { Target, TargetMeasure } from '../target';
import type { UnitResult } from '../targets-of';
import { baseOf } from './base';
import { held, type Goal, type Measured } from './goal';

/** A target on two figures, each summed over the units below the line. */
export function measureShare(
  { of }: Target,
  measure: Extract<TargetMeasure, { kind: 'part' }>,
  goal: Goal,
  units: readonly UnitResult[],
  plan: PlanRevision,
): Measured {
  const base = baseOf(of, units, plan);
  return held(goal, total(base.units, measure.part), total(base.units, measure.of), base.open);
}

export function total(units: readonly UnitResult[], indicator: string): number {
  return units.reduce((sum, unit) => sum + (unit.figures?.[indicator] ?? 0), 0);
}
