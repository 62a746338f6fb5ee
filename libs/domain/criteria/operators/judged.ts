import { allOf } from '../kleene';
import type { Operator } from '../operator';
import type { TermBase } from '../term';
import type { Verdict } from '../verdict';
import { ID, map } from './shapes';

/**
 * What nobody can count and only a seat can say ("có điều kiện tái hòa nhập"). The question is its own name: the same question has the same
 * answer wherever it is asked, and other words are another question. Several seats must agree; one "no" settles it.
 */
export interface JudgedTerm extends TermBase {
  readonly op: 'judged';
  readonly by: readonly string[];
  readonly ask: string;
}

export const judged: Operator<JudgedTerm, { by: readonly string[]; ask: string }> = {
  shape: map({ by: { type: 'array', minItems: 1, items: ID }, ask: { type: 'string', minLength: 1 } }),
  read: (written) => ({ op: 'judged', by: written.by, ask: written.ask }),
  children: () => [],
  mentions: (term) => term.by.map((id) => ({ kind: 'seat', id })),
  judge: (term, look) => {
    const said = look.facts.judgements[term.ask] ?? {};
    const parts = term.by.map((seat) => ({
      code: 'judged' as const,
      verdict: verdictOf(said[seat]),
      params: { ask: term.ask, by: seat },
    }));
    return parts.length === 1
      ? parts[0]
      : { code: 'judged', verdict: allOf(parts.map((part) => part.verdict)), params: { ask: term.ask }, parts };
  },
};

function verdictOf(answer: boolean | undefined): Verdict {
  if (answer === undefined) return 'undetermined';
  return answer ? 'met' : 'not-met';
}
