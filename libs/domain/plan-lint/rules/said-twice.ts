import type { Obligation } from '@app/domain/plans';
import { canonicalJson, inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { Remark, Rule } from '../finding';

/** The same duty of the same actor, in two clauses. */
export const saidTwice: Rule = {
  id: 'said-twice',
  level: 'warn',
  check: ({ obligations }, { said }) =>
    obligations.flatMap((one, i) =>
      obligations.slice(i + 1).flatMap((other): Remark[] => {
        const paths = [one, other].map(({ id }) => ['obligations', id, 'who']);
        if (inVietnamese(one.label) !== inVietnamese(other.label) || one.to !== other.to) return [];
        if (whatAndWhen(one) !== whatAndWhen(other)) return [];
        if (paths.some((path) => !said.says(...path))) return [];
        const clause = joinClauses(...paths.map((path) => said.clauseOf(...path)));
        return [{ clause, path: `obligations.${other.id}`, params: { duty: inVietnamese(one.label) } }];
      }),
    ),
};

function whatAndWhen({ who, due, only, adHoc, project }: Obligation): string {
  return canonicalJson({ who, due, only, adHoc, project });
}
