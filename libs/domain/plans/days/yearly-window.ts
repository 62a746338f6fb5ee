import { isWithin, type Anchors, type DateSpan, type WorkingCalendar } from '@app/domain/calendar';
import type { LegalDate } from '@app/domain/shared';
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

/** Days on which moments and events came about; of a plan with yearly periods an event may have one in each. */
export type Happened = Readonly<Record<string, LegalDate | readonly LegalDate[] | undefined>>;

/**
 * What is known in the period that ends in `year`. An event of the plan's own (its list approved) comes about in every period anew: taken from
 * another year it would end a phase before the phase begins. What comes about outside, and moments of papers, count for the plan as a whole.
 */
export function knownIn(
  plan: PlanRevision,
  happened: Happened,
  calendar: WorkingCalendar,
  year: number | undefined,
): KnownMoments {
  const window = windowOf(plan, calendar, year);
  const ofPeriod = new Set(plan.events.filter(({ outside }) => !outside).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(happened).map(([id, days = []]) => [
      id,
      [days].flat().findLast((day) => !ofPeriod.has(id) || isWithin(day, window)),
    ]),
  );
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
