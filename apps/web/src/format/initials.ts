/** Words that an office leaves out of its own abbreviation. */
const SILENT = new Set(['và', 'của', 'việt', 'nam']);

/** As offices abbreviate themselves on their papers: `Công an tỉnh` CAT, `Sở Y tế` SYT, `Phòng Lao động - Thương binh và Xã hội` PLĐTBXH; a word in capitals stays whole, a letter loses its marks. */
export function initials(name: string): string {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SILENT.has(word.toLocaleLowerCase('vi')));
  return words
    .map((word) =>
      word.length > 1 && word === word.toLocaleUpperCase('vi')
        ? word
        : word.charAt(0).normalize('NFD').charAt(0).toLocaleUpperCase('vi'),
    )
    .join('');
}
