import type { PlanRevision, Target } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { LintContext, Remark, Rule } from '../finding';
import { nationalRule } from '../national-rule';

/** A target for a level of which neither the plan nor the rule for the whole country says when one of its units is free. */
export const targetWithoutCriteria: Rule = {
  id: 'target-without-criteria',
  level: 'warn',
  check: (plan, context) =>
    plan.targets.flatMap((target): Remark[] => {
      const tier = tierOf(target);
      const path = ['targets', target.id, 'measure'];
      if (!tier || !context.said.says(...path) || hasCriteria(plan, tier, context)) return [];
      return [
        {
          clause: context.said.clauseOf(...path),
          path: path.join('.'),
          params: { target: inVietnamese(target.label) },
        },
      ];
    }),
};

type OtherTier = 'parent' | 'sub-units';

function tierOf({ measure, of }: Target): OtherTier | undefined {
  const group = of.kind === 'all' ? of.group : undefined;
  if (measure.kind === 'parent' || group === 'parents') return 'parent';
  return group === 'sub-units' ? 'sub-units' : undefined;
}

function hasCriteria(plan: PlanRevision, tier: OtherTier, context: LintContext): boolean {
  const own = tier === 'parent' ? plan.parent : plan.subUnits;
  const rule = nationalRule(plan, context);
  if (own?.criteria && own.criteria.items.length > 0) return true;
  return own?.level !== undefined && own.level === rule?.units.level && rule.criteria.items.length > 0;
}
