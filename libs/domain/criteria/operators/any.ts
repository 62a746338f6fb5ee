import { anyOf } from '../kleene';
import type { Operator, WrittenTerm } from '../operator';
import type { Term, TermBase } from '../term';
import { TERMS } from './shapes';

/** Met when one is; not met only when every one is known not to be. */
export interface AnyTerm extends TermBase {
  readonly op: 'any';
  readonly of: readonly Term[];
}

export const any: Operator<AnyTerm, readonly WrittenTerm[]> = {
  shape: TERMS,
  read: (written, reader) => ({ op: 'any', of: written.map((term, i) => reader.term(term, i)) }),
  children: (term) => term.of,
  mentions: () => [],
  judge: (term, look) => {
    const parts = term.of.map((part) => look.judge(part));
    return { code: 'any', verdict: anyOf(parts.map((part) => part.verdict)), parts };
  },
};
