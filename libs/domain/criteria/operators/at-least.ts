import { atLeastOf } from '../kleene';
import type { Operator, WrittenTerm } from '../operator';
import type { Term, TermBase } from '../term';
import { map, TERMS } from './shapes';

/** "Ít nhất 3 trong các tiêu chí" (QĐ 28 Điều 4). */
export interface AtLeastTerm extends TermBase {
  readonly op: 'at-least';
  readonly n: number;
  readonly of: readonly Term[];
}

export const atLeast: Operator<AtLeastTerm, { n: number; of: readonly WrittenTerm[] }> = {
  shape: map({ n: { type: 'integer', minimum: 1 }, of: TERMS }),
  read: (written, reader) => ({
    op: 'at-least',
    n: written.n,
    of: written.of.map((term, i) => reader.term(term, 'of', i)),
  }),
  children: (term) => term.of,
  mentions: () => [],
  judge: (term, look) => {
    const parts = term.of.map((part) => look.judge(part));
    const verdicts = parts.map((part) => part.verdict);
    const met = verdicts.filter((verdict) => verdict === 'met').length;
    return { code: 'at-least', verdict: atLeastOf(term.n, verdicts), params: { n: term.n, met }, parts };
  },
};
