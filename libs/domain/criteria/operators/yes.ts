import type { Explanation } from '../explanation';
import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { ID } from './shapes';

/** A yes-or-no indicator that is yes. */
export interface YesTerm extends TermBase {
  readonly op: 'yes';
  readonly indicator: string;
}

export const yes: Operator<YesTerm, string> = {
  shape: ID,
  read: (written) => ({ op: 'yes', indicator: written }),
  children: () => [],
  mentions: (term) => [{ kind: 'indicator', id: term.indicator, as: 'yes-no' }],
  judge: (term, look): Explanation => {
    const answer = look.facts.answers[term.indicator];
    const of = term.indicator;
    if (answer === undefined) return { code: 'yes', verdict: 'undetermined', params: { of, missing: of } };
    return { code: 'yes', verdict: answer ? 'met' : 'not-met', params: { of } };
  },
};
