import { paperDay, seatHolder } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { Rule } from '../finding';

/** The list is the head's, the recognition the body's: two headings and two formulas of signature in one procedure. */
export const formulaSplit: Rule = {
  id: 'formula-split',
  level: 'note',
  check: (plan, { said }) => {
    const { selection, decision } = plan;
    if (selection.approvedBy === undefined || !said.says('selection', 'approved-by')) return [];
    if (!said.says('decision', 'decides')) return [];
    const head = seatHolder(plan, selection.approvedBy, paperDay(plan));
    const body = seatHolder(plan, decision.decides, paperDay(plan));
    if (!head || !body || head.under !== body.id) return [];
    const clause = joinClauses(said.clauseOf('selection', 'approved-by'), said.clauseOf('decision', 'decides'));
    const params = { head: inVietnamese(head.label), body: inVietnamese(body.label) };
    return [{ clause, path: 'selection.approved-by', params }];
  },
};
