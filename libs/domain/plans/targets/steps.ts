import { satisfies } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';
import type { Target } from '../shape/target';
import type { UnitResult } from '../targets-of';
import type { MissingFact } from './missing';
import { neededBy, requiredOf, type Needed } from './needed';

/** One half of what a step asks for beside its sum. */
export interface StepPart extends Needed {
  readonly required: number;
  readonly actual: number;
  /** Absent while it can still go either way for want of what is `missing`. */
  readonly met?: boolean;
}

/** What a step of a roadmap asks for beside its sum: so many kept, so many new. The sum can be reached without either. */
export interface StepResult {
  readonly keep?: StepPart;
  readonly add?: StepPart;
  readonly missing: readonly MissingFact[];
}

/** The step that ends on `by`, held against the list on the day of the step before. Undefined where it asks for no more than its sum. */
export function measureStep(
  { steps }: Target,
  by: LegalDate | undefined,
  counted: readonly UnitResult[],
): StepResult | undefined {
  const at = steps.findIndex((step) => step.by === by);
  const [step, earlier] = [steps[at], steps[at - 1]];
  if (!step || !earlier || (step.keep === undefined && step.add === undefined)) return undefined;
  const was = (unit: UnitResult): boolean | undefined => unit.listedOn?.[earlier.by];
  const now = counted.filter(({ listed }) => listed);
  const kept = now.filter((unit) => was(unit) === true).length;
  const added = now.filter((unit) => was(unit) === false).length;
  const open = now.filter((unit) => was(unit) === undefined);
  const { keep, add } = step;
  return {
    ...(keep !== undefined && { keep: part({ least: keep }, kept, open.length, (count) => count >= keep) }),
    ...(add && {
      add: part(neededBy(add, counted.length), added, open.length, (n) => satisfies(add, n, counted.length)),
    }),
    missing: open.map(({ code }) => ({ unit: code, kind: 'earlier-list', day: earlier.by })),
  };
}

/** Met or not only when it is so however many of the open ones belong here. */
function part(needed: Needed, actual: number, open: number, isMet: (count: number) => boolean): StepPart {
  const answers = new Set(Array.from({ length: open + 1 }, (_, more) => isMet(actual + more)));
  const [met] = answers;
  return { ...needed, required: requiredOf(needed), actual, ...(answers.size === 1 && { met }) };
}
