import type { Quantity } from './quantity';
import type { Term } from './term';
import { walkTerm } from './walk-term';

/** Ids of the indicators that the term leaves out of its counts ("không tính: …"), each once. */
export function exemptIn(term: Term): string[] {
  const quantities = [...walkTerm(term)].flatMap((step) => quantitiesOf(step.term));
  return [...new Set(quantities.flatMap((quantity) => (quantity.kind === 'except' ? quantity.except : [])))];
}

function quantitiesOf(term: Term): readonly Quantity[] {
  switch (term.op) {
    case 'none':
    case 'some':
      return term.of;
    case 'figure':
    case 'if-any':
      return [term.figure];
    case 'every':
      return [term.of, ...term.have];
    case 'share':
      return [term.part, term.of];
    default:
      return [];
  }
}
