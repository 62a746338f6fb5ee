import { satisfies } from '@app/domain/criteria';
import type { TargetTable } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { Remark, Rule } from '../finding';
import { unitName } from '../named-units';
import { targetTest } from '../target-words.vi';

/** A row of a table whose own figure fails the general target that the table divides. */
export const belowGeneral: Rule = {
  id: 'below-general',
  level: 'warn',
  check: (plan, { said }) =>
    plan.targets.flatMap(({ id, refines, table }) => {
      const general = plan.targets.find((target) => target.id === refines);
      const is = general?.is;
      if (!table || !general || !is || !said.says('targets', general.id, 'is')) return [];
      const column = columnAt(table, general.by);
      const whole = table.columns.indexOf('of');
      if (column < 0 || whole < 0) return [];
      const rows = [
        ...table.rows.map(({ unit, values }) => ({ at: ['rows', unit], values, name: unitName(plan, unit) })),
        { at: ['total'], values: table.total, name: '' },
      ];
      return rows.flatMap(({ at, values, name }): Remark[] => {
        const path = ['targets', id, ...at];
        const [n, of] = [values.at(column), values.at(whole)];
        if (n === undefined || of === undefined) return [];
        if (satisfies(is, n, of) || !said.says(...path)) return [];
        const clause = joinClauses(said.clauseOf(...path), said.clauseOf('targets', general.id, 'is'));
        return [{ clause, path: path.join('.'), params: { name, n, of, asked: targetTest(is) } }];
      });
    }),
};

/** The column of the span that ends on the general target's day, else the last one. */
function columnAt({ spans, columns }: TargetTable, day: LegalDate | undefined): number {
  const span = spans.find(({ to }) => to === day) ?? spans.at(-1);
  return span ? columns.indexOf(span.id) : -1;
}
