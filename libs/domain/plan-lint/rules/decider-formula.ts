import { paperDay, seatHolder } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** The head recognises, and the decision is headed and signed as the body's (TM.). */
export const deciderFormula: Rule = {
  id: 'decider-formula',
  level: 'warn',
  check: (plan, { said }) => {
    const { decision, documents, roles } = plan;
    const day = paperDay(plan);
    const head = seatHolder(plan, decision.decides, day);
    const body = roles.decider === undefined ? undefined : seatHolder(plan, roles.decider, day);
    const paper = documents.find(({ id }) => id === decision.documents.recognised);
    if (!head || !body || head.under !== body.id || paper?.formula !== 'body') return [];
    const clause = said.says('decision', 'decides') ? said.clauseOf('decision', 'decides') : WHOLE_PAPER;
    const params = { head: inVietnamese(head.label), document: paper.id };
    return [{ clause, path: 'decision.decides', params }];
  },
};
