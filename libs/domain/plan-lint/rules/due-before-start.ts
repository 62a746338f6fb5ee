import { dueDates, type WorkingCalendar } from '@app/domain/calendar';
import { paperDay, phaseDates, type Phase, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import { dueDaysOf } from '../days-of-plan';
import type { LintContext, Remark, Rule } from '../finding';

/** Something due before, or on the day when, the phase that owes it can still begin: there may be no time at all to do it. */
export const dueBeforeStart: Rule = {
  id: 'due-before-start',
  level: 'warn',
  check: (plan, context) =>
    plan.phases.flatMap((phase) => {
      const start = latestStart(plan, phase, context);
      if (!start) return [];
      return plan.obligations.flatMap((obligation): Remark[] => {
        const { id, label } = obligation;
        if (!phase.gate.owes.includes(id) || !context.said.says('obligations', id, 'due')) return [];
        const due = dueDaysOf(plan, obligation, context.calendar).at(0);
        if (!due || due > start.day) return [];
        const clause = joinClauses(context.said.clauseOf('obligations', id, 'due'), start.clause);
        const params = { duty: inVietnamese(label), due, phase: inVietnamese(phase.label), start: start.day };
        return [{ clause, path: `obligations.${id}.due`, params }];
      });
    }),
};

interface Start {
  readonly day: LegalDate;
  readonly clause: string;
}

/** A phase that waits for an event begins at the latest when the phase before it, which the event ends, must be over. */
function latestStart(plan: PlanRevision, phase: Phase, { said, calendar }: LintContext): Start | undefined {
  if (phase.each !== undefined || !said.says('phases', phase.id, 'from')) return undefined;
  const own = phaseDates(plan, {}, calendar).find(({ id }) => id === phase.id)?.from;
  if (own) return { day: own, clause: said.clauseOf('phases', phase.id, 'from') };
  const { point } = phase.from;
  if (point.kind !== 'moment') return undefined;
  const before = plan.phases.find(({ endsWith }) => endsWith === point.moment);
  const day = before && said.says('phases', before.id, 'to') ? plannedEnd(plan, before, calendar) : undefined;
  return before && day ? { day, clause: said.clauseOf('phases', before.id, 'to') } : undefined;
}

function plannedEnd(plan: PlanRevision, { to }: Phase, calendar: WorkingCalendar): LegalDate | undefined {
  return dueDates(to, { moments: { issue: paperDay(plan) }, period: {}, phases: [] }, calendar, {}).occurrences[0]?.due;
}
