import type { Test } from '@app/domain/criteria';
import type { PlanRevision, Target } from '@app/domain/plans';
import { canonicalJson, inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { Remark, Rule } from '../finding';
import { targetTest } from '../target-words.vi';

/** Two voices of one paper: the same thing, counted over the same units on the same day, with different requirements. */
export const targetRivals: Rule = {
  id: 'target-rivals',
  level: 'warn',
  check: (plan, { said }) => {
    const asked = requirementsOf(plan).filter(({ path }) => said.says(...path));
    return asked.flatMap((one, i) =>
      asked.slice(i + 1).flatMap((other): Remark[] => {
        if (one.target.id === other.target.id || one.over !== other.over) return [];
        if (canonicalJson(one.is) === canonicalJson(other.is) || isDivided(one.target, other.target)) return [];
        const first = said.clauseOf(...one.path);
        const second = said.clauseOf(...other.path);
        const params = {
          one: inVietnamese(one.target.label),
          other: inVietnamese(other.target.label),
          first: targetTest(one.is),
          second: targetTest(other.is),
          firstClause: first,
          secondClause: second,
        };
        return [{ clause: joinClauses(first, second), path: `targets.${other.target.id}`, params }];
      }),
    );
  },
};

interface Requirement {
  readonly target: Target;
  readonly path: readonly string[];
  readonly is: Test;
  /** What is counted, over which units, on which day. */
  readonly over: string;
}

function requirementsOf({ targets }: PlanRevision): Requirement[] {
  return targets.flatMap((target): Requirement[] => {
    const { id, measure, of, tracks, by, every, is, steps } = target;
    const over = (day: string | undefined) => canonicalJson({ measure, of, tracks: [...tracks].sort(), day });
    return [
      ...(is ? [{ target, path: ['targets', id, 'is'], is, over: over(by ?? every) }] : []),
      ...steps.map((step, i) => ({
        target,
        path: ['targets', id, 'steps', String(i), 'is'],
        is: step.is,
        over: over(step.by),
      })),
    ];
  });
}

function isDivided(one: Target, other: Target): boolean {
  return one.refines === other.id || other.refines === one.id;
}
