import { overlap } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Remark, Rule } from '../finding';

/** Sub-periods of one target that share days: what is achieved in them would count twice. */
export const spansOverlap: Rule = {
  id: 'spans-overlap',
  level: 'warn',
  check: ({ targets }, { said }) =>
    targets.flatMap(({ id, table }) => {
      const path = ['targets', id, 'spans'];
      if (!table || !said.says(...path)) return [];
      return table.spans.flatMap((one, i) =>
        table.spans.slice(i + 1).flatMap((other): Remark[] => {
          if (!overlap(one, other)) return [];
          const params = {
            one: inVietnamese(one.label ?? one.id),
            other: inVietnamese(other.label ?? other.id),
            from: one.from > other.from ? one.from : other.from,
            to: one.to < other.to ? one.to : other.to,
          };
          return [{ clause: said.clauseOf(...path), path: path.join('.'), params }];
        }),
      );
    }),
};
