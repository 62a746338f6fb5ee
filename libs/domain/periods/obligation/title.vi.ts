/** What is owed, whoever owes it: `Truyền thông đến thôn, tháng 8/2025`. */
export function obligationLabel(label: string, occurrence: string, phases: Readonly<Record<string, string>>): string {
  return dutyWhen(label, occurrenceLabel(occurrence, phases), ', ');
}

/** A duty with its time. What ends in the words that the time begins with says them once: `Báo cáo hết giai đoạn 2`. */
export function dutyWhen(label: string, when: string, between: string): string {
  if (when === '') return label;
  const words = when.split(' ');
  const shared = words
    .map((_, count) => words.slice(0, count + 1).join(' '))
    .findLast((start) => label.endsWith(` ${start}`));
  return shared === undefined ? `${label}${between}${when}` : `${label}${when.slice(shared.length)}`;
}

/** What a list calls an obligation: `Truyền thông đến thôn, tháng 8/2025 – UBND xã Minh Long`. */
export const obligationTitle = (label: string, office: string): string => `${label} – ${office}`;

/** A cycle's key in words (`2025-08` → `tháng 8/2025`), or the name of the phase; empty for what is owed once. */
export function occurrenceLabel(key: string, phases: Readonly<Record<string, string>>): string {
  const phase = phases[key];
  if (phase !== undefined) return atEnd(phase);
  const cycle = /^(\d{4})(?:-(W|Q|H)?(\d{1,2}))?$/.exec(key);
  if (!cycle) return '';
  const [, year, kind = 'M', number] = cycle;
  if (number === undefined) return `năm ${year}`;
  const shown = kind === 'Q' ? (ROMAN[Number(number) - 1] ?? number) : Number(number);
  return `${CYCLES[kind] ?? ''} ${shown}/${year}`;
}

const CYCLES: Readonly<Record<string, string>> = { M: 'tháng', W: 'tuần', Q: 'quý', H: 'nửa năm' };
/** Quarters are counted in Roman numerals. */
const ROMAN = ['I', 'II', 'III', 'IV'];

const atEnd = (phase: string): string => `hết ${phase.charAt(0).toLocaleLowerCase('vi')}${phase.slice(1)}`;
