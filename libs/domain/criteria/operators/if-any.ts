import { anyOf } from '../kleene';
import type { Operator, WrittenQuantity, WrittenTerm } from '../operator';
import type { Quantity } from '../quantity';
import type { Term, TermBase } from '../term';
import { IS_ZERO } from '../test';
import { judgeFigure } from './figure';
import { indicatorsIn, map, QUANTITY, TERM } from './shapes';

/** A condition about people who may not exist: without them it is met, and says *không phát sinh*. */
export interface IfAnyTerm extends TermBase {
  readonly op: 'if-any';
  readonly figure: Quantity;
  readonly then: Term;
}

export const ifAny: Operator<IfAnyTerm, { figure: WrittenQuantity; then: WrittenTerm }> = {
  shape: map({ figure: QUANTITY, then: TERM }),
  read: (written, reader) => ({
    op: 'if-any',
    figure: reader.quantity(written.figure, 'figure'),
    then: reader.term(written.then, 'then'),
  }),
  children: (term) => [term.then],
  mentions: (term) => indicatorsIn(term.figure),
  judge: (term, look) => {
    const absent = judgeFigure(term.figure, IS_ZERO, look);
    if (absent.verdict === 'met') return { code: 'nothing-arose', verdict: 'met', readings: absent.readings };
    const then = look.judge(term.then);
    return { code: 'if-any', verdict: anyOf([absent.verdict, then.verdict]), readings: absent.readings, parts: [then] };
  },
};
