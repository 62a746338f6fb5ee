import { readBand } from '../bands';
import { isExact, type QuantityReading } from '../measure';
import type { Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import { testRange, type Test } from '../test';
import type { Verdict } from '../verdict';
import { nothingArose } from './nothing-arose';
import { indicatorsIn, map, QUANTITY, TEST } from './shapes';

/** A part held against its whole: "từ 0,1 % đến dưới 0,5 % nhân khẩu". */
export interface ShareTerm extends TermBase {
  readonly op: 'share';
  readonly part: Quantity;
  readonly of: Quantity;
  readonly is: Test;
}

export const share: Operator<ShareTerm, { part: WrittenQuantity; of: WrittenQuantity; is: string }> = {
  shape: map({ part: QUANTITY, of: QUANTITY, is: TEST }),
  read: (written, reader) => ({
    op: 'share',
    part: reader.quantity(written.part, 'part'),
    of: reader.quantity(written.of, 'of'),
    is: reader.test(written.is, 'is'),
  }),
  children: () => [],
  mentions: (term) => indicatorsIn(term.part, term.of),
  judge: (term, look) => {
    const part = look.measure(term.part);
    const whole = look.measure(term.of);
    const readings = [part, whole];
    if (isExact(whole) && whole.least === 0 && isExact(part) && part.least === 0)
      return nothingArose(look, { readings });
    const test = readBand(term.is, look.bands);
    return { code: 'share', verdict: verdictOf(part, whole, test), test, readings };
  },
};

/** Whole unknown, or part larger than the whole: nothing may be concluded. */
function verdictOf(part: QuantityReading, whole: QuantityReading, is: Test): Verdict {
  if (part.inconsistent || !isExact(whole) || whole.least === 0 || part.least > whole.least) return 'undetermined';
  const of = (value: number) => ({ n: value, d: whole.least });
  return testRange(is, { least: of(part.least), most: of(Math.min(part.most ?? whole.least, whole.least)) });
}
