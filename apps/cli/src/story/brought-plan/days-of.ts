import { addWorkingDays, dueDates, subtractWorkingDays, VIETNAM_CALENDAR } from '@app/domain/calendar';
import { anchorsOf, obligationOccurrences, periodDates, type KnownMoments, type PlanRevision } from '@app/domain/plans';
import { addDays, type LegalDate } from '@app/domain/shared';
import type { Days } from '../played-by-plan/script';

const after = (day: LegalDate, count: number): LegalDate => addWorkingDays(day, count, VIETNAM_CALENDAR);
const before = (day: LegalDate, count: number): LegalDate => subtractWorkingDays(day, count, VIETNAM_CALENDAR);
const later = (a: LegalDate, b: LegalDate): LegalDate => (a > b ? a : b);

/** Working days between the invitation to the council and its meeting: more than any plan asks for the papers. */
const INVITED_BEFORE = 10;

/**
 * On which days a plan’s first period is played: registration before its last day, dossiers sent before theirs, and the last look when the plan
 * wants it. Where a plan says no day, the next working day will do.
 *
 * @param opens the day on which the period is opened
 */
export function daysOf(plan: PlanRevision, opens: LegalDate): Days {
  const start = later(after(opens, 1), periodDates(plan, {}, VIETNAM_CALENDAR).from ?? opens);
  const registered = later(after(start, 1), lastBefore(plan.selection.due && onDay(plan, plan.selection.due), 4));
  const approved = after(registered, 2);
  const known: KnownMoments = Object.fromEntries(
    plan.events.flatMap(({ id, document }) => (document === plan.selection.document ? [[id, approved]] : [])),
  );
  const begun = plan.selection.way === 'all' ? after(start, 1) : after(approved, 2);
  const sent = later(after(begun, 3), lastBefore(dossiersDue(plan, known), 2));
  const takenIn = after(sent, 1);
  const agencies = after(takenIn, 3);
  const lead = after(agencies, 1);
  const meets = after(lead, 1 + INVITED_BEFORE);
  const heard = plan.council.form === 'none' ? lead : meets;
  const confirmed = later(after(heard, 1), onDay(plan, plan.confirmation.due, known) ?? heard);
  return {
    ...(plan.selection.way === 'all' ? { registered: start } : { registered, approved }),
    begun,
    stated: before(sent, 1),
    sent: [sent],
    takenIn,
    examined: after(takenIn, 1),
    agencies,
    lead,
    ...(plan.council.form !== 'none' && { council: { setUp: takenIn, invited: after(lead, 1), meets } }),
    confirmed,
    prepared: after(confirmed, 1),
    decided: after(confirmed, 2),
    notified: after(confirmed, 3),
  };
}

type Due = PlanRevision['confirmation']['due'];

function onDay(plan: PlanRevision, due: Due, known: KnownMoments = {}): LegalDate | undefined {
  const { from, to } = periodDates(plan, known, VIETNAM_CALENDAR);
  const span = { ...(from && { from }), ...(to && { to }) };
  const anchors = anchorsOf(plan, known, VIETNAM_CALENDAR);
  return dueDates(due, anchors, VIETNAM_CALENDAR, { ...span, window: span }).occurrences[0]?.due;
}

const lastBefore = (due: LegalDate | undefined, count: number): LegalDate =>
  due === undefined ? ('' as LegalDate) : before(addDays(due, 1), count);

function dossiersDue(plan: PlanRevision, known: KnownMoments): LegalDate | undefined {
  const duty = plan.obligations.find(({ dossier }) => dossier);
  return duty && obligationOccurrences(plan, duty, known, VIETNAM_CALENDAR).occurrences[0]?.due;
}
