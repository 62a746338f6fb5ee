import type { DueExpression, Point, StartExpression } from '@app/domain/calendar';
import type { Obligation } from '../shape/obligation';
import type { Phase, PlanRevision } from '../shape/plan-revision';

/**
 * The events on which the days of a duty hang: by what it waits for, begins with, ends with or is counted from, also through the phases that these name.
 * None of what the plan puts no day on.
 */
export function eventsBehindDuty(plan: PlanRevision, duty: Obligation): ReadonlySet<string> {
  if (duty.due === undefined || duty.adHoc !== undefined) return new Set();
  const end = duty.due.kind === 'every' && !duty.until ? endOfPeriod(plan) : [];
  return among(plan, [
    ...(duty.after === undefined ? [] : [duty.after]),
    ...behindStart(plan, duty.from),
    ...behindStart(plan, duty.until),
    ...behindDue(plan, duty.due, duty.phases),
    ...end,
  ]);
}

/** The events on which any day of a dossier hangs: that for sending it, for registering, and for the last look at its figures. */
export function eventsBehindDossiers(plan: PlanRevision): ReadonlySet<string> {
  const { obligations, confirmation, selection } = plan;
  return new Set([
    ...obligations.filter(({ dossier }) => dossier).flatMap((duty) => [...eventsBehindDuty(plan, duty)]),
    ...among(plan, [
      ...behindDue(plan, confirmation.due),
      ...(selection.due ? behindDue(plan, selection.due) : []),
      ...endOfPeriod(plan),
    ]),
  ]);
}

/** Moments are of two sorts: those of papers, which are no events of the plan, are left out. */
const among = ({ events }: PlanRevision, moments: readonly string[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ id }) => (moments.includes(id) ? [id] : [])));

function behindDue(plan: PlanRevision, due: DueExpression, phases: readonly string[] = []): string[] {
  if ('point' in due) return behindPoint(plan, due.point);
  if (due.kind !== 'every' || due.cycle !== 'phase') return [];
  return plan.phases
    .filter(({ id }) => phases.length === 0 || phases.includes(id))
    .flatMap((phase) => {
      const known = before(plan, phase.id);
      return [...behindStart(known, phase.from), ...endOf(known, phase), ...phase.gate.blocks];
    });
}

const behindStart = (plan: PlanRevision, start: StartExpression | undefined): string[] =>
  start ? behindPoint(plan, start.point) : [];

function behindPoint(plan: PlanRevision, point: Point): string[] {
  switch (point.kind) {
    case 'date':
      return [];
    case 'moment':
      return [point.moment];
    case 'month-day':
      return point.afterPeriod ? endOfPeriod(plan) : [];
    case 'start-of':
      return behindStart(before(plan, point.of), phaseOf(plan, point.of)?.from);
    case 'end-of': {
      if (point.of === 'period') return endOfPeriod(plan);
      const phase = phaseOf(plan, point.of);
      return phase ? endOf(before(plan, point.of), phase) : [];
    }
  }
}

const endOf = (plan: PlanRevision, { to, endsWith }: Phase): string[] => [
  ...behindDue(plan, to),
  ...(endsWith === undefined ? [] : [endsWith]),
];

const endOfPeriod = (plan: PlanRevision): string[] =>
  plan.period.kind === 'once' ? behindDue({ ...plan, phases: [] }, plan.period.to) : [];

const phaseOf = ({ phases }: PlanRevision, id: string): Phase | undefined => phases.find((phase) => phase.id === id);

/** A phase knows only those before it: whoever followed a circle of names would not come back. */
function before(plan: PlanRevision, id: string): PlanRevision {
  return {
    ...plan,
    phases: plan.phases.slice(
      0,
      plan.phases.findIndex((phase) => phase.id === id),
    ),
  };
}
