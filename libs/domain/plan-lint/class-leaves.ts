import { type Criteria, type Quantity, type Term, type Test } from '@app/domain/criteria';
import { canonicalJson } from '@app/domain/shared';

/** A single test inside the condition of a class, with what it measures. */
export interface Leaf {
  readonly term: Term;
  readonly is: Test;
  /** The same for two tests that measure the same. */
  readonly key: string;
  readonly measured: Quantity;
  /** Of a share, what it is a part of. */
  readonly whole?: Quantity;
}

/** Every test of a figure or a share in the condition, through the named terms that it uses. */
export function leavesOf(term: Term, criteria: Criteria, seen: ReadonlySet<string> = new Set()): Leaf[] {
  switch (term.op) {
    case 'figure':
      return [{ term, is: term.is, key: canonicalJson(['figure', term.figure]), measured: term.figure }];
    case 'share': {
      const key = canonicalJson(['share', term.part, term.of]);
      return [{ term, is: term.is, key, measured: term.part, whole: term.of }];
    }
    case 'named': {
      const named = seen.has(term.id) ? undefined : namedTerm(term.id, criteria);
      return named ? leavesOf(named, criteria, new Set([...seen, term.id])) : [];
    }
    case 'all':
    case 'any':
    case 'at-least':
      return term.of.flatMap((child) => leavesOf(child, criteria, seen));
    default:
      return [];
  }
}

/** Whether this test, passed, is enough for the whole condition. */
export function decidesAlone(term: Term, leaf: Leaf, criteria: Criteria): boolean {
  switch (term.op) {
    case 'named': {
      const named = namedTerm(term.id, criteria);
      return named !== undefined && decidesAlone(named, leaf, criteria);
    }
    case 'any':
      return term.of.some((child) => decidesAlone(child, leaf, criteria));
    case 'all':
      return term.of.length === 1 && decidesAlone(term.of[0], leaf, criteria);
    case 'at-least':
      return term.n === 1 && term.of.some((child) => decidesAlone(child, leaf, criteria));
    default:
      return term === leaf.term;
  }
}

function namedTerm(id: string, { items, terms }: Criteria): Term | undefined {
  return [...terms, ...items].find((item) => item.id === id)?.term;
}
