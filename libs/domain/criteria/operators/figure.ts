import { readBand } from '../bands';
import type { Explanation } from '../explanation';
import { exactRange } from '../measure';
import type { Look, Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import { testRange, type Test } from '../test';
import { BESIDE_TEST, indicatorsIn, QUANTITY } from './shapes';

/** A count held against a test. */
export interface FigureTerm extends TermBase {
  readonly op: 'figure';
  readonly figure: Quantity;
  readonly is: Test;
}

export const figure: Operator<FigureTerm, WrittenQuantity, { is: string }> = {
  shape: QUANTITY,
  beside: { is: BESIDE_TEST },
  read: (written, reader, { is }) => ({
    op: 'figure',
    figure: reader.quantity(written),
    is: reader.beside('is').test(is),
  }),
  children: () => [],
  mentions: (term) => indicatorsIn(term.figure),
  judge: (term, look) => judgeFigure(term.figure, readBand(term.is, look.bands), look),
};

/** `none` and `some` say the same of each of their quantities. */
export function judgeFigure(quantity: Quantity, test: Test, look: Look): Explanation {
  const reading = look.measure(quantity);
  const verdict = reading.inconsistent ? 'undetermined' : testRange(test, exactRange(reading));
  return { code: 'figure', verdict, test, readings: [reading], ...(look.basis && { basis: look.basis }) };
}
