import { isAnnounced, type Amount, type DueExpression } from '@app/domain/calendar';
import { inVietnamese } from '@app/domain/shared';
import { dueDaysOf } from '../days-of-plan';
import type { Remark, Rule } from '../finding';

/** A day that is counted in working days, or that moves off a day off, in a year whose days off nobody has announced yet. A fixed day does not move, and is let pass. */
export const calendarUnknown: Rule = {
  id: 'calendar-unknown',
  level: 'warn',
  check: (plan, { said, calendar }) =>
    plan.obligations.flatMap((obligation): Remark[] => {
      const { id, label, due } = obligation;
      const path = ['obligations', id, 'due'];
      const amount = due && amountOf(due);
      if (!amount || !said.says(...path)) return [];
      const unknown = dueDaysOf(plan, obligation, calendar).filter((day) => !isAnnounced(day, calendar));
      const years = [...new Set(unknown.map((day) => day.slice(0, 4)))];
      if (years.length === 0) return [];
      return [
        {
          clause: said.clauseOf(...path),
          path: path.join('.'),
          params: { duty: inVietnamese(label), years, working: amount.unit === 'working-day' ? 'yes' : '' },
        },
      ];
    }),
};

function amountOf(due: DueExpression): Amount | undefined {
  if (due.kind === 'amount-after' || due.kind === 'amount-before') return due.amount;
  return due.kind === 'every' && due.close && 'amount' in due.close ? due.close.amount : undefined;
}
