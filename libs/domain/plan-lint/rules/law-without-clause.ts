import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A value that claims to be law and names no clause: nobody can look it up. */
export const lawWithoutClause: Rule = {
  id: 'law-without-clause',
  level: 'warn',
  check: (_, { said }) => {
    const bare = said.values.filter(({ status, clause }) => status === 'law' && !clause);
    const maps = new Set(bare.map(({ path }) => path.split('.').slice(0, -1).join('.')));
    return [...maps].map((path) => ({ clause: WHOLE_PAPER, path, params: { path } }));
  },
};
