import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A unit may ask once more in a later phase, and there is none. */
export const againNowhere: Rule = {
  id: 'again-nowhere',
  level: 'warn',
  check: ({ decision, phases }, { said }) => {
    if (decision.again === 'never' || phases.length > 1) return [];
    const clause = said.says('decision', 'again') ? said.clauseOf('decision', 'again') : WHOLE_PAPER;
    return [{ clause, path: 'decision.again', params: {} }];
  },
};
