import { coverageOf, pathOf } from '@app/domain/plans';
import { joinClauses } from '../clauses';
import type { Rule } from '../finding';

/** A difference from the parent revision that no stated change covers, and a stated change where nothing differs. */
export const changeUnexplained: Rule = {
  id: 'change-unexplained',
  level: 'warn',
  check: ({ revision: { changes, because } }, { differences }) => {
    if (!differences) return [];
    const { unexplained, unchanged } = coverageOf(differences, changes);
    const clauseOf = (written: string): string | undefined => changes.find(({ at }) => at.includes(written))?.clause;
    return [
      ...unexplained.map(pathOf).map((path) => ({
        clause: joinClauses(because),
        path,
        params: { path, kind: 'unexplained' },
      })),
      ...unchanged.map((path) => ({
        clause: joinClauses(clauseOf(path), because),
        path,
        params: { path, kind: 'idle' },
      })),
    ];
  },
};
