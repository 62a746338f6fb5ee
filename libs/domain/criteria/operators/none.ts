import { allOf } from '../kleene';
import type { Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import { IS_ZERO } from '../test';
import { judgeFigure } from './figure';
import { indicatorsIn, QUANTITIES } from './shapes';

/** "Không có …": every one of them is zero. */
export interface NoneTerm extends TermBase {
  readonly op: 'none';
  readonly of: readonly Quantity[];
}

export const none: Operator<NoneTerm, readonly WrittenQuantity[]> = {
  shape: QUANTITIES,
  read: (written, reader) => ({ op: 'none', of: written.map((quantity, i) => reader.quantity(quantity, i)) }),
  children: () => [],
  mentions: (term) => indicatorsIn(...term.of),
  judge: (term, look) => {
    const parts = term.of.map((quantity) => judgeFigure(quantity, IS_ZERO, look));
    return { code: 'none', verdict: allOf(parts.map((part) => part.verdict)), parts };
  },
};
