/** Wide enough to write a number in by hand. No-break spaces: ordinary ones would be stretched or broken. */
const GAP_FOR_NUMBER = '\u00a0'.repeat(8);

/**
 * Ô 3: `Số: 04/KH-UBND`. Below 10 the number gets a leading zero; no space around `/` and `-` (NĐ 30/2020, Phụ lục I, mục II.3).
 * Without a number the place for it stays open.
 */
export function numberLine(number: number | undefined, symbol: string): string {
  return `Số: ${numberAndSymbol(number, symbol)}`;
}

/** `04/KH-UBND`, as one document names another. */
export function numberAndSymbol(number: number | undefined, symbol: string): string {
  return `${number === undefined ? GAP_FOR_NUMBER : twoDigits(number)}/${symbol}`;
}

function twoDigits(number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Not a document number: ${number}`);
  return String(number).padStart(2, '0');
}

/**
 * Chữ viết tắt tên loại (Phụ lục III, phần I), for the kinds that this field uses. A công văn has none: its symbol is the
 * abbreviation of the office and of the drafting unit (`UBND-NC`).
 */
export const TYPE_ABBREVIATIONS = {
  'Quyết định': 'QĐ',
  'Kế hoạch': 'KH',
  'Tờ trình': 'TTr',
  'Báo cáo': 'BC',
  'Thông báo': 'TB',
  'Biên bản': 'BB',
  'Giấy mời': 'GM',
  'Hướng dẫn': 'HD',
} as const;

export type DocumentType = keyof typeof TYPE_ABBREVIATIONS;

/** `symbolOf('Quyết định', 'UBND')` is `QĐ-UBND`. */
export function symbolOf(type: DocumentType, office: string): string {
  return `${TYPE_ABBREVIATIONS[type]}-${office}`;
}
