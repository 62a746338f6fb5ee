import { periodDates } from '@app/domain/plans';
import { yearsOf } from '../days-of-plan';
import type { Rule } from '../finding';
import { nationalRule, symbolOf } from '../national-rule';

/** The assessed period ends on another day of the year than that of the rule for the whole country. */
export const periodOffNational: Rule = {
  id: 'period-off-national',
  level: 'warn',
  check: (plan, context) => {
    const rule = nationalRule(plan, context);
    const { said, calendar } = context;
    if (!rule || plan.identity.governs || !said.says('period', 'to')) return [];
    const end = periodDates(plan, {}, calendar, yearsOf(plan).at(-1)).to;
    const theirs = periodDates(rule, {}, calendar, yearsOf(rule).at(-1)).to;
    if (!end || !theirs || end.slice(5) === theirs.slice(5)) return [];
    const params = { end, rule: symbolOf(rule), day: theirs.slice(5).split('-').reverse().join('/') };
    return [{ clause: said.clauseOf('period', 'to'), path: 'period.to', params }];
  },
};
