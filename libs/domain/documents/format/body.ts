import type { BodyBlock, DocumentTable } from './official-document';

export const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text });
export const proclamation = (text: string): BodyBlock => ({ kind: 'proclamation', text });
export const title = (text: string): BodyBlock => ({ kind: 'title', text });
export const article = (number: number, text: string): BodyBlock => ({ kind: 'article', number, text });
/** An Điều with a title and its khoản below: the title is bold as the number is (NĐ 30/2020, Phụ lục I, mục II.6). */
export const titledArticle = (number: number, text: string): BodyBlock => ({
  kind: 'article',
  number,
  text,
  titled: true,
});
export const item = (marker: string, text: string): BodyBlock => ({ kind: 'item', marker, text });
export const table = (content: DocumentTable): BodyBlock => ({ kind: 'table', table: content });

/** Khoản `1.`, `2.`, … */
export function clauses(texts: readonly string[]): BodyBlock[] {
  return texts.map((text, index) => item(`${index + 1}.`, text));
}

/** The order of letters for điểm has đ and leaves out f, j, w, z (NĐ 30/2020, Phụ lục I, mục II.6). */
const LETTERS_OF_POINTS = 'abcdđeghiklmnopqrstuvxy';

/** Điểm `a)`, …, `d)`, `đ)`, … */
export function points(texts: readonly string[]): BodyBlock[] {
  if (texts.length > LETTERS_OF_POINTS.length) throw new RangeError(`More points than letters: ${texts.length}`);
  return texts.map((text, index) => item(`${LETTERS_OF_POINTS[index]})`, text));
}

export function dashes(texts: readonly string[]): BodyBlock[] {
  return texts.map((text) => item('-', text));
}

/** `./.` closes the body (Phụ lục III, all forms). The last block must be text: the mark after a table would stand alone. */
export function closed(body: readonly BodyBlock[]): BodyBlock[] {
  const last = body.at(-1);
  if (!last || last.kind === 'table') throw new TypeError('The body of a document ends with text');
  return [...body.slice(0, -1), { ...last, text: `${last.text.replace(/[.\s]+$/u, '')}./.` }];
}
