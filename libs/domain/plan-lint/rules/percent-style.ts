import type { Remark, Rule } from '../finding';
import { readPercent } from '../printed-percent';

/** Percentages of one table printed with different numbers of decimals. */
export const percentStyle: Rule = {
  id: 'percent-style',
  level: 'warn',
  check: (plan, { said }) =>
    plan.targets.flatMap(({ id, table, steps }): Remark[] => {
      const inTable = Object.values(table?.stated ?? {}).flat();
      const printed = [...inTable, ...steps.flatMap(({ stated }) => stated?.percent ?? [])];
      const decimals = [...new Set(printed.flatMap((text) => readPercent(text)?.decimals ?? []))].sort();
      const path = ['targets', id, table ? 'stated' : 'steps'];
      if (decimals.length < 2 || !said.says(...path)) return [];
      return [{ clause: said.clauseOf(...path), path: path.join('.'), params: { decimals: decimals.map(String) } }];
    }),
};
