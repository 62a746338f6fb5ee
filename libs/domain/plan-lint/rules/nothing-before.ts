import { BASELINE_VI, indicatorsOf, type AgainstTerm, type Term } from '@app/domain/criteria';
import { inVietnamese } from '@app/domain/shared';
import type { PlanRevision } from '@app/domain/plans';
import { WHOLE_PAPER } from '../clauses';
import type { LintContext, Remark, Rule } from '../finding';
import { entryOfAllUnits, firstPeriod, targetsAgainstBefore } from '../first-period';

/**
 * A criterion held against the period before, of which a plan has none in its first, or against what a unit came in with, where nobody counts
 * that: nobody is recognised then, whatever is counted later. And a target held against the year before in a plan whose first period is its
 * last: it is never told.
 */
export const nothingBefore: Rule = {
  id: 'nothing-before',
  level: 'warn',
  check: (plan, context) => [...criteriaWithout(plan), ...targetsNeverTold(plan, context)],
};

function criteriaWithout(plan: PlanRevision): Remark[] {
  const { criteria, period } = plan;
  // by points, or by some of them, a unit may do without it
  if (criteria.rule.kind !== 'all') return [];
  return criteria.items
    .flatMap((criterion) => {
      const lacking = comparedFor(criterion.term, plan, [criterion.id]);
      return lacking ? [{ ...criterion, lacking }] : [];
    })
    .map(({ id, label, clause, lacking }) => ({
      clause: clause ?? WHOLE_PAPER,
      path: `criteria.${id}.term`,
      params: {
        criterion: inVietnamese(label),
        first: period.kind === 'yearly' ? String(period.first) : '',
        uncounted: lacking.baseline === 'registration' ? namesOf(plan, indicatorsOf(lacking.figure)) : '',
        way: plan.selection.way,
      },
    }));
}

function targetsNeverTold(plan: PlanRevision, context: LintContext): Remark[] {
  if (!firstPeriod(plan, context)?.only) return [];
  return targetsAgainstBefore(plan).map(({ id, label, clause, measure }) => ({
    clause: clause ?? WHOLE_PAPER,
    path: `targets.${id}.measure`,
    params: { target: inVietnamese(label), before: BASELINE_VI[measure.baseline], entry: entryOfAllUnits(plan) },
  }));
}

/** The comparison that nothing can answer and that no other way leads around: one of several would be another way. */
function comparedFor(term: Term | undefined, plan: PlanRevision, seen: readonly string[]): AgainstTerm | undefined {
  if (!term) return undefined;
  if (term.op === 'against') return term.baseline !== 'registration' || isUncounted(term, plan) ? term : undefined;
  if (term.op === 'all') {
    for (const one of term.of) {
      const found = comparedFor(one, plan, seen);
      if (found) return found;
    }
    return undefined;
  }
  if (term.op !== 'named' || seen.includes(term.id)) return undefined;
  const named = plan.criteria.terms.find(({ id }) => id === term.id)?.term;
  return comparedFor(named, plan, [...seen, term.id]);
}

/** Nobody comes in where all are in; and who does is asked only for what the plan names (`selection.baseline`, `selection.table`). */
function isUncounted({ figure }: AgainstTerm, { selection }: PlanRevision): boolean {
  const counted = selection.way === 'all' ? [] : [...selection.baseline, ...selection.table];
  return indicatorsOf(figure).some((id) => !counted.includes(id));
}

const namesOf = ({ indicators }: PlanRevision, ids: readonly string[]): string =>
  indicators.flatMap(({ id, label }) => (ids.includes(id) ? [`“${inVietnamese(label)}”`] : [])).join(', ');
