import type { WorkingCalendar } from '@app/domain/calendar';
import { obligationOccurrences, periodDates, phaseDates, type Obligation, type PlanRevision } from '@app/domain/plans';
import { compareDates, latest, type LegalDate } from '@app/domain/shared';

/** The day of the signed paper; of a copy without a day, the one that the revision was given. */
export function paperDay({ identity, revision }: PlanRevision): LegalDate {
  return identity.paper.date ?? revision.date;
}

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

/**
 * Every last valid day of a duty that can be said before anything has happened, in all periods of the plan. A later revision does not set
 * the duties of its paper back to its own date, so that they are counted from the paper's.
 */
export function dueDaysOf(plan: PlanRevision, obligation: Obligation, calendar: WorkingCalendar): LegalDate[] {
  const asIssued = { ...plan, revision: { ...plan.revision, date: paperDay(plan) } };
  const days = yearsOf(plan).flatMap((year) =>
    obligationOccurrences(asIssued, obligation, {}, calendar, year).occurrences.map(({ due }) => due),
  );
  return [...new Set(days)].sort(compareDates);
}
