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
