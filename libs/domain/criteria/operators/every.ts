import type { Explanation } from '../explanation';
import { allOf } from '../kleene';
import { isExact, type QuantityReading } from '../measure';
import type { Look, Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import type { Verdict } from '../verdict';
import { nothingArose } from './nothing-arose';
import { indicatorsIn, map, QUANTITIES, QUANTITY } from './shapes';

/** "100 % …": each part is as large as the whole. */
export interface EveryTerm extends TermBase {
  readonly op: 'every';
  readonly of: Quantity;
  readonly have: readonly Quantity[];
}

export const every: Operator<EveryTerm, { of: WrittenQuantity; have: readonly WrittenQuantity[] }> = {
  shape: map({ of: QUANTITY, have: QUANTITIES }),
  read: (written, reader) => ({
    op: 'every',
    of: reader.quantity(written.of, 'of'),
    have: written.have.map((quantity, i) => reader.quantity(quantity, 'have', i)),
  }),
  children: () => [],
  mentions: (term) => indicatorsIn(term.of, ...term.have),
  judge: (term, look) => {
    const whole = look.measure(term.of);
    const parts = term.have.map((quantity) => judgePart(whole, look.measure(quantity), look));
    return { code: 'every', verdict: allOf(parts.map((part) => part.verdict)), parts };
  },
};

function judgePart(whole: QuantityReading, part: QuantityReading, look: Look): Explanation {
  const readings = [part, whole];
  if (isExact(whole) && isExact(part) && whole.least === 0 && part.least === 0) return nothingArose(look, { readings });
  return { code: 'every', verdict: verdictOf(whole, part), readings };
}

function verdictOf(whole: QuantityReading, part: QuantityReading): Verdict {
  if (whole.inconsistent || part.inconsistent) return 'undetermined';
  if (part.most !== null && part.most < whole.least) return 'not-met';
  return isExact(whole) && isExact(part) && whole.least === part.least ? 'met' : 'undetermined';
}
