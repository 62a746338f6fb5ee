import { panelTasks, silenceAgrees } from '@app/domain/appraisal';
import { amountAfter, type WorkingCalendar } from '@app/domain/calendar';
import type { PlanRevision, StepLimit } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { DeadlineWanted, Pause, Turn } from '@app/domain/workflow';
import type { DossierContext, DossierState } from './dossier-machine';
import type { DossierFacts } from './facts';
import { afterSuspensions, type Suspension } from './suspension';
import { dossierTurns, isWithHead } from './turns';

/** Days of the dossier's own life, from which the plan's limits run. */
export interface DossierDates {
  readonly sentOn: LegalDate | null;
  /** taken in, or opened again by a petition */
  readonly appraisedFrom: LegalDate | null;
  /** of the open request for supplements */
  readonly askedOn: LegalDate | null;
  readonly suspensions: readonly Suspension[];
}

/** Fixed dates of the plan; null while they have no day. They never stop and never move. */
export interface FixedDates {
  /** last day of registering */
  readonly registration: LegalDate | null;
  readonly submission: LegalDate | null;
  readonly confirmation: LegalDate | null;
  readonly decision: LegalDate | null;
}

export interface DeadlineView {
  readonly state: DossierState;
  readonly context: DossierContext;
  readonly facts: DossierFacts;
  readonly plan: PlanRevision;
  readonly dates: DossierDates;
  readonly fixed: FixedDates;
  readonly calendar: WorkingCalendar;
  readonly today: LegalDate;
}

/** The deadlines that a dossier should have now, from the plan's limits and dates. */
export function dossierDeadlines(view: DeadlineView): DeadlineWanted[] {
  const { state, context, fixed } = view;
  switch (state) {
    case 'registering':
      return onTheDay(view, 'registration', fixed.registration);
    case 'selected':
    case 'draft':
    case 'awaiting-leader':
    case 'signed':
      return onTheDay(view, 'submission', fixed.submission);
    case 'intake':
      return intake(view);
    case 'appraisal':
      return opinions(view);
    case 'awaiting-supplement':
      return [...paused(view), ...supplement(view)];
    case 'council':
      return onTheDay(view, 'council', context.confirmed ? fixed.decision : fixed.confirmation);
    case 'final-confirmation':
      return onTheDay(view, 'confirmation', fixed.confirmation);
    case 'reappraisal':
      return onTheDay(view, 'reappraisal', fixed.decision);
    case 'decision':
      return onTheDay(view, 'decision', fixed.decision);
    case 'listed':
    case 'reviewed':
    case 'registered':
    case 'not-selected':
    case 'recognised':
    case 'not-recognised':
    case 'withdrawn':
    case 'refused-at-intake':
      return [];
  }
}

/** A fixed date is only reminded of; it is the turn of whoever has the dossier. */
function onTheDay({ state, context, facts }: DeadlineView, name: string, due: LegalDate | null): DeadlineWanted[] {
  const turn = dossierTurns(state, context, facts).at(-1);
  return due && turn ? [{ name, due, ...turn }] : [];
}

function intake(view: DeadlineView): DeadlineWanted[] {
  const due = running(view, view.plan.intake.check);
  const turn: Turn = { office: view.facts.seats.intake, role: 'agency-officer' };
  return due ? [{ name: 'intake', due, ...turn }] : [];
}

/** One per agency that has not said anything. Where silence is agreement the clockwork says so when the day has passed. */
function opinions(view: DeadlineView): DeadlineWanted[] {
  const { plan, facts, context, today } = view;
  const due = running(view, plan.panel.limit);
  if (!due) return [];
  return panelTasks(plan, today).flatMap((task) => {
    const office = facts.seats.panel[task.member];
    if (!office || context.opinions[task.member]) return [];
    const role = isWithHead(facts, task.member) ? 'agency-head' : 'agency-officer';
    const act = silenceAgrees(plan, task, today) ? { act: 'silence' } : {};
    return [{ name: opinionDeadline(task.member), due, office, role, ...act }];
  });
}

/** What the request interrupted stands still, visibly; it is told anew when the commune has answered. */
function paused(view: DeadlineView): DeadlineWanted[] {
  const { askedOn, appraisedFrom } = view.dates;
  if (!askedOn) return [];
  const interrupted = appraisedFrom === null ? intake(view) : opinions(view);
  const pause: Pause = { reason: 'pause.supplement', since: askedOn, until: supplementDue(view, askedOn) };
  return interrupted.map((deadline) => ({ ...deadline, paused: pause }));
}

const supplementDue = ({ plan, calendar }: DeadlineView, askedOn: LegalDate): LegalDate =>
  amountAfter(askedOn, plan.intake.supplement.limit.amount, calendar);

function supplement(view: DeadlineView): DeadlineWanted[] {
  const { dates, facts } = view;
  if (!dates.askedOn) return [];
  const due = supplementDue(view, dates.askedOn);
  return [
    {
      name: SUPPLEMENT_DEADLINE,
      due,
      office: facts.seats.submitter,
      role: 'commune-officer',
      act: 'supplement-lapsed',
    },
  ];
}

export const SUPPLEMENT_DEADLINE = 'supplement';

const OPINION = 'opinion.';
export const opinionDeadline = (member: string): string => `${OPINION}${member}`;
/** The panel member whose opinion a deadline waits for, or null. */
export const memberOfDeadline = (name: string): string | null =>
  name.startsWith(OPINION) ? name.slice(OPINION.length) : null;

/** The last day of a limit that runs from a moment of the dossier and stops while the commune is waited for. */
function running({ dates, calendar }: DeadlineView, { amount, after }: StepLimit): LegalDate | null {
  const from = after === 'acceptance' ? dates.appraisedFrom : dates.sentOn;
  return from && afterSuspensions(amountAfter(from, amount, calendar), dates.suspensions, calendar);
}
