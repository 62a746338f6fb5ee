import { paperDay, seatHolder } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER, withSource } from '../clauses';
import type { Rule } from '../finding';

/** The paper names nobody who recognises; whoever does so here comes from another paper or from ourselves. */
export const noAuthority: Rule = {
  id: 'no-authority',
  level: 'warn',
  check: (plan, { said }) => {
    if (said.isOwn('decision', 'decides')) return [];
    const office = seatHolder(plan, plan.decision.decides, paperDay(plan));
    const by = said.says('decision', 'decides') ? withSource(said.clauseOf('decision', 'decides'), plan) : '';
    const params = { used: office ? inVietnamese(office.label) : '', by };
    return [{ clause: WHOLE_PAPER, path: 'decision.decides', params }];
  },
};
