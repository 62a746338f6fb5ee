import { joinClauses } from '../clauses';
import type { Rule } from '../finding';

/** A difference from the parent revision that no stated change covers, and a stated change where nothing differs. */
export const changeUnexplained: Rule = {
  id: 'change-unexplained',
  level: 'warn',
  check: ({ revision: { changes, because } }, { differences }) => {
    if (!differences) return [];
    const stated = changes.flatMap(({ at, clause }) => at.map((path) => ({ path, clause })));
    const bare = differences.filter((path) => !stated.some((one) => isPart(path, one.path)));
    const idle = stated.filter((one) => !differences.some((path) => isPart(path, one.path) || isPart(one.path, path)));
    return [
      ...bare.map((path) => ({ clause: joinClauses(because), path, params: { path, kind: 'unexplained' } })),
      ...idle.map(({ path, clause }) => ({
        clause: joinClauses(clause, because),
        path,
        params: { path, kind: 'idle' },
      })),
    ];
  },
};

const isPart = (path: string, of: string): boolean => path === of || path.startsWith(`${of}.`);
