import { dueDates, type WorkingCalendar } from '@app/domain/calendar';
import { anchorsOf, obligationOccurrences, periodDates, type KnownMoments, type PlanRevision } from '@app/domain/plans';
import { earliest, type LegalDate } from '@app/domain/shared';
import type { FixedDates } from './deadlines';

/** What is known of the period that a dossier belongs to. */
export interface PeriodKnown {
  /** `2025`; of a yearly plan the year in which it ends */
  readonly code: string;
  /** events of the plan that have come about */
  readonly happened: KnownMoments;
}

/** What of the plan's dates is this dossier's own. */
export interface DatedDossier {
  /** id of the phase that it was sent or opened in; null: the first that the plan dates */
  readonly phase: string | null;
  /** the day that it was sent on; today while it has not been */
  readonly on: LegalDate;
  readonly unitCode: string;
  /** 1 unless the unit asks once more in the same period */
  readonly round: number;
}

/** The plan's own dates for a dossier. */
export function fixedDates(
  plan: PlanRevision,
  { code, happened }: PeriodKnown,
  calendar: WorkingCalendar,
  own: DatedDossier | null = null,
): FixedDates {
  const year = plan.period.kind === 'yearly' ? Number(code) : undefined;
  const obligation = plan.obligations.find(({ dossier }) => dossier);
  const submission =
    obligation && ownOf(obligationOccurrences(plan, obligation, happened, calendar, year).occurrences, own);
  const anchors = anchorsOf(plan, happened, calendar, year);
  const { from, to } = periodDates(plan, happened, calendar, year);
  const span = { ...(from && { from }), ...(to && { to }) };
  const looks = dueDates(plan.confirmation.due, anchors, calendar, span).occurrences;
  const looked = ownOf(looks, own);
  const decision = ownOf(daysToDecide(plan, year), own);
  const { way, due } = plan.selection;
  const registration =
    way === 'register' && due
      ? dueDates(due, anchors, calendar, { ...span, window: span }).occurrences[0]?.due
      : undefined;
  return {
    registration: registration === undefined || isOver(registration, own) ? null : registration,
    submission: submission ?? null,
    confirmation: looked === undefined ? null : whileItStands(plan, looked, own?.unitCode),
    decision: decision ?? null,
  };
}

/** A unit that asks once more does so when the day for registering has passed: it would be late before it began. */
const isOver = (registration: LegalDate, own: DatedDossier | null): boolean =>
  own !== null && own.round > 1 && registration < own.on;

/** Of several days that of the dossier's phase, else the next from its own day on, else the last; without a dossier the first. */
function ownOf(
  occurrences: readonly { readonly key: string; readonly due: LegalDate }[],
  own: DatedDossier | null,
): LegalDate | undefined {
  if (!own) return occurrences[0]?.due;
  const found = occurrences.find(({ key }) => key === own.phase) ?? occurrences.find(({ due }) => due >= own.on);
  return (found ?? occurrences.at(-1))?.due;
}

/**
 * A decision has no day of its own in the plans that we know; what it must make true in time are the targets that count recognised units, with
 * the steps of their roadmaps and the spans of their tables. A yearly period decides for its own year: what the years before should have
 * come to is no longer in its hands.
 */
function daysToDecide({ targets }: PlanRevision, year: number | undefined): { key: string; due: LegalDate }[] {
  const days = targets
    .filter(({ measure }) => COUNTS_RECOGNITION.has(measure.kind))
    .flatMap(({ by, steps, table }) => [
      ...(by ? [by] : []),
      ...steps.map((step) => step.by),
      ...(table?.spans.map(({ to }) => to) ?? []),
    ])
    .filter((day) => year === undefined || day.startsWith(`${year}-`));
  return [...new Set(days)].sort().map((due) => ({ key: due, due }));
}

/** Nobody states the figures of a unit any more once it has ended: its last day is the last on which they are looked at. */
function whileItStands({ units }: PlanRevision, day: LegalDate, unitCode: string | undefined): LegalDate {
  const end = units.list.find(({ code }) => code === unitCode)?.to;
  return end === undefined ? day : earliest(day, end);
}

const COUNTS_RECOGNITION: ReadonlySet<string> = new Set(['listed', 'recognised', 'kept']);
