import { changeHolds, nothingToCompare, type Change } from '../change';
import type { Baseline } from '../facts';
import { isExact } from '../measure';
import type { Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import { nothingArose } from './nothing-arose';
import { indicatorsIn, map, QUANTITY } from './shapes';

/** A figure held against the same figure of an earlier time: "giảm so với khi đăng ký". */
export interface AgainstTerm extends TermBase {
  readonly op: 'against';
  readonly figure: Quantity;
  readonly baseline: Baseline;
  readonly is: Change;
}

export const against: Operator<AgainstTerm, { figure: WrittenQuantity; baseline: Baseline; is: string }> = {
  shape: map({
    figure: QUANTITY,
    baseline: { enum: ['registration', 'previous-period', 'previous-year'] },
    is: { type: 'string', format: 'change' },
  }),
  read: (written, reader) => ({
    op: 'against',
    figure: reader.quantity(written.figure, 'figure'),
    baseline: written.baseline,
    is: reader.change(written.is, 'is'),
  }),
  children: () => [],
  mentions: (term) => indicatorsIn(term.figure),
  judge: (term, look) => {
    const now = look.measure(term.figure);
    const before = look.measureAt(term.baseline, term.figure);
    const readings = [now, before];
    const said = { code: 'against', change: term.is, readings } as const;
    if (!isExact(now) || !isExact(before)) return { ...said, verdict: 'undetermined' };
    if (nothingToCompare(term.is, before.least, now.least)) return nothingArose(look, { readings });
    return { ...said, verdict: changeHolds(term.is, before.least, now.least) ? 'met' : 'not-met' };
  },
};
