import type { PlanRevision, Target, TargetMeasure } from '@app/domain/plans';
import type { LintContext } from './finding';

/** The period before which a plan has none. */
export interface FirstPeriod {
  /** Its year; empty for a plan with a single period. */
  readonly name: string;
  /** No other follows: what is held against the period before is never said. */
  readonly only: boolean;
}

/** Undefined where a revision before this one began or ended its periods otherwise: one of those may be the earlier period. */
export function firstPeriod(
  { period, revision }: PlanRevision,
  { differences }: Pick<LintContext, 'differences'>,
): FirstPeriod | undefined {
  const moved = differences ? differences.some(({ path }) => path[0] === 'period') : revision.of !== undefined;
  if (moved) return undefined;
  if (period.kind === 'once') return { name: '', only: true };
  return { name: String(period.first), only: period.first === period.last };
}

type Against = Extract<TargetMeasure, { kind: 'against' }>;

/** Targets held against the year or the period before. One with a table is held against the figures that stand there. */
export function targetsAgainstBefore({ targets }: PlanRevision): (Target & { readonly measure: Against })[] {
  return targets.flatMap((target) => {
    const { measure, table } = target;
    return measure.kind === 'against' && measure.baseline !== 'registration' && !table ? [{ ...target, measure }] : [];
  });
}

const ENTRY = { review: 'rà soát', register: 'đăng ký', all: '' } as const;

/** When figures are counted of a unit that comes in, as a sentence says it; empty where units do not come in. */
export const entryOfUnits = ({ selection }: PlanRevision): string => ENTRY[selection.way];

/** The same of all units at once, so that a target may be held against it: who registers is not everybody. */
export const entryOfAllUnits = (plan: PlanRevision): string =>
  plan.selection.way === 'review' ? entryOfUnits(plan) : '';
