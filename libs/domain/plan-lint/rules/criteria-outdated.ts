import { walkTerm, type Quantity, type Term } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { LintContext, Rule } from '../finding';
import { assessmentDay, nationalRule, symbolOf } from '../national-rule';
import { targetTest } from '../target-words.vi';

/** Criteria of the plan's own, though a rule for the whole country on the same object is in force when it assesses. */
export const criteriaOutdated: Rule = {
  id: 'criteria-outdated',
  level: 'warn',
  check: (plan, context) => {
    const { said } = context;
    const isOwn = plan.criteria.items.some(({ id }) => said.isOwn('criteria', id, 'term'));
    const rule = nationalRule(plan, context);
    if (!rule || !isOwn || plan.identity.governs) return [];
    const params = {
      rule: symbolOf(rule),
      from: rule.identity.governs?.from ?? '',
      day: assessmentDay(plan, context),
      own: plan.criteria.items.length,
      allowed: allowances(plan, context),
      counted: countedHere(plan, rule),
    };
    return [{ clause: said.clauseOf('criteria', 'rule'), path: 'criteria', params }];
  },
};

/** Categories that the rule for the whole country leaves out of account and the own criteria, which leave out others, do not. */
function countedHere(plan: PlanRevision, rule: PlanRevision): string[] {
  const own = exemptIn(plan);
  if (own.size === 0) return [];
  return rule.indicators.flatMap(({ id, label }) =>
    exemptIn(rule).has(id) && !own.has(id) ? [inVietnamese(label)] : [],
  );
}

function exemptIn({ criteria }: PlanRevision): ReadonlySet<string> {
  const quantities = criteria.items.flatMap(({ term }) =>
    [...walkTerm(term)].flatMap((step) => quantitiesOf(step.term)),
  );
  return new Set(quantities.flatMap((quantity) => (quantity.kind === 'except' ? quantity.except : [])));
}

function quantitiesOf(term: Term): readonly Quantity[] {
  if (term.op === 'none' || term.op === 'some') return term.of;
  return term.op === 'figure' ? [term.figure] : [];
}

/** Counts of which the own criteria tolerate some. */
function allowances(plan: PlanRevision, { said }: LintContext): string[] {
  return plan.criteria.items.flatMap(({ id, term }) =>
    [...walkTerm(term)].flatMap((step) => {
      if (step.term.op !== 'figure' || step.term.figure.kind !== 'indicator') return [];
      const { figure, is } = step.term;
      const indicator = plan.indicators.find((candidate) => candidate.id === figure.indicator);
      if (!indicator || (is.cmp !== 'below' && is.cmp !== 'at-most')) return [];
      return [`${inVietnamese(indicator.label)}: ${targetTest(is)} (${said.clauseOf('criteria', id, 'term')})`];
    }),
  );
}
