import type { Anchors, DateSpan, WorkingCalendar } from '@app/domain/calendar';
import { anchorsOf, periodDates, type KnownMoments } from './phase-dates';
import type { PlanRevision } from '../shape/plan-revision';

/**
 * Which days belong to the period that ends in `year`: of the first period also all that came before it, of the last also what comes after.
 * Of a plan with one period: all.
 */
export function windowOf(plan: PlanRevision, calendar: WorkingCalendar, year: number | undefined): DateSpan {
  const { period } = plan;
  if (period.kind === 'once') return {};
  const { from, to } = periodDates(plan, {}, calendar, year);
  const ends = year ?? period.first;
  return { ...(ends > period.first && { from }), ...(ends < period.last && { to }) };
}

/**
 * The dates of a neighbouring period, without what has happened in this one. A day that comes out the same there is a day of the whole
 * plan. Absent where there is no other period.
 */
export function anchorsElsewhere(
  plan: PlanRevision,
  calendar: WorkingCalendar,
  year: number | undefined,
): Anchors | undefined {
  const { period } = plan;
  if (period.kind === 'once' || period.first === period.last) return undefined;
  const ends = year ?? period.first;
  return anchorsOf(plan, {}, calendar, ends < period.last ? ends + 1 : ends - 1);
}

/** The last day of the assessed time: of a yearly plan that of its last period. */
export function lastDayOfAll(plan: PlanRevision, known: KnownMoments, calendar: WorkingCalendar): DateSpan['to'] {
  const { period } = plan;
  return periodDates(plan, known, calendar, period.kind === 'yearly' ? period.last : undefined).to;
}
