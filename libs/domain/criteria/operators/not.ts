import { notOf } from '../kleene';
import type { Operator, WrittenTerm } from '../operator';
import type { Term, TermBase } from '../term';
import { TERM } from './shapes';

export interface NotTerm extends TermBase {
  readonly op: 'not';
  readonly of: Term;
}

export const not: Operator<NotTerm, WrittenTerm> = {
  shape: TERM,
  read: (written, reader) => ({ op: 'not', of: reader.term(written) }),
  children: (term) => [term.of],
  mentions: () => [],
  judge: (term, look) => {
    const part = look.judge(term.of);
    return { code: 'not', verdict: notOf(part.verdict), parts: [part] };
  },
};
