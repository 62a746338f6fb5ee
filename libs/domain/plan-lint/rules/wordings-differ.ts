import { joinClauses } from '../clauses';
import type { Remark, Rule } from '../finding';

/** One thing that the paper words in several ways, as its reader noted them. */
export const wordingsDiffer: Rule = {
  id: 'wordings-differ',
  level: 'warn',
  check: (_, { wordings }) =>
    wordings.flatMap(({ path, texts }): Remark[] => {
      if (new Set(texts.map(({ text }) => text)).size < 2) return [];
      const said = texts.map(({ text, clause }) => `“${text}” (${clause})`);
      return [{ clause: joinClauses(...texts.map(({ clause }) => clause)), path, params: { said } }];
    }),
};
