import { inVietnamese } from '@app/domain/shared';
import type { Rule } from '../finding';

/** A target that names a unit which the territory does not have where the plan runs: it would count as never reached there, for good. */
export const targetNamesNobody: Rule = {
  id: 'target-names-nobody',
  level: 'warn',
  check: ({ targets, units }, { said, territory }) => {
    if (!territory) return [];
    const listed = [...units.list, ...(units.parents?.list ?? [])].flatMap(({ code, into }) => [code, ...into]);
    const known = new Set([...territory, ...listed]);
    return targets.flatMap(({ id, label, of, table }) => {
      const named = [...(of.kind === 'named' ? of.units : []), ...(table?.rows ?? []).map(({ unit }) => unit)];
      const unknown = [...new Set(named)].filter((code) => !known.has(code));
      if (unknown.length === 0) return [];
      const clause = said.clauseOf('targets', id);
      return [{ clause, path: `targets.${id}`, params: { target: inVietnamese(label), codes: unknown } }];
    });
  },
};
