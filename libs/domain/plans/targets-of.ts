import type { Baseline, Facts, Verdict } from '@app/domain/criteria';
import type { LegalDate, Localized } from '@app/domain/shared';
import type { PlanRevision } from './shape/plan-revision';
import type { Track } from './shape/selection';
import { measureAgainst } from './targets/against';
import { measureUnits } from './targets/count';
import { measureShare } from './targets/figures';
import { goalAt, type Measured } from './targets/goal';
import { besideGeneral, measureTable, type LocalityResult } from './targets/localities';
import type { MissingFact } from './targets/missing';
import type { Needed } from './targets/needed';
import { parentsJudged } from './targets/parents';
import type { StepResult } from './targets/steps';

type Figures = Readonly<Record<string, number | undefined>>;

/** Where one unit of the plan stands on the day that targets are measured. All units of the plan, selected or not. */
export interface UnitResult {
  readonly code: string;
  /** Code of the locality above it. */
  readonly parent?: string;
  /** Of a selected unit. */
  readonly track?: Track;
  readonly selected: boolean;
  /** On the list of free units on that day. */
  readonly listed: boolean;
  /** Recognised by a decision of this plan. */
  readonly recognised: boolean;
  readonly registered?: boolean;
  /** Whether it was on the list on earlier days: those on which the steps of a roadmap end. */
  readonly listedOn?: Readonly<Record<LegalDate, boolean | undefined>>;
  /** Last confirmed figures, by id of the indicator. */
  readonly figures?: Figures;
  /** The same figures at an earlier time. */
  readonly before?: Readonly<Partial<Record<Baseline, Figures>>>;
  /** Whatever else conditions of targets may ask for; the figures above need not stand here again. */
  readonly facts?: Facts;
}

export interface TargetResult extends Needed {
  readonly id: string;
  readonly label: Localized;
  /** The denominator: units, or the sum of the figure that the target is held against. */
  readonly of: number;
  /** The smallest whole number that satisfies the target; the largest where something must fall. `least` and `most` tell which. */
  readonly required: number;
  readonly actual: number;
  /** Undetermined while what is `missing` could still turn it: filling in a figure never turns met into not met, or back. */
  readonly verdict: Verdict;
  /** The verdict is that it is met. */
  readonly met: boolean;
  /** Nothing to measure (no unit of that track): met, and to be said. */
  readonly nothingArose: boolean;
  readonly reportOnly: boolean;
  /** Units of which it is not known yet whether they count, and figures that nobody has given: the result may still change. */
  readonly open?: number;
  /** What would have to be told for that, unit by unit. */
  readonly missing?: readonly MissingFact[];
  /** Of a roadmap: what its step asks for beside the sum. */
  readonly step?: StepResult;
  /** The day by which it is to be reached; of a roadmap, that of the step that is measured. */
  readonly by?: LegalDate;
  /** By locality, where the target has a table. */
  readonly localities?: readonly LocalityResult[];
  readonly clause?: string;
}

/** What targets are measured on beside the units. */
export interface Measuring {
  /** Which step of a roadmap counts: the next one from that day on; without a day the last. */
  readonly day?: LegalDate;
  /** Results of the localities above the units, where a target speaks of them; without, as the plan's criteria judge them. */
  readonly parents?: readonly UnitResult[];
}

/** Every target of the plan, measured. Both voices of one paper are measured; the plan never chooses between them. */
export function targetsOf(
  plan: PlanRevision,
  units: readonly UnitResult[],
  { day, parents = parentsJudged(plan, units) }: Measuring = {},
): TargetResult[] {
  return plan.targets.map((target): TargetResult => {
    const { id, label, reportOnly, clause, measure } = target;
    const goal = goalAt(target, day);
    const measured: Measured & Pick<TargetResult, 'localities' | 'by'> = target.table
      ? measureTable(target.table, units, day)
      : measure.kind === 'part'
        ? measureShare(target, measure, goal, units, plan)
        : measure.kind === 'against'
          ? measureAgainst(target, measure, units, plan)
          : measureUnits(target, measure, goal, { units, parents, plan });
    return {
      id,
      label,
      ...(goal.by !== undefined && { by: goal.by }),
      ...measured,
      ...(measured.localities && { localities: besideGeneral(measured.localities, target, plan) }),
      reportOnly,
      ...(clause !== undefined && { clause }),
    };
  });
}
