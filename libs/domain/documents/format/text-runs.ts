import { tidyText } from './tidy-text';

export interface TextRun {
  readonly text: string;
  /** Stays on one line, without stretched gaps. */
  readonly unbreakable: boolean;
}

/** `30/2020/NĐ-CP`, `(04/KH-UBND)`, `14/12/2025;`: a word with a stroke or hyphen inside, with what touches it. */
const WORD_WITH_STROKE = /\S*[\p{L}\p{N}][/-][\p{L}\p{N}]\S* ?/u;
/** `số 04/KH-UBND`, `ngày 05`, `năm 2025;`: a number and the word that tells what it counts. */
const LABELLED_NUMBER = /(?<!\S)[(“"]*(?:số|ngày|tháng|năm|Điều|khoản) \d\S* ?/u;
/** `xã Sơn Mai`, `đặc khu Lý Sơn`, `tỉnh Quảng Ngãi`: a unit's name is one name, whatever the number of its syllables. */
const UNIT_NAME =
  /(?<!\S)[(“"]*(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Tt]ỉnh|[Tt]hành phố) \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*[^\p{L}\s]* ?/u;
/** Compounds of two syllables that read as nonsense when cut at the end of a line. */
const COMPOUND =
  /(?<!\S)[(“"]*(?:[Xx]ây dựng|XÂY DỰNG|[Đđ]ịa bàn|ĐỊA BÀN|(?:[Kk]hông |KHÔNG )?(?:[Mm]a túy|MA TÚY))[^\p{L}\s]* ?/u;
const UNBREAKABLE = new RegExp(
  [UNIT_NAME, LABELLED_NUMBER, WORD_WITH_STROKE, COMPOUND].map(({ source }) => source).join('|'),
  'gu',
);

/** A longer run must be allowed to break, or it would leave the page. */
const LONGEST_UNBREAKABLE = 40;

/**
 * Cuts a text into runs that may be broken at the end of a line and runs that may not.
 *
 * The line breaker cuts after `/` and `-`, and justification puts gaps there: `30/2020/ NĐ- CP`. Readers then see two numbers. Word
 * joiners (U+2060) would forbid it too, but they stay in the text layer, where nobody who searches for `30/2020/NĐ-CP` finds it.
 * The space after an unbreakable run belongs to it, since justification widens the gaps between runs and not those within.
 */
export function textRuns(text: string): TextRun[] {
  const tidy = tidyText(text);
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of tidy.matchAll(UNBREAKABLE)) {
    if (match[0].length > LONGEST_UNBREAKABLE) continue;
    if (match.index > from) runs.push({ text: tidy.slice(from, match.index), unbreakable: false });
    runs.push({ text: match[0], unbreakable: true });
    from = match.index + match[0].length;
  }
  if (from < tidy.length || runs.length === 0) runs.push({ text: tidy.slice(from), unbreakable: false });
  return runs;
}
