import { allOf } from '../kleene';
import type { Operator, WrittenTerm } from '../operator';
import type { Term, TermBase } from '../term';
import { TERMS } from './shapes';

/** Met when every one is; one that is not met settles it. */
export interface AllTerm extends TermBase {
  readonly op: 'all';
  readonly of: readonly Term[];
}

export const all: Operator<AllTerm, readonly WrittenTerm[]> = {
  shape: TERMS,
  read: (written, reader) => ({ op: 'all', of: written.map((term, i) => reader.term(term, i)) }),
  children: (term) => term.of,
  mentions: () => [],
  judge: (term, look) => {
    const parts = term.of.map((part) => look.judge(part));
    return { code: 'all', verdict: allOf(parts.map((part) => part.verdict)), parts };
  },
};
