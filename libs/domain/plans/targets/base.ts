import {
  countsOnly,
  evaluateTerm,
  NO_FACTS,
  settingOf,
  type Facts,
  type Term,
  type Verdict,
} from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { TargetBase } from '../shape/target';
import type { UnitResult } from '../targets-of';
import type { MissingFact } from './missing';

/** The units below the line, and those of which that is not known. */
export interface Base {
  readonly units: readonly UnitResult[];
  readonly missing: readonly MissingFact[];
}

export function baseOf(of: TargetBase, units: readonly UnitResult[], plan: PlanRevision): Base {
  if (of.kind !== 'where') return { units: units.filter((unit) => isInBase(unit, of)), missing: [] };
  const judged = units.map((unit) => ({ unit, verdict: holdsOf(of.term, unit, plan) }));
  return {
    units: judged.filter(({ verdict }) => verdict === 'met').map(({ unit }) => unit),
    missing: judged
      .filter(({ verdict }) => verdict === 'undetermined')
      .map(({ unit }) => ({ unit: unit.code, kind: 'condition', of: 'base' })),
  };
}

/** Whether a condition holds of a unit, on its figures and what else is known of it. */
export function holdsOf(term: Term, unit: UnitResult, plan: PlanRevision): Verdict {
  return evaluateTerm(term, factsOfUnit(unit), settingOf(plan.criteria)).verdict;
}

/** What is known of a unit, as terms read it. */
export function factsOfUnit({ figures, facts }: Pick<UnitResult, 'figures' | 'facts'>): Facts {
  const known = facts ?? NO_FACTS;
  return { ...known, figures: [...known.figures, ...countsOnly(figures ?? {}).figures] };
}

function isInBase(unit: UnitResult, base: Exclude<TargetBase, { kind: 'where' }>): boolean {
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
