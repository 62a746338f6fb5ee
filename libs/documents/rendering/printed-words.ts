import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** Words as they stand on a page; `x`, `y` of the baseline's start in points from the lower left corner. */
export interface PrintedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

type GlyphText = ReadonlyMap<number, string>;

/**
 * For specs and the story: the words that a PDF made by pdfmake really prints, page by page, in the order of printing. It reads only what pdfkit
 * writes (two-byte glyphs with a ToUnicode map, absolute text matrices); it is no general text extractor.
 */
export async function printedWords(pdf: Buffer): Promise<PrintedWords[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map(wordsOf);
}

/** All words of each page as one text, without regard to lines. */
export async function printedPages(pdf: Buffer): Promise<string[]> {
  const pages = await printedWords(pdf);
  return pages.map((words) =>
    words
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' '),
  );
}

function wordsOf(page: PDFPage): PrintedWords[] {
  const fonts = fontsOf(page);
  const words: PrintedWords[] = [];
  let [glyphs, x, y]: [GlyphText | undefined, number, number] = [undefined, 0, 0];
  for (const [, font, tx, ty, shown] of contentOf(page).matchAll(OPERATORS)) {
    if (font) glyphs = fonts.get(font);
    else if (tx && ty) [x, y] = [Number(tx), Number(ty)];
    else if (shown && glyphs) words.push({ text: decode(shown, glyphs), x, y });
  }
  return words;
}

/** `/F1 13 Tf`, `1 0 0 1 85.04 700.2 Tm`, `[<0001> -20 <0002>] TJ` */
const OPERATORS = /\/(F\d+) [\d.]+ Tf|1 0 0 1 ([\d.-]+) ([\d.-]+) Tm|\[([^\]]*)\] TJ/g;

function decode(shown: string, glyphs: GlyphText): string {
  const codes = [...shown.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  return codes.map((code) => glyphs.get(Number.parseInt(code, 16)) ?? '\ufffd').join('');
}

function fontsOf(page: PDFPage): Map<string, GlyphText> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const names = fonts?.keys() ?? [];
  return new Map(
    names.map((name) => [name.decodeText(), glyphTextOf(fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode')))]),
  );
}

/** pdfkit writes `<first> <last> [<text> <text> …]` ranges, each text in UTF-16. */
function glyphTextOf(map: PDFObject | undefined): GlyphText {
  const glyphs = new Map<number, string>();
  for (const [, first = '0', texts = ''] of streamText(map).matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...texts.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      const text = Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le');
      glyphs.set(Number.parseInt(first, 16) + index, text);
    });
  }
  return glyphs;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.node.context.lookup(ref)) : [contents];
  return streams.map(streamText).join('\n');
}

function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const bytes = Buffer.from(stream.getContents());
  return (stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1');
}
