import type { Target } from '@app/domain/plans';
import type { Remark, Rule } from '../finding';
import { percentInVietnamese, percentOf, readPercent } from '../printed-percent';
import { unitName } from '../named-units';

/** A printed percentage that is not its count: 10 of 19 are 53 %, not 52. */
export const percentMisfit: Rule = {
  id: 'percent-misfit',
  level: 'warn',
  check: (plan, { said }) =>
    plan.targets.flatMap((target) =>
      [...inSteps(target), ...inTable(target)].flatMap(({ printed, n, of, at, unit }): Remark[] => {
        const path = ['targets', target.id, ...at];
        const read = readPercent(printed);
        if (!read || of <= 0 || !said.says(...path)) return [];
        const right = percentOf(n, of, read.decimals);
        if (right.units === read.units) return [];
        const params = { n, of, printed: percentInVietnamese(read), right: percentInVietnamese(right) };
        const name = unit === undefined ? '' : unitName(plan, unit);
        return [{ clause: said.clauseOf(...path), path: path.join('.'), params: { ...params, name } }];
      }),
    ),
};

interface Printed {
  readonly printed: string;
  readonly n: number;
  readonly of: number;
  readonly at: readonly string[];
  readonly unit?: string;
}

function inSteps({ steps }: Target): Printed[] {
  return steps.flatMap(({ stated }, i): Printed[] =>
    stated?.percent === undefined || stated.n === undefined || stated.of === undefined
      ? []
      : [{ printed: stated.percent, n: stated.n, of: stated.of, at: ['steps', String(i), 'stated', 'percent'] }],
  );
}

/** Percentages of a table stand in the order of its rows, that of the total last. */
function inTable({ table }: Target): Printed[] {
  const whole = table?.columns.indexOf('of') ?? -1;
  if (!table || whole < 0) return [];
  const rows = [...table.rows, { unit: undefined, values: table.total }];
  return Object.entries(table.stated).flatMap(([column, percentages]) => {
    const at = table.columns.indexOf(column);
    return percentages.flatMap((printed, i): Printed[] => {
      const row = rows[i];
      const n = at < 0 ? undefined : row?.values.at(at);
      const of = row?.values.at(whole);
      if (n === undefined || of === undefined) return [];
      return [{ printed, n, of, at: ['stated', column], unit: row.unit }];
    });
  });
}
