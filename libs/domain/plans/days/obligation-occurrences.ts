import {
  dueDates,
  isWithin,
  ladderNotices,
  resolveStart,
  type Anchors,
  type DueDates,
  type DueExpression,
  type NamedSpan,
  type Notice,
  type Occurrence,
  type StartExpression,
  type WorkingCalendar,
} from '@app/domain/calendar';
import { latest, type LegalDate } from '@app/domain/shared';
import type { Obligation } from '../shape/obligation';
import { anchorsOf, type KnownMoments } from './phase-dates';
import { paperDay } from './paper-day';
import type { PlanRevision } from '../shape/plan-revision';
import { anchorsElsewhere, lastDayOfAll, windowOf } from './yearly-window';

/**
 * When an obligation falls due, as far as that can be said on what is known. It runs from its `from` (else from the day of issue) to its
 * `until` (else to the end of the assessed time), and never before the event it waits for.
 *
 * Of a plan with yearly periods only what belongs to the period that ends in `year`, or each period would owe again what earlier ones have
 * owed: a cycle belongs where it ends (only the last period cuts one short), a day that is the same in every period belongs where it lies.
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
  const { due } = obligation;
  if (!due) return { occurrences: [], waitsFor: [] };
  const anchors = anchorsOf(plan, known, calendar, year);
  const starting =
    obligation.after === undefined
      ? { date: paperDay(plan) }
      : dateOf(anchors.moments[obligation.after], obligation.after);
  if ('waitsFor' in starting) return { occurrences: [], waitsFor: [starting.waitsFor] };

  const resolve = (start: StartExpression | undefined, otherwise: LegalDate | undefined, name: string) =>
    start ? resolveStart(start, anchors, calendar) : dateOf(otherwise, name);
  const from = resolve(obligation.from, starting.date, 'issue');
  const opens = 'date' in from ? latest(from.date, starting.date) : starting.date;
  if (due.kind !== 'every') return onceIn(plan, due, { anchors, calendar, opens, year });
  if ('waitsFor' in from) return { occurrences: [], waitsFor: [from.waitsFor] };

  const to = resolve(obligation.until, lastDayOfAll(plan, known, calendar), 'end of period');
  const last = 'date' in to ? to.date : undefined;
  if (due.cycle !== 'phase')
    return dueDates(due, anchors, calendar, { from: opens, to: last, window: windowOf(plan, calendar, year) });
  const phases = phasesHere(plan, anchors.phases, calendar, year).filter(
    ({ id }) => obligation.phases.length === 0 || obligation.phases.includes(id),
  );
  const ends = obligation.until ? [] : phases.flatMap((phase) => phase.to ?? []); // a phase may outlast the period
  return dueDates(due, { ...anchors, phases }, calendar, { from: opens, to: last && ends.reduce(latest, last) });
}

interface Once {
  readonly anchors: Anchors;
  readonly calendar: WorkingCalendar;
  readonly opens: LegalDate;
  readonly year: number | undefined;
}

function onceIn(plan: PlanRevision, due: DueExpression, { anchors, calendar, opens, year }: Once): DueDates {
  const { occurrences, waitsFor } = dueDates(due, anchors, calendar, { from: opens });
  const elsewhere = anchorsElsewhere(plan, calendar, year);
  const theirs = elsewhere && dueDates(due, elsewhere, calendar, {}).occurrences[0]?.due;
  const window = windowOf(plan, calendar, year);
  return {
    waitsFor,
    occurrences: occurrences.flatMap((occurrence): Occurrence[] => {
      if (occurrence.due === theirs) return isWithin(occurrence.due, window) ? [occurrence] : [];
      return [{ ...occurrence, opens: window.from ? latest(opens, window.from) : opens }];
    }),
  };
}

/** Without those that belong to the plan as a whole and lie in another period. */
function phasesHere(
  plan: PlanRevision,
  phases: readonly NamedSpan[],
  calendar: WorkingCalendar,
  year: number | undefined,
): NamedSpan[] {
  const elsewhere = anchorsElsewhere(plan, calendar, year)?.phases ?? [];
  const window = windowOf(plan, calendar, year);
  const isCommon = ({ id, to }: NamedSpan): boolean => elsewhere.some((theirs) => theirs.id === id && theirs.to === to);
  return phases.filter((phase) => phase.to === undefined || isWithin(phase.to, window) || !isCommon(phase));
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
