import { periodDates } from '@app/domain/plans';
import { addDays } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** Days of every year that no period takes in: what happens then is held against nobody, and a month or quarter that ends then is asked of nobody. */
export const periodGap: Rule = {
  id: 'period-gap',
  level: 'warn',
  check: (plan, { said, calendar }) => {
    const { period } = plan;
    if (period.kind !== 'yearly' || period.first === period.last) return [];
    const { to } = periodDates(plan, {}, calendar, period.first);
    const { from } = periodDates(plan, {}, calendar, period.first + 1);
    if (!to || !from || addDays(to, 1) >= from) return [];
    const clause = said.says('period', 'to') ? said.clauseOf('period', 'to') : WHOLE_PAPER;
    return [{ clause, path: 'period.to', params: { from: addDays(to, 1), to: addDays(from, -1) } }];
  },
};
