import { neededOf } from '@app/domain/criteria';
import type { Remark, Rule } from '../finding';
import { unitCount } from '../named-units';

/** A year of a roadmap whose own minimum does not lead to its own figure: 4 kept and at least 1 more are not 10. */
export const roadmapUnreachable: Rule = {
  id: 'roadmap-unreachable',
  level: 'warn',
  check: (plan, { said }) =>
    plan.targets.flatMap(({ id, of, steps }) => {
      const units = (of.kind === 'all' ? unitCount(plan, of.group) : undefined) ?? 0;
      return steps.flatMap(({ by, keep, add, is }, i): Remark[] => {
        const path = ['targets', id, 'steps', String(i)];
        if (keep === undefined || !add || !said.says(...path)) return [];
        const added = neededOf(add, units);
        const required = neededOf(is, units);
        if (keep + added >= required) return [];
        const params = { year: by.slice(0, 4), keep, added, reached: keep + added, required, missing: required - keep };
        return [{ clause: said.clauseOf(...path), path: path.join('.'), params }];
      });
    }),
};
