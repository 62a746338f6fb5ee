import type { Remark, Rule } from '../finding';

/** Rows that do not add up to the total printed under them; kinds that do not add up to all units. */
export const sumMisfit: Rule = {
  id: 'sum-misfit',
  level: 'warn',
  check: (plan, { said }) => {
    const remark = (path: readonly string[], column: string, sum: number, total: number): Remark[] =>
      sum === total || !said.says(...path)
        ? []
        : [{ clause: said.clauseOf(...path), path: path.join('.'), params: { column, sum, total } }];
    const tables = plan.targets.flatMap(({ id, table }) =>
      (table?.columns ?? []).flatMap((column, at) => {
        const sum = table?.rows.reduce((all, { values }) => all + (values[at] ?? 0), 0) ?? 0;
        return remark(['targets', id, 'total'], column, sum, table?.total[at] ?? sum);
      }),
    );
    const { all, ...kinds } = plan.units.expect;
    const ofKinds = Object.values(kinds).reduce((sum, count) => sum + count, 0);
    return [...tables, ...(ofKinds > 0 ? remark(['units', 'expect'], 'all', ofKinds, all) : [])];
  },
};
