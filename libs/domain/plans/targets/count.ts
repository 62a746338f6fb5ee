import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetMeasure } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { baseOf, holdsOf } from './base';
import { held, type Goal, type Measured } from './goal';
import type { MissingFact } from './missing';
import { measureStep } from './steps';

type OfUnits = Exclude<TargetMeasure, { kind: 'part' | 'against' }>;

interface Ground {
  readonly units: readonly UnitResult[];
  readonly parents: readonly UnitResult[];
  readonly plan: PlanRevision;
}

/** A target that counts units that are so. */
export function measureUnits(target: Target, measure: OfUnits, goal: Goal, ground: Ground): Measured {
  const { of, tracks } = target;
  const above = measure.kind === 'parent' || (of.kind === 'all' && of.group === 'parents');
  const base = baseOf(of, above ? ground.parents : ground.units, ground.plan);
  const counted = base.units.filter(
    ({ track }) => tracks.length === 0 || (track !== undefined && tracks.includes(track)),
  );
  if (measure.kind !== 'units-where')
    return {
      ...held(goal, counted.filter((unit) => isSo(unit, measure.kind)).length, base.units.length, base.missing),
      ...stepOf(target, goal, counted),
    };
  const verdicts = counted.map((unit) => holdsOf(measure.term, unit, ground.plan));
  const open = counted.filter((_, i) => verdicts[i] === 'undetermined');
  const unjudged = open.map(({ code }): MissingFact => ({ unit: code, kind: 'condition', of: 'measure' }));
  const met = verdicts.filter((verdict) => verdict === 'met').length;
  return held(goal, met, base.units.length, [...base.missing, ...unjudged]);
}

function stepOf(target: Target, { by }: Goal, counted: readonly UnitResult[]): Pick<Measured, 'step'> {
  const step = measureStep(target, by, counted);
  return step ? { step } : {};
}

function isSo(unit: UnitResult, measure: Exclude<OfUnits, { kind: 'units-where' }>['kind']): boolean {
  switch (measure) {
    case 'listed':
    case 'parent':
      return unit.listed;
    case 'recognised':
      return unit.recognised;
    case 'kept':
      return unit.track === 'keep' && unit.listed;
    case 'registered':
      return unit.registered === true;
  }
}
