import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { ID } from './shapes';

/** A named term or another criterion, by its id alone. It keeps its own basis. */
export interface NamedTerm extends TermBase {
  readonly op: 'named';
  readonly id: string;
}

export const named: Operator<NamedTerm, string> = {
  shape: ID,
  read: (written) => ({ op: 'named', id: written }),
  children: () => [],
  mentions: (term) => [{ kind: 'term', id: term.id }],
  judge: (term, look) => {
    const meant = look.named(term.id);
    if (!meant) throw new Error(`No term named ${term.id}: evaluate checked plans only`);
    const part = look.judge(meant.basis ? { basis: meant.basis, ...meant.term } : meant.term);
    return { code: 'named', verdict: part.verdict, params: { id: term.id }, parts: [part] };
  },
};
