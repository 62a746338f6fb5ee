import {
  dueDates,
  ladderNotices,
  resolveStart,
  type DueDates,
  type Notice,
  type Occurrence,
  type StartExpression,
  type WorkingCalendar,
} from '@app/domain/calendar';
import { latest, type LegalDate } from '@app/domain/shared';
import type { Obligation } from './obligation';
import { anchorsOf, type KnownMoments } from './phase-dates';
import { paperDay } from './paper-day';
import type { PlanRevision } from './plan-revision';

/**
 * When an obligation falls due, as far as that can be said on what is known. It runs from its `from` (else from the day of issue) to its
 * `until` (else to the end of the assessed period), and never before the event it waits for.
 *
 * An obligation without a day (ad hoc, or `undated`) has no occurrences and waits for nothing.
 */
export function obligationOccurrences(
  plan: PlanRevision,
  obligation: Obligation,
  known: KnownMoments,
  calendar: WorkingCalendar,
  year?: number,
): DueDates {
  if (!obligation.due) return { occurrences: [], waitsFor: [] };
  const anchors = anchorsOf(plan, known, calendar, year);
  const starting =
    obligation.after === undefined
      ? { date: paperDay(plan) }
      : dateOf(anchors.moments[obligation.after], obligation.after);
  if ('waitsFor' in starting) return { occurrences: [], waitsFor: [starting.waitsFor] };

  const resolve = (start: StartExpression | undefined, otherwise: LegalDate | undefined, name: string) =>
    start ? resolveStart(start, anchors, calendar) : dateOf(otherwise, name);
  const from = resolve(obligation.from, starting.date, 'issue');
  const to = resolve(obligation.until, anchors.period.to, 'end of period');
  const recurring = obligation.due.kind === 'every';
  if (recurring && 'waitsFor' in from) return { occurrences: [], waitsFor: [from.waitsFor] };

  const phases = anchors.phases.filter(({ id }) => obligation.phases.length === 0 || obligation.phases.includes(id));
  return dueDates(obligation.due, recurring ? { ...anchors, phases } : anchors, calendar, {
    from: 'date' in from ? latest(from.date, starting.date) : starting.date,
    to: 'date' in to ? to.date : undefined,
  });
}

/**
 * The messages of one occurrence: the obligation's own ladder, or the plan's. A revision reminds of nothing before its own date, and not at
 * all of what was due before it: that the revision before has told.
 */
export function noticesOf(
  plan: PlanRevision,
  obligation: Obligation,
  occurrence: Occurrence,
  calendar: WorkingCalendar,
): Notice[] {
  const { date } = plan.revision;
  if (occurrence.due < date) return [];
  const opens = latest(occurrence.opens ?? date, date);
  return ladderNotices(obligation.ladder ?? plan.ladder, { opens, due: occurrence.due }, calendar);
}

function dateOf(
  date: LegalDate | undefined,
  name: string,
): { readonly date: LegalDate } | { readonly waitsFor: string } {
  return date ? { date } : { waitsFor: name };
}
