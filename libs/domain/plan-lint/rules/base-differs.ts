import type { Remark, Rule } from '../finding';
import { canonicalJson, inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import { baseInVietnamese } from '../target-words.vi';

/** Two targets about one thing, counted over different units: their percentages cannot be held against each other. */
export const baseDiffers: Rule = {
  id: 'base-differs',
  level: 'warn',
  check: ({ targets }, { said }) =>
    targets.flatMap((one, i) =>
      targets.slice(i + 1).flatMap((other): Remark[] => {
        if (one.about === undefined || one.about !== other.about) return [];
        if (canonicalJson(one.of) === canonicalJson(other.of)) return [];
        if (!said.says('targets', one.id, 'of') || !said.says('targets', other.id, 'of')) return [];
        const clauses = [one, other].map(({ id }) => said.clauseOf('targets', id, 'of'));
        const params = {
          one: inVietnamese(one.label),
          other: inVietnamese(other.label),
          first: baseInVietnamese(one.of),
          second: baseInVietnamese(other.of),
        };
        return [{ clause: joinClauses(...clauses), path: `targets.${other.id}.of`, params }];
      }),
    ),
};
