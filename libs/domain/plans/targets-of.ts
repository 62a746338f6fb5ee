import { isShare, neededOf, satisfies } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';
import type { PlanRevision } from './plan-revision';
import type { Track } from './selection';
import type { Target, TargetBase } from './target';

/** Where one unit of the plan stands on the day that targets are measured. All units of the plan, selected or not. */
export interface UnitResult {
  readonly code: string;
  /** Of a selected unit. */
  readonly track?: Track;
  readonly selected: boolean;
  /** On the list of free units on that day. */
  readonly listed: boolean;
  /** Recognised by a decision of this plan. */
  readonly recognised: boolean;
  readonly registered?: boolean;
  /** Last confirmed figures, by id of the indicator. */
  readonly figures?: Readonly<Record<string, number | undefined>>;
}

export interface TargetResult {
  readonly id: string;
  readonly label: Localized;
  /** The denominator: units, or the sum of the figure that the target is held against. */
  readonly of: number;
  /** The smallest whole number that satisfies the target. */
  readonly required: number;
  readonly actual: number;
  readonly met: boolean;
  /** Nothing to measure (no unit of that track): met, and to be said. */
  readonly nothingArose: boolean;
  readonly reportOnly: boolean;
  readonly clause?: string;
}

/** Every target of the plan, measured. Both voices of one paper are measured; the plan never chooses between them. */
export function targetsOf(plan: PlanRevision, units: readonly UnitResult[]): TargetResult[] {
  return plan.targets.map((target) => resultOf(target, units));
}

function resultOf(target: Target, units: readonly UnitResult[]): TargetResult {
  const base = units.filter((unit) => isInBase(unit, target.of));
  const { actual, of } = measured(target, base);
  const nothingArose = of === 0;
  return {
    id: target.id,
    label: target.label,
    of,
    required: neededOf(target.is, of),
    actual,
    met: nothingArose && isShare(target.is) ? actual === 0 : satisfies(target.is, actual, of),
    nothingArose,
    reportOnly: target.reportOnly,
    ...(target.clause !== undefined && { clause: target.clause }),
  };
}

function isInBase(unit: UnitResult, base: TargetBase): boolean {
  switch (base.kind) {
    case 'all':
      return true;
    case 'selected':
      return unit.selected;
    case 'track':
      return unit.track !== undefined && base.tracks.includes(unit.track);
    case 'named':
      return base.units.includes(unit.code);
  }
}

function measured({ measure, tracks }: Target, base: readonly UnitResult[]): { actual: number; of: number } {
  if (measure.kind === 'part') return { actual: total(base, measure.part), of: total(base, measure.of) };
  const counted = base.filter(
    (unit) => tracks.length === 0 || (unit.track !== undefined && tracks.includes(unit.track)),
  );
  return { actual: counted.filter((unit) => isSo(unit, measure.kind)).length, of: base.length };
}

function isSo(unit: UnitResult, measure: 'listed' | 'recognised' | 'kept' | 'registered'): boolean {
  switch (measure) {
    case 'listed':
      return unit.listed;
    case 'recognised':
      return unit.recognised;
    case 'kept':
      return unit.track === 'keep' && unit.listed;
    case 'registered':
      return unit.registered === true;
  }
}

function total(units: readonly UnitResult[], indicator: string): number {
  return units.reduce((sum, unit) => sum + (unit.figures?.[indicator] ?? 0), 0);
}
