import type { Term } from '@app/domain/criteria';
import { inVietnamese } from '@app/domain/shared';
import type { PlanRevision } from '@app/domain/plans';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A criterion held against the period before, of which a plan has none in its first: nobody is recognised then, whatever is counted. */
export const nothingBefore: Rule = {
  id: 'nothing-before',
  level: 'warn',
  check: ({ criteria, period }) => {
    // by points, or by some of them, a unit may do without it
    if (criteria.rule.kind !== 'all') return [];
    return criteria.items
      .filter(({ id, term }) => mustCompare(term, criteria, [id]))
      .map(({ id, label, clause }) => ({
        clause: clause ?? WHOLE_PAPER,
        path: `criteria.${id}.term`,
        params: { criterion: inVietnamese(label), first: period.kind === 'yearly' ? String(period.first) : '' },
      }));
  },
};

/** Whether no other way leads to *met*: one of several would be another way. */
function mustCompare(term: Term | undefined, criteria: PlanRevision['criteria'], seen: readonly string[]): boolean {
  if (!term) return false;
  if (term.op === 'against') return term.baseline !== 'registration';
  if (term.op === 'all') return term.of.some((one) => mustCompare(one, criteria, seen));
  if (term.op !== 'named' || seen.includes(term.id)) return false;
  const named = criteria.terms.find(({ id }) => id === term.id)?.term;
  return mustCompare(named, criteria, [...seen, term.id]);
}
