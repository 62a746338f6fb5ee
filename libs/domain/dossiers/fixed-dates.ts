import { dueDates, type WorkingCalendar } from '@app/domain/calendar';
import { anchorsOf, obligationOccurrences, periodDates, type KnownMoments, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { FixedDates } from './deadlines';

/** What is known of the period that a dossier belongs to. */
export interface PeriodKnown {
  /** `2025`; of a yearly plan the year in which it ends */
  readonly code: string;
  /** events of the plan that have come about */
  readonly happened: KnownMoments;
}

/**
 * The plan's own dates for a dossier. The decision has none in the plans that we know; what it must make true in time are the targets
 * that count recognised units, so the earliest of their days is told.
 */
export function fixedDates(plan: PlanRevision, { code, happened }: PeriodKnown, calendar: WorkingCalendar): FixedDates {
  const year = plan.period.kind === 'yearly' ? Number(code) : undefined;
  const obligation = plan.obligations.find(({ dossier }) => dossier);
  const submission =
    obligation && obligationOccurrences(plan, obligation, happened, calendar, year).occurrences[0]?.due;
  const anchors = anchorsOf(plan, happened, calendar, year);
  // a plan that looks at the figures at the end of each phase looks first at the end of its first
  const { from, to } = periodDates(plan, happened, calendar, year);
  const span = { ...(from && { from }), ...(to && { to }) };
  const confirmation = dueDates(plan.confirmation.due, anchors, calendar, span).occurrences[0]?.due;
  const targets = plan.targets
    .filter(({ measure }) => COUNTS_RECOGNITION.has(measure.kind))
    .flatMap(({ by }) => by ?? []);
  const decision: LegalDate | undefined = targets.sort()[0];
  const { way, due } = plan.selection;
  const registration = way === 'register' && due ? dueDates(due, anchors, calendar, {}).occurrences[0]?.due : undefined;
  return {
    registration: registration ?? null,
    submission: submission ?? null,
    confirmation: confirmation ?? null,
    decision: decision ?? null,
  };
}

const COUNTS_RECOGNITION: ReadonlySet<string> = new Set(['listed', 'recognised', 'kept']);
