import type { WorkingCalendar } from '@app/domain/calendar';
import {
  obligationOccurrences,
  periodDates,
  phaseDates,
  type KnownMoments,
  type Obligation,
  type PlanRevision,
} from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** One occurrence of an obligation whose time has come. Who owes it is worked out where offices are known. */
export interface DutyToOpen {
  readonly obligation: Obligation;
  /** `once`, a cycle (`2025-08`) or the id of a phase */
  readonly key: string;
  readonly opens: LegalDate | null;
  /** null: the plan gives no day, so nothing falls due and nobody is reminded */
  readonly due: LegalDate | null;
}

/** How far a period has come. */
export interface PeriodProgress {
  /** id of the running phase; null: all phases are over */
  readonly phase: string | null;
  readonly ended: readonly string[];
  readonly happened: KnownMoments;
  /** year in which the period ends, for plans with yearly periods */
  readonly year?: number;
}

/**
 * The obligations that should be open by now. Those of a cycle open with the phase in which the cycle begins, so that in July nobody's
 * desk is full of December; a report at the end of a phase opens when that phase is over.
 *
 * Not among them: the dossier (it carries its own deadline) and what is written ad hoc (it is there once somebody writes); and what was due
 * before the revision was dated, because that was the revision before's to ask.
 */
export function dutiesToOpen(plan: PlanRevision, progress: PeriodProgress, calendar: WorkingCalendar): DutyToOpen[] {
  const horizon = lastDayInSight(plan, progress, calendar);
  return dutiesOf(plan, progress, calendar)
    .filter(({ due }) => due === null || due >= plan.revision.date)
    .filter(({ obligation, key, opens }) =>
      isPerPhase(obligation)
        ? progress.ended.includes(key)
        : opens === null || horizon === undefined || opens <= horizon,
    );
}

/** Every occurrence that the plan knows of by now, whether its time has come or not. */
export function dutiesOf(plan: PlanRevision, progress: PeriodProgress, calendar: WorkingCalendar): DutyToOpen[] {
  return plan.obligations
    .filter((obligation) => obligation.due !== undefined && !obligation.dossier && obligation.adHoc === undefined)
    .flatMap((obligation) => occurrencesOf(plan, obligation, progress, calendar));
}

function occurrencesOf(
  plan: PlanRevision,
  obligation: Obligation,
  progress: PeriodProgress,
  calendar: WorkingCalendar,
): DutyToOpen[] {
  if (obligation.due?.kind === 'undated') return undated(plan, obligation, progress);
  const { occurrences } = obligationOccurrences(plan, obligation, progress.happened, calendar, progress.year);
  return occurrences.map(({ key, opens, due }) => ({ obligation, key, opens: opens ?? null, due }));
}

/** Where it waits for an event: once that has come about, or from the day on which the plan says that it does. */
function undated({ events }: PlanRevision, obligation: Obligation, { happened }: PeriodProgress): DutyToOpen[] {
  const once = { obligation, key: 'once', opens: null, due: null };
  if (obligation.after === undefined || happened[obligation.after] !== undefined) return [once];
  const stated = events.find(({ id }) => id === obligation.after)?.happened;
  return stated === undefined ? [] : [{ ...once, opens: stated }];
}

const isPerPhase = ({ due }: Obligation): boolean => due?.kind === 'every' && due.cycle === 'phase';

/** Last day of the running phase; without one, of the period. */
function lastDayInSight(
  plan: PlanRevision,
  { phase, happened, year }: PeriodProgress,
  calendar: WorkingCalendar,
): LegalDate | undefined {
  if (phase === null) return undefined;
  const running = phaseDates(plan, happened, calendar, year).find(({ id }) => id === phase);
  return running?.to ?? periodDates(plan, happened, calendar, year).to;
}
