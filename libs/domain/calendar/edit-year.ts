import { dayOfWeek, refusal, yearOf, type LegalDate, type Refusal } from '@app/domain/shared';
import type { CalendarDay } from './working-calendar';

/** The days of one year that differ from their day of the week. */
export interface CalendarYear {
  readonly announced: boolean;
  readonly days: readonly CalendarDay[];
}

/** What a draft changes. A day whose kind or label differs is among the set ones. */
export interface CalendarChanges {
  readonly set: readonly CalendarDay[];
  readonly removed: readonly CalendarDay[];
  readonly announced: boolean | null;
}

export function changesOfYear(before: CalendarYear, draft: CalendarYear): CalendarChanges {
  const was = new Map(before.days.map((day) => [day.date, day]));
  const will = new Set(draft.days.map(({ date }) => date));
  return {
    set: draft.days.filter((day) => !same(was.get(day.date), day)),
    removed: before.days.filter(({ date }) => !will.has(date)),
    announced: before.announced === draft.announced ? null : draft.announced,
  };
}

const same = (a: CalendarDay | undefined, b: CalendarDay): boolean => a?.kind === b.kind && a.label === b.label;

/** What is wrong with a draft, and with which of its days; `at` is its place in the draft, null where a day is missing from it. */
export interface DraftFault {
  readonly at: number | null;
  readonly fault: Refusal;
}

/**
 * Looks at a draft of a year. Days up to today have been worked or not: what was counted over them has been acted on, so they stay as they
 * are.
 */
export function faultsOfDraft(year: number, before: CalendarYear, draft: CalendarYear, today: LegalDate): DraftFault[] {
  const faults: DraftFault[] = [];
  const seen = new Set<LegalDate>();
  draft.days.forEach(({ date, kind }, at) => {
    if (yearOf(date) !== year) faults.push({ at, fault: refusal('calendar.other-year', { date, year }) });
    if (seen.has(date)) faults.push({ at, fault: refusal('calendar.day-twice', { date }) });
    if (kind === 'working-saturday' && dayOfWeek(date) !== 6)
      faults.push({ at, fault: refusal('calendar.no-saturday', { date }) });
    if (kind === 'compensatory' && dayOfWeek(date) > 5)
      faults.push({ at, fault: refusal('calendar.off-anyway', { date }) });
    seen.add(date);
  });
  const { set, removed } = changesOfYear(before, draft);
  for (const { date } of set.filter((day) => day.date <= today))
    faults.push({ at: draft.days.findIndex((day) => day.date === date), fault: refusal('calendar.past', { date }) });
  for (const { date } of removed.filter((day) => day.date <= today))
    faults.push({ at: null, fault: refusal('calendar.past', { date }) });
  return faults;
}
