import { dueDates, workingDaysBetween, type WorkingCalendar } from '@app/domain/calendar';
import { paperDay, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { dueDaysOf } from '../days-of-plan';
import type { Remark, Rule } from '../finding';

const ENOUGH = 10;

/** Fewer than ten working days between the day of the paper and a day that it sets. Of a paper without a day nothing can be said. */
export const shortNotice: Rule = {
  id: 'short-notice',
  level: 'warn',
  check: (plan, { said, calendar }) => {
    const issued = plan.identity.paper.date;
    if (!issued) return [];
    return dutiesOf(plan, calendar).flatMap(({ path, duty, due }): Remark[] => {
      const days = due ? workingDaysBetween(issued, due, calendar) : ENOUGH;
      if (!due || days >= ENOUGH || !said.says(...path)) return [];
      return [{ clause: said.clauseOf(...path), path: path.join('.'), params: { duty, due, issued, days } }];
    });
  },
};

interface Duty {
  readonly path: readonly string[];
  readonly duty: string;
  readonly due: LegalDate | undefined;
}

function dutiesOf(plan: PlanRevision, calendar: WorkingCalendar): Duty[] {
  const { due } = plan.selection;
  const anchors = { moments: { issue: paperDay(plan) }, period: {}, phases: [] };
  const list = due && dueDates(due, anchors, calendar, {}).occurrences[0]?.due;
  return [
    { path: ['selection', 'due'], duty: '', due: list },
    ...plan.obligations.map((obligation) => ({
      path: ['obligations', obligation.id, 'due'],
      duty: inVietnamese(obligation.label),
      due: dueDaysOf(plan, obligation, calendar).at(0),
    })),
  ];
}
