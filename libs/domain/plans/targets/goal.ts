import { isShare, neededOf, satisfies, type Test } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';
import type { Target } from '../shape/target';
import type { MissingFact } from './missing';
import type { StepResult } from './steps';

/** What a target asks for, and by when. */
export interface Goal {
  readonly is?: Test;
  readonly by?: LegalDate;
}

/** Of a roadmap the next step from that day on; after the last one, and without a day, the last. */
export function goalAt({ steps, is, by }: Target, day: LegalDate | undefined): Goal {
  if (steps.length === 0) return { is, by };
  const next = day === undefined ? undefined : steps.find((step) => step.by >= day);
  const step = next ?? steps[steps.length - 1];
  return { is: step.is, by: step.by };
}

export interface Measured {
  readonly of: number;
  readonly required: number;
  readonly actual: number;
  readonly met: boolean;
  readonly nothingArose: boolean;
  readonly open?: number;
  readonly missing?: readonly MissingFact[];
  readonly step?: StepResult;
}

/**
 * Holds a count against its goal, exactly; of nothing, no share can be taken. Nothing that is only unknown has not arisen: where all is
 * missing the target is not met.
 */
export function held({ is }: Goal, actual: number, of: number, missing: readonly MissingFact[] = []): Measured {
  const nothingArose = of === 0 && missing.length === 0;
  const met = is !== undefined && (of === 0 && isShare(is) ? nothingArose && actual === 0 : satisfies(is, actual, of));
  return { of, required: is ? neededOf(is, of) : 0, actual, met, nothingArose, ...lacking(missing) };
}

/** The units of which something is missing are counted once each. */
export function lacking(missing: readonly MissingFact[]): Pick<Measured, 'open' | 'missing'> {
  return missing.length === 0 ? {} : { open: new Set(missing.map(({ unit }) => unit)).size, missing };
}
