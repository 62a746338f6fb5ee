import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetMeasure } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { baseOf } from './base';
import { heldSums, type Goal, type Measured } from './goal';
import type { MissingFact } from './missing';

/** A target on two figures, each summed over the units below the line. One that lacks either is left out of both, and named. */
export function measureShare(
  { of }: Target,
  measure: Extract<TargetMeasure, { kind: 'part' }>,
  goal: Goal,
  units: readonly UnitResult[],
  plan: PlanRevision,
): Measured {
  const base = baseOf(of, units, plan);
  const lackingIn = (unit: UnitResult): MissingFact[] => lackingFigures(unit, [measure.part, measure.of]);
  const missing = base.units.flatMap(lackingIn);
  const told = base.units.filter((unit) => lackingIn(unit).length === 0);
  return heldSums(goal, total(told, measure.part), total(told, measure.of), [...base.missing, ...missing]);
}

export function total(units: readonly UnitResult[], indicator: string): number {
  return units.reduce((sum, unit) => sum + (unit.figures?.[indicator] ?? 0), 0);
}

export function lackingFigures({ code, figures }: UnitResult, indicators: readonly string[]): MissingFact[] {
  return indicators
    .filter((indicator) => figures?.[indicator] === undefined)
    .map((indicator) => ({ unit: code, kind: 'figure', indicator }));
}
