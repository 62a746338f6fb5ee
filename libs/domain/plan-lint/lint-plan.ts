import type { PlanRevision } from '@app/domain/plans';
import type { Finding, LintContext, Surroundings, Wordings } from './finding';
import { sentenceOf } from './messages.vi';
import { Provenance, type SaidValue } from './provenance';
import { RULES } from './rules';

/** A plan file as it was read. */
export interface LintedPlan {
  readonly plan: PlanRevision;
  readonly statuses: readonly SaidValue[];
  readonly wordings: readonly Wordings[];
}

/** Everything that a careful reader would remark on a plan without errors, in the order of the rules. */
export function lintPlan({ plan, statuses, wordings }: LintedPlan, surroundings: Surroundings): Finding[] {
  const said = new Provenance(statuses, new Set(plan.sources.map(({ id }) => id)));
  const context: LintContext = { ...surroundings, said, wordings };
  return RULES.flatMap((rule) =>
    rule.check(plan, context).map(({ clause, path, params }): Finding => {
      const accepted = acceptanceOf(plan, rule.id, path);
      const message = sentenceOf(rule.id, params);
      return { rule: rule.id, level: rule.level, clause, message, path, ...(accepted !== undefined && { accepted }) };
    }),
  );
}

/** An acceptance of a whole part covers what stands in it. */
function acceptanceOf({ accepts }: PlanRevision, rule: string, path: string): string | undefined {
  return accepts.find((one) => one.rule === rule && (path === one.at || path.startsWith(`${one.at}.`)))?.why;
}
