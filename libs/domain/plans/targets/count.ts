import type { PlanRevision } from '../shape/plan-revision';
import type { Target, TargetMeasure } from '../shape/target';
import type { UnitResult } from '../targets-of';
import { baseOf, holdsOf } from './base';
import { held, type Goal, type Measured } from './goal';
import type { MissingFact } from './missing';
import { placesAbove } from './places-above';
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
  const untold = untoldIn(target, above, base.units, ground.plan);
  const counted = base.units.filter(
    ({ track }) => tracks.length === 0 || (track !== undefined && tracks.includes(track)),
  );
  const open =
    measure.kind === 'units-where' ? counted.filter((unit) => isSo(unit, measure, ground) === undefined) : [];
  const missing = [
    ...base.missing,
    ...untold.map((code): MissingFact => ({ unit: code, kind: 'result' })),
    ...open.map(({ code }): MissingFact => ({ unit: code, kind: 'condition', of: 'measure' })),
  ];
  const perhaps = { counted: open.length + untold.length, based: base.missing.length };
  const actual = counted.filter((unit) => isSo(unit, measure, ground) === true).length;
  return {
    ...held(goal, actual, base.units.length + untold.length, { missing, perhaps }),
    ...(measure.kind !== 'units-where' && stepOf(target, goal, counted)),
  };
}

/** Units that the target speaks of by name, and localities above the units, of which nobody has said how they stand. */
function untoldIn({ of }: Target, above: boolean, told: readonly UnitResult[], plan: PlanRevision): string[] {
  const meant = of.kind === 'named' ? of.units : above ? placesAbove(plan).map(({ code }) => code) : [];
  return meant.filter((code) => !told.some((unit) => unit.code === code));
}

function stepOf(target: Target, { by }: Goal, counted: readonly UnitResult[]): Pick<Measured, 'step'> {
  const step = measureStep(target, by, counted);
  return step ? { step } : {};
}

/** Undefined: what is known of the unit does not say. */
function isSo(unit: UnitResult, measure: OfUnits, { plan }: Ground): boolean | undefined {
  switch (measure.kind) {
    case 'listed':
    case 'parent':
      return unit.listed;
    case 'recognised':
      return unit.recognised;
    case 'kept':
      return unit.track === 'keep' && unit.listed;
    case 'registered':
      return unit.registered === true;
    case 'units-where': {
      const verdict = holdsOf(measure.term, unit, plan);
      return verdict === 'undetermined' ? undefined : verdict === 'met';
    }
  }
}
