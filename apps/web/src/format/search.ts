/** Text without diacritics and case, for search: “Bình Liêu” → `binh lieu`, đ → d. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();

/** Whether every word of `query` occurs in one of the texts, whatever the diacritics. */
export function found(query: string, ...texts: readonly string[]): boolean {
  const haystack = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Vietnamese order of names. */
export const byName = new Intl.Collator('vi', { numeric: true }).compare;
