import type { WorkingCalendar } from '@app/domain/calendar';
import {
  obligationOccurrences,
  paperDay,
  periodDates,
  phaseDates,
  type Obligation,
  type PlanRevision,
} from '@app/domain/plans';
import { compareDates, latest, type LegalDate } from '@app/domain/shared';

/** The years in which its periods end; a single `undefined` for a plan with one period. */
export function yearsOf({ period }: PlanRevision): readonly (number | undefined)[] {
  if (period.kind === 'once') return [undefined];
  return Array.from({ length: period.last - period.first + 1 }, (_, i) => period.first + i);
}

/** The last day on which anybody has to do anything under the plan. */
export function lastDayOf(plan: PlanRevision, calendar: WorkingCalendar): LegalDate {
  const days = yearsOf(plan).flatMap((year) => [
    periodDates(plan, {}, calendar, year).to,
    ...phaseDates(plan, {}, calendar, year).map(({ to }) => to),
  ]);
  return days.reduce<LegalDate>((last, day) => (day ? latest(last, day) : last), paperDay(plan));
}

/** Every last valid day of a duty that can be said before anything has happened, in all periods of the plan. */
export function dueDaysOf(plan: PlanRevision, obligation: Obligation, calendar: WorkingCalendar): LegalDate[] {
  const days = yearsOf(plan).flatMap((year) =>
    obligationOccurrences(plan, obligation, {}, calendar, year).occurrences.map(({ due }) => due),
  );
  return [...new Set(days)].sort(compareDates);
}
