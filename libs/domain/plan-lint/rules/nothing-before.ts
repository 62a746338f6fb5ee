import { walkTerm } from '@app/domain/criteria';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A criterion held against the period before, of which a plan has none in its first: nobody is recognised then, whatever is counted. */
export const nothingBefore: Rule = {
  id: 'nothing-before',
  level: 'warn',
  check: ({ criteria, period }) => {
    const compares = ({
      id,
      term,
    }: {
      readonly id: string;
      readonly term: (typeof criteria.items)[number]['term'];
    }): boolean =>
      [...walkTerm(term)].some(({ term: one }) => {
        if (one.op === 'against') return one.baseline !== 'registration';
        const named = one.op === 'named' && one.id !== id && criteria.terms.find((each) => each.id === one.id);
        return named ? compares(named) : false;
      });
    return criteria.items.filter(compares).map(({ id, label, clause }) => ({
      clause: clause ?? WHOLE_PAPER,
      path: `criteria.${id}.term`,
      params: { criterion: inVietnamese(label), first: period.kind === 'yearly' ? String(period.first) : '' },
    }));
  },
};
