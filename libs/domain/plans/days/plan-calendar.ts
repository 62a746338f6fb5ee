import {
  dueDates,
  isWorkingDay,
  type DateSpan,
  type DutySpan,
  type Notice,
  type WorkingCalendar,
} from '@app/domain/calendar';
import { compareDates, type LegalDate, type Localized } from '@app/domain/shared';
import type { Obligation, OnlyThose } from '../shape/obligation';
import { noticesOf, obligationOccurrences } from './obligation-occurrences';
import type { Seat } from '../shape/offices';
import { anchorsOf, phaseDates, periodDates, type KnownMoments } from './phase-dates';
import { planDayLabels, tierPeriodLabel } from './plan-calendar.vi';
import { knownIn, type Happened } from './yearly-window';
import type { PlanRevision } from '../shape/plan-revision';
import type { Selection } from '../shape/selection';
import type { Target } from '../shape/target';

/** Something that a plan puts on a day, with every message that goes out around it. */
export interface PlanDay {
  readonly kind: 'period' | 'phase' | 'selection' | 'registration' | 'duty' | 'dossier' | 'confirmation' | 'target';
  readonly id: string;
  readonly label: Localized;
  /** `once`, a cycle (`2025-08`), the id of a phase, or the year in which the period ends */
  readonly key: string;
  readonly who: readonly Seat[];
  /** only these of the units */
  readonly only?: OnlyThose;
  readonly to?: Seat;
  /** first day, where there is one */
  readonly from?: LegalDate;
  /** The last valid day, inclusive. Null: there is no day yet (*chưa có ngày*), see `waitsFor`. */
  readonly due: LegalDate | null;
  /** the last valid day is a day off: it does not move, but whoever can should be done the working day before */
  readonly dayOff: boolean;
  /** what must get a date first: an event, a moment, `end of gd1` */
  readonly waitsFor: readonly string[];
  readonly notices: readonly Notice[];
  readonly clause?: string;
}

/**
 * Every day that a plan will produce, in the order of time; what has no day yet stands at the end. Of a yearly plan: of all its periods.
 *
 * @param happened days of events that have come about (`list-approved`); without them the days that wait for one are said to wait
 */
export function planCalendar(plan: PlanRevision, happened: Happened, calendar: WorkingCalendar): PlanDay[] {
  const days = yearsOf(plan).flatMap((year) =>
    daysOfYear(plan, knownIn(plan, happened, calendar, year), calendar, year),
  );
  return distinct([...days, ...tierDays(plan, happened, calendar), ...targetDays(plan, calendar)]).sort(inTime);
}

function yearsOf({ period }: PlanRevision): readonly (number | undefined)[] {
  if (period.kind === 'once') return [undefined];
  return Array.from({ length: period.last - period.first + 1 }, (_, index) => period.first + index);
}

function daysOfYear(
  plan: PlanRevision,
  known: KnownMoments,
  calendar: WorkingCalendar,
  year: number | undefined,
): PlanDay[] {
  const key = year === undefined ? 'once' : String(year);
  const day = (given: Pick<PlanDay, 'kind' | 'id' | 'label'> & Partial<PlanDay>): PlanDay => {
    const due = given.due ?? null;
    return {
      key,
      who: [],
      waitsFor: [],
      notices: [],
      ...given,
      due,
      dayOff: due !== null && !isWorkingDay(due, calendar),
    };
  };
  const period = periodDates(plan, known, calendar, year);
  const anchors = anchorsOf(plan, known, calendar, year);
  const single = (due: PlanRevision['confirmation']['due']): Pick<PlanDay, 'due' | 'waitsFor'> => {
    // "every year through 03-31" is one day of each period: without the period's days it would be none at all
    const { occurrences, waitsFor } = dueDates(due, anchors, calendar, spanOf(period));
    return { due: occurrences[0]?.due ?? null, waitsFor };
  };
  const { selection, confirmation } = plan;
  return [
    day({
      kind: 'period',
      id: 'period',
      label: planDayLabels.period,
      from: period.from,
      due: period.to,
      clause: plan.period.clause,
    }),
    ...phaseDates(plan, known, calendar, year).map(({ id, label, from, to }) =>
      day({
        kind: 'phase',
        id,
        label,
        from,
        due: to,
        clause: plan.phases.find((phase) => phase.id === id)?.clause,
      }),
    ),
    ...(selection.due
      ? [
          day({
            ...entryOf(selection),
            id: 'selection',
            ...single(selection.due),
          }),
        ]
      : []),
    ...plan.obligations.flatMap((obligation) => dutyDays(plan, obligation, known, calendar, year).map(day)),
    day({
      kind: 'confirmation',
      id: 'confirmation',
      label: planDayLabels.confirmation,
      who: confirmation.by,
      ...single(confirmation.due),
    }),
  ];
}

/** The day up to which units put themselves forward, or that of the list which an office makes of all of them. */
function entryOf({
  way,
  by,
  approvedBy,
}: Selection): Pick<PlanDay, 'kind' | 'label' | 'who'> & Pick<Partial<PlanDay>, 'to'> {
  if (way === 'register')
    return {
      kind: 'registration',
      label: planDayLabels.registration,
      who: [by ?? 'submitter'],
      to: approvedBy ?? 'decider',
    };
  return {
    kind: 'selection',
    label: planDayLabels.selection,
    who: [by ?? 'lead'],
    ...(approvedBy && { to: approvedBy }),
  };
}

const spanOf = ({ from, to }: DateSpan): Partial<DutySpan> => ({
  ...(from && { from }),
  ...(to && { to }),
  window: { ...(from && { from }), ...(to && { to }) },
});

/** What is written ad hoc has no day of its own, so it is in no calendar. */
function dutyDays(
  plan: PlanRevision,
  obligation: Obligation,
  known: KnownMoments,
  calendar: WorkingCalendar,
  year: number | undefined,
): (Pick<PlanDay, 'kind' | 'id' | 'label' | 'key' | 'due'> & Partial<PlanDay>)[] {
  if (!obligation.due) return [];
  const { id, label, who, only, to, clause } = obligation;
  const duty = {
    kind: obligation.dossier ? 'dossier' : 'duty',
    id,
    label,
    who,
    ...(only && { only }),
    to,
    clause,
  } as const;
  const { occurrences, waitsFor } = obligationOccurrences(plan, obligation, known, calendar, year);
  const isOfAnotherYear = waitsFor.length === 0 && obligation.due.kind !== 'undated';
  if (occurrences.length === 0) return isOfAnotherYear ? [] : [{ ...duty, key: 'once', due: null, waitsFor }];
  return occurrences.map((occurrence) => ({
    ...duty,
    key: occurrence.key,
    due: occurrence.due,
    ...(occurrence.opens && { from: occurrence.opens }),
    notices: noticesOf(plan, obligation, occurrence, calendar),
  }));
}

/** Parts of a unit, or what stands above it, may be assessed over a time of their own (khu dân cư 01/11–31/10). */
function tierDays(plan: PlanRevision, happened: Happened, calendar: WorkingCalendar): PlanDay[] {
  const tiers = { 'sub-units': plan.subUnits, parent: plan.parent };
  return Object.entries(tiers).flatMap(([id, tier]) => {
    if (!tier?.period) return [];
    const own = { ...plan, period: tier.period };
    return yearsOf(own).flatMap((year): PlanDay[] => {
      const { from, to } = periodDates(own, knownIn(own, happened, calendar, year), calendar, year);
      if (!to) return [];
      return [
        {
          kind: 'period',
          id,
          label: tierPeriodLabel(tier.label),
          key: year === undefined ? 'once' : String(year),
          who: [],
          ...(from && { from }),
          due: to,
          dayOff: !isWorkingDay(to, calendar),
          waitsFor: [],
          notices: [],
          ...(tier.period?.clause !== undefined && { clause: tier.period.clause }),
        },
      ];
    });
  });
}

/** The day of a target, or each day of its roadmap. */
function targetDays({ targets }: PlanRevision, calendar: WorkingCalendar): PlanDay[] {
  const day = (target: Target, key: string, due: LegalDate): PlanDay => ({
    kind: 'target',
    id: target.id,
    label: target.label,
    key,
    who: [],
    due,
    dayOff: !isWorkingDay(due, calendar),
    waitsFor: [],
    notices: [],
    ...(target.clause !== undefined && { clause: target.clause }),
  });
  return targets.flatMap((target) => [
    ...(target.by === undefined ? [] : [day(target, 'once', target.by)]),
    ...target.steps.map(({ by }) => day(target, by, by)),
  ]);
}

/** What waits for a day waits for it in every period of a yearly plan, and is told once. */
function distinct(days: readonly PlanDay[]): PlanDay[] {
  const seen = new Map<string, PlanDay>();
  for (const day of days) {
    const name = [day.kind, day.id, day.key, day.due ?? ''].join(' ');
    if (!seen.has(name)) seen.set(name, day);
  }
  return [...seen.values()];
}

function inTime(a: PlanDay, b: PlanDay): number {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
  return compareDates(a.due, b.due);
}
