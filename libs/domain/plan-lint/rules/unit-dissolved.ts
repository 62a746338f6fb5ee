import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import { lastDayOf } from '../days-of-plan';
import type { EndedUnit, Remark, Rule } from '../finding';

/** Units that end while the plan still runs: somebody else must carry on their dossiers, reports and figures. */
export const unitDissolved: Rule = {
  id: 'unit-dissolved',
  level: 'warn',
  check: (plan, { said, calendar, endedUnits }) => {
    const last = lastDayOf(plan, calendar);
    const remark = (path: string, clause: string, ends: readonly End[], what: string, all = ends.length): Remark[] => {
      const ended = ends.filter(({ to }) => to !== undefined && to < last && to >= plan.units.asOf);
      if (ended.length === 0) return [];
      const days = [...new Set(ended.flatMap(({ to }) => to ?? []))].sort();
      const orphans = ended.filter(({ into }) => into.length === 0).length;
      return [{ clause, path, params: { what, count: ended.length, all, days, last, orphans } }];
    };
    const { parents, clause } = plan.units;
    return [
      ...remark(
        'units.list',
        joinClauses(clause, said.clauseOf('units', 'level')),
        unitsOf(plan, endedUnits),
        'units',
        allOf(plan),
      ),
      ...remark('units.parents.list', joinClauses(parents?.clause, clause), parents?.list ?? [], 'parents'),
    ];
  },
};

interface End {
  readonly to?: LegalDate;
  readonly into: readonly string[];
}

const unitsOf = ({ units }: PlanRevision, ended: readonly EndedUnit[]): readonly End[] =>
  units.list.length > 0 ? units.list : ended;

/** A plan without a list says how many it means. */
const allOf = ({ units }: PlanRevision): number | undefined =>
  units.list.length > 0 ? undefined : units.expect['all'];
