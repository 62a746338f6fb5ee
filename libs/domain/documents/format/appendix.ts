import { numberAndSymbol } from './document-number';
import type { OfficialDocument } from './official-document';
import { longDate, openDate } from './place-and-date';

/** `Phụ lục`, or `Phụ lục II` when there are several: Roman numerals (NĐ 30/2020, Phụ lục I, mục III.1). */
export function appendixLabel(index: number, total: number): string {
  return total === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`;
}

/**
 * `(Kèm theo Quyết định số … ngày … của …)`. Filled in on paper. In an electronic document the gaps stay: the appendix is bound to
 * it by the same signature, and there is nothing to fill in (mục III.1).
 */
export function accompanyingLine(document: OfficialDocument): string {
  const filled = document.medium === 'paper';
  const number = numberAndSymbol(filled ? document.number : undefined, document.symbol);
  const date = filled && document.date ? longDate(document.date) : openDate();
  return `(Kèm theo ${document.type ?? 'Công văn'} số ${number} ${date} của ${document.issuedBy})`;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function roman(number: number): string {
  const numeral = ROMAN[number - 1];
  if (!numeral) throw new RangeError(`More appendices than a document of ours has: ${number}`);
  return numeral;
}
