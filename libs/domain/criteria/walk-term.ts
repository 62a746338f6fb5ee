import type { Mention } from './operator';
import { operatorOf } from './operators/table';
import type { Basis } from './basis';
import type { Term } from './term';

/** The term and every term inside it, outermost first, each with the basis that it is judged under. */
export function* walkTerm(term: Term, inherited?: Basis): Generator<{ term: Term; basis: Basis | undefined }> {
  const basis = term.basis ?? inherited;
  yield { term, basis };
  for (const child of operatorOf(term.op).children(term)) yield* walkTerm(child, basis);
}

/** The names that the term itself refers to, without those of the terms inside it. */
export function mentionsHere(term: Term): readonly Mention[] {
  return operatorOf(term.op).mentions(term);
}

/** Every name that the term refers to, itself or through the terms inside it. */
export function mentionsOf(term: Term): Mention[] {
  return [...walkTerm(term)].flatMap((step) => mentionsHere(step.term));
}

/** The terms inside this one that are judged on other units (`where` of a roll-up), outermost first. */
export function* walkElsewhere(term: Term): Generator<Term> {
  for (const step of walkTerm(term))
    for (const other of operatorOf(step.term.op).elsewhere?.(step.term) ?? []) {
      for (const inner of walkTerm(other)) yield inner.term;
      yield* walkElsewhere(other);
    }
}
