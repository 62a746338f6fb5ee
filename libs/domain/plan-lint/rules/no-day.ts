import type { Obligation } from '@app/domain/plans';
import { canonicalJson, inVietnamese } from '@app/domain/shared';
import type { LintContext, Remark, Rule } from '../finding';

/**
 * A duty that comes again, of which the paper names those who owe it and no day: the day in use is ours. Duties of one clause that come
 * again alike (one report for each project of a programme) are one remark.
 */
export const noDay: Rule = {
  id: 'no-day',
  level: 'warn',
  check: ({ obligations }, context) => {
    const open = obligations.filter((obligation) => isOpen(obligation, context));
    const alike = ({ id, due }: Obligation) =>
      canonicalJson({ clause: context.said.clauseOf('obligations', id, 'who'), due });
    return open.flatMap((first, i): Remark[] => {
      if (open.slice(0, i).some((earlier) => alike(earlier) === alike(first))) return [];
      const others = open.slice(i + 1).filter((later) => alike(later) === alike(first)).length;
      const clause = context.said.clauseOf('obligations', first.id, 'who');
      return [{ clause, path: `obligations.${first.id}.due`, params: { duty: inVietnamese(first.label), others } }];
    });
  },
};

function isOpen({ id, due }: Obligation, { said }: LintContext): boolean {
  return due?.kind === 'every' && !said.says('obligations', id, 'due') && said.says('obligations', id, 'who');
}
