import { dueDates, resolveStart, workingCalendar, type Anchors } from '@app/domain/calendar';
import type { DueExpression, StartExpression } from '@app/domain/calendar';
import { addDays, type LegalDate } from '@app/domain/shared';
import { periodDates } from '../days/phase-dates';
import type { Phase } from '../shape/plan-revision';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** Dates written in the plan that contradict each other. Dates that wait for an event are looked at when it has happened. */
export function wrongDates(plan: PlanRevision): PlanProblem[] {
  const found: PlanProblem[] = [];
  if (plan.period.kind === 'yearly') {
    if (plan.period.first > plan.period.last) found.push(problem(['period', 'last'], 'period.ends-before-it-starts'));
  } else {
    const to = writtenDay(plan.period.to);
    if (!to) found.push(problem(['period', 'to'], 'period.without-date'));
    else if (to < plan.period.from) found.push(problem(['period', 'to'], 'period.ends-before-it-starts'));
  }
  for (const phase of plan.phases) {
    const { from, to } = daysOf(phase, plan);
    if (from && to && to < from)
      found.push(problem(['phases', phase.id, 'to'], 'phase.ends-before-it-starts', { from, to }));
    if (phase.to.kind === 'every') found.push(problem(['phases', phase.id, 'to'], 'phase.recurring-end'));
  }
  for (const obligation of plan.obligations)
    if (Boolean(obligation.due) === Boolean(obligation.adHoc))
      found.push(
        problem(
          ['obligations', obligation.id],
          obligation.due ? 'obligation.due-and-ad-hoc' : 'obligation.without-due',
        ),
      );
  for (const { id, outside, declaredBy, happened } of plan.events)
    if (outside && !declaredBy && !happened) found.push(problem(['events', id], 'event.undeclared'));
  return found;
}

/** Of a yearly plan those of its first period: days of the calendar lie alike in all of them. */
function daysOf(phase: Phase, plan: PlanRevision): { readonly from?: LegalDate; readonly to?: LegalDate } {
  const { from, to } = phase;
  const isOfYear = plan.period.kind === 'yearly' && isDayOfYear(from) && isDayOfYear(to);
  if (!isOfYear) return { from: writtenStart(from), to: writtenDay(to) };
  const anchors: Anchors = { moments: {}, period: periodDates(plan, {}, NO_DAYS_OFF), phases: [] };
  const start = resolveStart(from, anchors, NO_DAYS_OFF);
  return {
    ...('date' in start && { from: start.date }),
    to: dueDates(to, anchors, NO_DAYS_OFF, {}).occurrences[0]?.due,
  };
}

/** Days of the calendar are worked out without any knowledge of working days. */
const NO_DAYS_OFF = workingCalendar([], []);

function isDayOfYear(expression: StartExpression | DueExpression): boolean {
  if (!('point' in expression) || expression.point.kind !== 'month-day') return false;
  return expression.kind !== 'amount-after' && expression.kind !== 'amount-before';
}

function writtenDay(due: DueExpression): LegalDate | undefined {
  if (!('point' in due) || due.point.kind !== 'date') return undefined;
  if (due.kind === 'before') return addDays(due.point.date, -1);
  return due.kind === 'through' || due.kind === 'on' ? due.point.date : undefined;
}

function writtenStart(start: StartExpression): LegalDate | undefined {
  return start.kind === 'point' && start.point.kind === 'date' ? start.point.date : undefined;
}
