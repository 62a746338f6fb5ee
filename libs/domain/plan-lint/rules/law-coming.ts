import { paperDay } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { lastDayOf } from '../days-of-plan';
import type { Remark, Rule } from '../finding';

/** Something outside with a known day inside the plan, which calls for a new revision. */
export const lawComing: Rule = {
  id: 'law-coming',
  level: 'note',
  check: (plan, { said, calendar }) =>
    plan.events.flatMap(({ id, label, outside, happened }): Remark[] => {
      const revises = plan.obligations.some((duty) => duty.revises !== undefined && duty.after === id);
      if (!outside || !happened || !revises || !said.says('events', id, 'outside')) return [];
      if (happened < paperDay(plan) || happened > lastDayOf(plan, calendar)) return [];
      const params = { event: inVietnamese(label), happened };
      return [{ clause: said.clauseOf('events', id, 'outside'), path: `events.${id}`, params }];
    }),
};
