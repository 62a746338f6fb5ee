import { membersOf, paperDay, seatHolder } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { Rule } from '../finding';

/** No criteria yet: nothing can be judged, and nobody recognised, until somebody says what they are. */
export const criteriaAwaited: Rule = {
  id: 'criteria-awaited',
  level: 'warn',
  check: (plan, { said }) => {
    const { rule, awaiting } = plan.criteria;
    if (rule.kind !== 'awaiting') return [];
    const by = (awaiting?.by ?? []).flatMap((seat) =>
      membersOf(plan, seat).map((member) => inVietnamese(seatHolder(plan, member, paperDay(plan))?.label ?? member)),
    );
    const clause = joinClauses(awaiting?.clause, said.clauseOf('criteria', 'awaiting'));
    return [{ clause, path: 'criteria.awaiting', params: { by } }];
  },
};
