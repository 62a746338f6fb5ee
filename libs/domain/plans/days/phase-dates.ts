import {
  dueDates,
  resolveStart,
  type Anchors,
  type DateSpan,
  type NamedSpan,
  type WorkingCalendar,
} from '@app/domain/calendar';
import { earliest, latest, legalDateOf, lastDayOfMonth, type LegalDate } from '@app/domain/shared';
import type { Localized } from '@app/domain/shared';
import { paperDay } from './paper-day';
import type { Period, Phase, PlanRevision } from '../shape/plan-revision';

/** Days of moments and events that are known so far, by name: `list-approved`, `meeting`, … `issue` is the day of the plan's paper. */
export type KnownMoments = Readonly<Record<string, LegalDate | undefined>>;

export interface PhaseDates extends NamedSpan {
  readonly label: Localized;
}

/** The assessed time. For a yearly plan, of the period that ends in that year (its first one unless told). */
export function periodDates(
  plan: PlanRevision,
  known: KnownMoments,
  calendar: WorkingCalendar,
  year?: number,
): DateSpan {
  const { period } = plan;
  if (period.kind === 'yearly') return yearlyPeriod(period, year ?? period.first);
  const anchors = { moments: momentsOf(plan, known), period: { from: period.from }, phases: [] };
  return { from: period.from, to: dueDates(period.to, anchors, calendar, {}).occurrences[0]?.due };
}

/**
 * First and last day of each phase, in the plan's order. A side without a date waits for an event. A phase that an event ends is over on the
 * day of the event, if that is sooner. One of `each: period` begins in a later period not before it: a single day (`issue`) lies years back.
 */
export function phaseDates(
  plan: PlanRevision,
  known: KnownMoments,
  calendar: WorkingCalendar,
  year?: number,
): PhaseDates[] {
  const moments = momentsOf(plan, known);
  const period = periodDates(plan, known, calendar, year);
  const phases: PhaseDates[] = [];
  const isLater = plan.period.kind === 'yearly' && year !== undefined && year > plan.period.first;
  for (const phase of plan.phases) {
    const dates = datesOf(phase, { moments, period, phases }, calendar);
    const notBefore = isLater && phase.each ? period.from : undefined;
    phases.push(dates.from && notBefore ? { ...dates, from: latest(dates.from, notBefore) } : dates);
  }
  return phases;
}

/** All that the plan's expressions can be anchored to. */
export function anchorsOf(plan: PlanRevision, known: KnownMoments, calendar: WorkingCalendar, year?: number): Anchors {
  return {
    moments: momentsOf(plan, known),
    period: periodDates(plan, known, calendar, year),
    phases: phaseDates(plan, known, calendar, year),
  };
}

function momentsOf(plan: PlanRevision, known: KnownMoments): KnownMoments {
  const happened = Object.fromEntries(plan.events.map((event) => [event.id, event.happened]));
  return { issue: paperDay(plan), ...happened, ...withoutGaps(known) };
}

/** A moment that is known to be undated must not hide a date that the plan itself states. */
function withoutGaps(known: KnownMoments): KnownMoments {
  return Object.fromEntries(Object.entries(known).filter(([, date]) => date !== undefined));
}

function datesOf(phase: Phase, anchors: Anchors, calendar: WorkingCalendar): PhaseDates {
  const start = resolveStart(phase.from, anchors, calendar);
  const from = 'date' in start ? start.date : undefined;
  const planned = dueDates(phase.to, anchors, calendar, {}).occurrences[0]?.due;
  const ended = phase.endsWith === undefined ? undefined : anchors.moments[phase.endsWith];
  return {
    id: phase.id,
    label: phase.label,
    from,
    to: planned && ended ? earliest(planned, ended) : (planned ?? ended),
  };
}

function yearlyPeriod({ from, to }: Extract<Period, { kind: 'yearly' }>, year: number): DateSpan {
  const end = legalDateOf(year, to.month, to.day) ?? lastDayOfMonth(year, to.month);
  const startYear = from.month > to.month || (from.month === to.month && from.day > to.day) ? year - 1 : year;
  return { from: legalDateOf(startYear, from.month, from.day) ?? lastDayOfMonth(startYear, from.month), to: end };
}
