import { anyOf } from '../kleene';
import type { Operator, WrittenQuantity } from '../operator';
import type { Quantity } from '../quantity';
import type { TermBase } from '../term';
import { IS_POSITIVE } from '../test';
import { judgeFigure } from './figure';
import { indicatorsIn, QUANTITIES } from './shapes';

/** "Có …": at least one of them is not zero. */
export interface SomeTerm extends TermBase {
  readonly op: 'some';
  readonly of: readonly Quantity[];
}

export const some: Operator<SomeTerm, readonly WrittenQuantity[]> = {
  shape: QUANTITIES,
  read: (written, reader) => ({ op: 'some', of: written.map((quantity, i) => reader.quantity(quantity, i)) }),
  children: () => [],
  mentions: (term) => indicatorsIn(...term.of),
  judge: (term, look) => {
    const parts = term.of.map((quantity) => judgeFigure(quantity, IS_POSITIVE, look));
    return { code: 'some', verdict: anyOf(parts.map((part) => part.verdict)), parts };
  },
};
