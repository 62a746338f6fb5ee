import type { WorkingCalendar } from '@app/domain/calendar';
import { periodDates, phaseDates, type Obligation, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import { dueDaysOf, yearsOf } from '../days-of-plan';
import type { LintContext, Remark, Rule } from '../finding';

/** A report that must be in before what it reports on is over: its last days are guesses. */
export const reportBeforeEnd: Rule = {
  id: 'report-before-end',
  level: 'warn',
  check: (plan, context) =>
    reportsOf(plan, context).flatMap(({ obligation, reported, clause, ends }): Remark[] => {
      const early = ends.find(({ due, to }) => due < to);
      return early ? [at(obligation, clause, reported, early)] : [];
    }),
};

/** A report due on the very last day of what it reports on. */
export const dueOnLastDay: Rule = {
  id: 'due-on-last-day',
  level: 'warn',
  check: (plan, context) =>
    reportsOf(plan, context).flatMap(({ obligation, reported, clause, ends }): Remark[] => {
      const same = ends.find(({ due, to }) => due === to);
      return same ? [at(obligation, clause, reported, same)] : [];
    }),
};

interface End {
  /** The last day of the phase or period, and of its report. */
  readonly to: LegalDate;
  readonly due: LegalDate;
}

interface Report {
  readonly obligation: Obligation;
  readonly reported: string;
  readonly clause: string;
  readonly ends: readonly End[];
}

/** What reports on something, where both days are the paper's. */
function reportsOf(plan: PlanRevision, { said, calendar }: LintContext): Report[] {
  return plan.obligations.flatMap((obligation): Report[] => {
    const { id, reportsOn } = obligation;
    const end = reportsOn === 'period' ? ['period', 'to'] : ['phases', reportsOn ?? '', 'to'];
    if (reportsOn === undefined || !said.says('obligations', id, 'due') || !said.says(...end)) return [];
    const phase = plan.phases.find((candidate) => candidate.id === reportsOn);
    const clause = joinClauses(said.clauseOf('obligations', id, 'due'), said.clauseOf(...end));
    const reported = phase ? inVietnamese(phase.label) : '';
    return [{ obligation, reported, clause, ends: endsOf(plan, obligation, calendar) }];
  });
}

/** One report for each phase or period; of a duty with more or fewer days nobody can say which of them reports on which. */
function endsOf(plan: PlanRevision, obligation: Obligation, calendar: WorkingCalendar): End[] {
  const days = dueDaysOf(plan, obligation, calendar);
  const years = yearsOf(plan);
  if (days.length !== years.length) return [];
  return years.flatMap((year, i): End[] => {
    const span =
      obligation.reportsOn === 'period'
        ? periodDates(plan, {}, calendar, year)
        : phaseDates(plan, {}, calendar, year).find(({ id }) => id === obligation.reportsOn);
    return span?.to ? [{ to: span.to, due: days[i] }] : [];
  });
}

function at({ id, label }: Obligation, clause: string, reported: string, { due, to }: End): Remark {
  return { clause, path: `obligations.${id}.due`, params: { duty: inVietnamese(label), due, reported, to } };
}
