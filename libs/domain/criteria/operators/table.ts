import type { Operator } from '../operator';
import type { OperatorName, Term } from '../term';
import { age } from './age';
import { all } from './all';
import { any } from './any';
import { atLeast } from './at-least';
import { every } from './every';
import { evidence } from './evidence';
import { figure } from './figure';
import { ifAny } from './if-any';
import { named } from './named';
import { none } from './none';
import { not } from './not';
import { share } from './share';
import { some } from './some';
import { yes } from './yes';

/** Every operator of the language by its word. `named` has no word of its own: it is written as the bare id. */
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
  age,
  yes,
  evidence,
  named,
} satisfies { [K in OperatorName]: Operator<Extract<Term, { op: K }>, never, never> };

/** The operator of a term. The table pairs each word with the operator of just that term, which an index cannot express. */
export function operatorOf(op: OperatorName): Operator<Term, unknown, unknown> {
  return OPERATORS[op];
}

export function isOperatorName(word: string): word is OperatorName {
  return word !== 'named' && Object.hasOwn(OPERATORS, word);
}
