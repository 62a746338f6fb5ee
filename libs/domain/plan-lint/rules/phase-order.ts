import { phaseDates, type PhaseDates, type PlanRevision } from '@app/domain/plans';
import { addDays, inVietnamese } from '@app/domain/shared';
import { joinClauses } from '../clauses';
import type { LintContext, Remark, Rule } from '../finding';

/** Days between two phases that belong to neither. */
export const phaseGap: Rule = {
  id: 'phase-gap',
  level: 'warn',
  check: (plan, context) =>
    neighbours(plan, context)
      .filter(({ params }) => params.from > addDays(params.to, 1))
      .map(asRemark),
};

/** Days that belong to two phases. */
export const phaseOverlap: Rule = {
  id: 'phase-overlap',
  level: 'warn',
  check: (plan, context) =>
    neighbours(plan, context)
      .filter(({ params }) => params.from <= params.to)
      .map(asRemark),
};

type Neighbours = ReturnType<typeof neighbours>[number];

/** Phases that follow each other by days that the paper sets. Where an event joins them there is no day to hold against another. */
function neighbours(plan: PlanRevision, { said, calendar }: LintContext) {
  const dated = phaseDates(plan, {}, calendar);
  return dated.slice(1).flatMap((after, i) => {
    const before = dated[i];
    const { from } = after;
    const { to } = before;
    if (!to || !from || plan.phases[i].endsWith !== undefined) return [];
    if (!said.says('phases', before.id, 'to') || !said.says('phases', after.id, 'from')) return [];
    const clause = joinClauses(said.clauseOf('phases', before.id, 'to'), said.clauseOf('phases', after.id, 'from'));
    return [
      { clause, path: `phases.${after.id}.from`, params: { before: nameOf(before), after: nameOf(after), to, from } },
    ];
  });
}

const nameOf = ({ label }: PhaseDates): string => inVietnamese(label);
const asRemark = (found: Neighbours): Remark => found;
