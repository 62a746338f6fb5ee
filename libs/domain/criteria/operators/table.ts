import type { Operator } from '../operator';
import type { OperatorName, Term } from '../term';
import { against } from './against';
import { age } from './age';
import { all } from './all';
import { any } from './any';
import { atLeast } from './at-least';
import { every } from './every';
import { evidence } from './evidence';
import { figure } from './figure';
import { fulfilled } from './fulfilled';
import { grade } from './grade';
import { ifAny } from './if-any';
import { judged } from './judged';
import { named } from './named';
import { none } from './none';
import { not } from './not';
import { rollUp } from './roll-up';
import { score } from './score';
import { share } from './share';
import { some } from './some';
import { yes } from './yes';

/**
 * Every operator of the language by its word. Two have no word inside a term: `named` is written as the bare id, `score` stands in a
 * criterion in place of its term.
 */
export const OPERATORS = {
  all,
  any,
  not,
  'at-least': atLeast,
  none,
  some,
  figure,
  every,
  share,
  'if-any': ifAny,
  against,
  age,
  yes,
  grade,
  evidence,
  fulfilled,
  'roll-up': rollUp,
  judged,
  score,
  named,
} satisfies { [K in OperatorName]: Operator<Extract<Term, { op: K }>, never, never> };

/** The operator of a term. The table pairs each word with the operator of just that term, which an index cannot express. */
export function operatorOf(op: OperatorName): Operator<Term, unknown, unknown> {
  return OPERATORS[op];
}

/** The operators that a term may be written with. */
export function isOperatorName(word: string): word is OperatorName {
  return word !== 'named' && word !== 'score' && Object.hasOwn(OPERATORS, word);
}
