/** `Xã Ba Vì` → `xã Ba Vì`: inside a sentence the kind of a unit is written small (NĐ 30/2020, Phụ lục II, mục III.1). */
export function inSentence(unit: string): string {
  return unit.slice(0, 1).toLocaleLowerCase('vi') + unit.slice(1);
}

/** `xã Ba Vì` → `Xã Ba Vì`, as a cell of a table or a line begins. */
export function atStart(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

export function inCapitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** Kinds of parts of communes, as a pattern: the longer of two that begin alike comes first. */
export const PART_KINDS = 'thôn|bản|xóm|ấp|buôn|làng|khu phố|khối phố|khối|khóm|tiểu khu|khu dân cư|khu|tổ dân phố';

/** Several kinds stand in a row: `thôn, bản`. */
const PARTS = new RegExp(`^(${PART_KINDS})([\\s,]|$)`, 'iu');

/** Who speaks for a unit: its people's committee; a part of a commune (khu phố, thôn) has none and speaks for itself. */
export const bodyOf = (unit: string): string => (PARTS.test(unit) ? atStart(unit) : peoplesCommitteeOf(unit));

/** The same for several units by their kinds: `Ủy ban nhân dân các xã, phường`, `các khu phố`. */
export const bodiesOf = (kinds: string): string =>
  PARTS.test(kinds) ? `các ${kinds}` : `Ủy ban nhân dân các ${kinds}`;

/** `Chủ tịch Ủy ban nhân dân các xã, phường`, `Trưởng các khu phố` */
export const headsOf = (kinds: string): string =>
  PARTS.test(kinds) ? `Trưởng ${bodiesOf(kinds)}` : `Chủ tịch ${bodiesOf(kinds)}`;

/** First letters of the words: `khu phố` → `KP`, as the symbol of a paper has them. */
export function lettersOf(words: string): string {
  return inCapitals(
    words
      .split(' ')
      .map((word) => word.slice(0, 1))
      .join(''),
  );
}

/** `Ủy ban nhân dân xã Ba Vì` */
export function peoplesCommitteeOf(unit: string): string {
  return `Ủy ban nhân dân ${inSentence(unit)}`;
}
