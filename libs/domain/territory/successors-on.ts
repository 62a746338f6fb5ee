import type { LegalDate } from '@app/domain/shared';
import { formOn } from './form-on';
import type { Succession, UnitForm } from './unit-history';

/** What a unit has become by some day. */
export interface Outcome {
  /** Codes of the units that stand in its place, each once, in the order of the code. */
  readonly units: readonly string[];
  /** Some part of it ended, and nobody took it over. */
  readonly dissolved: boolean;
  /** Codes that ended on the way without anybody here knowing what became of them: to be said, never to be guessed. */
  readonly unknown: readonly string[];
}

export interface UnitHistory {
  readonly forms: readonly UnitForm[];
  readonly successions: readonly Succession[];
}

/**
 * Follows a unit from a day on which it existed to a later day, through every merger in between. A unit that has not changed is its own
 * outcome.
 */
export function successorsOn(
  history: UnitHistory,
  unit: { readonly code: string; readonly on: LegalDate },
  day: LegalDate,
): Outcome {
  const units = new Set<string>();
  const unknown = new Set<string>();
  let dissolved = false;
  const follow = (code: string, on: LegalDate): void => {
    const next = nextSteps(history.successions, code, on, day);
    if (next.length === 0)
      (formOn(history.forms, code, day) && stays(history, code, on, day) ? units : unknown).add(code);
    for (const { successor, day: since } of next) {
      if (successor === null) dissolved = true;
      else follow(successor, since);
    }
  };
  follow(unit.code, unit.on);
  return { units: [...units].sort(), dissolved, unknown: [...unknown].sort() };
}

/** The successions of the first day after `on` on which the unit became something else. */
function nextSteps(successions: readonly Succession[], code: string, on: LegalDate, until: LegalDate): Succession[] {
  const later = successions.filter((one) => one.predecessor === code && one.day > on && one.day <= until);
  const first = later.map(({ day }) => day).sort()[0];
  return later.filter(({ day }) => day === first);
}

/** Whether the bearer of the code on the first day is also that on the second: a code that lives on may name another unit. */
function stays({ forms }: UnitHistory, code: string, on: LegalDate, day: LegalDate): boolean {
  const before = formOn(forms, code, on);
  return before !== undefined && before === formOn(forms, code, day);
}
