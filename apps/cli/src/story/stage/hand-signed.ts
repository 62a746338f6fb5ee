import { PDFDocument } from '@cantoo/pdf-lib';
import { DEMONSTRATION_NAME } from '@app/domain/documents';
import { FAMILY, printedWords, typeset, type PrintedWords } from '@app/documents';

/** What the clerk writes in by hand, and records beside the scan. */
export interface WrittenIn {
  readonly number: number;
  /** `2025-11-14` */
  readonly date: string;
}

/** A4 in points; our coordinates count from below, the typesetter's from above. */
const HEIGHT = 841.89;
const INK = '#1a3fae';
const STAMP = '#d01c1f';
/** A round seal of real size, 36 mm. */
const RADIUS = 51;

/**
 * The product's own print for the pen as it comes back from the scanner: number and day written in, signed and stamped. Nobody's hand and
 * nobody's seal are imitated: the words “(đã ký)” and “(đã đóng dấu)” stand for them.
 */
export async function handSigned(print: Buffer, { number, date }: WrittenIn): Promise<Buffer> {
  const pages = await printedWords(print);
  const head = pages[0] ?? [];
  const scan = await PDFDocument.load(print, { updateMetadata: false });
  const last = scan.getPageCount() - 1;
  await drawOver(scan, 0, [...numberIn(head, number), ...dayIn(head, date)]);
  await drawOver(scan, last, signature(pages[last] ?? []));
  return Buffer.from(await scan.save());
}

interface Mark {
  readonly x: number;
  /** baseline, from below */
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly size?: number;
  readonly ring?: true;
}

const ink = (x: number, y: number, text: string): Mark => ({ x, y, text, colour: INK });

function numberIn(words: readonly PrintedWords[], number: number): Mark[] {
  const label = words.findIndex(({ text }) => text.startsWith('Số:'));
  const gap = words[label + 1];
  if (!gap) throw new Error('the print for the pen has no place for a number');
  return [ink(gap.x + 3, gap.y + 1, String(number).padStart(2, '0'))];
}

/** `ngày … tháng … năm …`: widths of these three words and of the gaps after them, at the size of the date line. */
const DAY_PARTS = [29, 81, 127] as const;

function dayIn(words: readonly PrintedWords[], date: string): Mark[] {
  const line = words.find(({ text }) => /^ngày\s{3}/u.test(text));
  if (!line) throw new Error('the print for the pen has no place for a day');
  const [year = '', month = '', day = ''] = date.split('-');
  const small = Number(month) > 2 ? String(Number(month)) : month;
  return [day, small, year].map((part, i) => ink(line.x + (DAY_PARTS[i] ?? 0), line.y + 1, part));
}

/** Under the position, which is the last line of the right half that the signature stands under. */
function signature(words: readonly PrintedWords[]): Mark[] {
  const position = words.findLast(({ text, x }) => x > 300 && text.trim() === 'TỊCH');
  if (!position) throw new Error('the print for the pen has no place for a signature');
  const { x, y } = position;
  return [
    { ...ink(x - 10, y - 56, '(đã ký)'), size: 18 },
    { x: x - 66, y: y - 54, text: '(đã đóng dấu)', colour: STAMP, ring: true },
    { x: x - 43, y: y - 112, text: DEMONSTRATION_NAME, colour: '#000000' },
  ];
}

async function drawOver(scan: PDFDocument, page: number, marks: readonly Mark[]): Promise<void> {
  const over = await typeset({
    pageSize: 'A4',
    pageMargins: 0,
    version: '1.7',
    defaultStyle: { font: FAMILY, fontSize: 14, bold: true },
    content: marks.flatMap(({ x, y, text, colour, size = 14, ring }) => [
      ...(ring
        ? [
            {
              canvas: [
                {
                  type: 'ellipse' as const,
                  x: RADIUS,
                  y: RADIUS,
                  r1: RADIUS,
                  r2: RADIUS,
                  lineWidth: 2,
                  lineColor: colour,
                },
              ],
              absolutePosition: { x: x - RADIUS, y: HEIGHT - y - RADIUS },
            },
          ]
        : []),
      {
        text,
        color: colour,
        fontSize: ring ? 11 : size,
        absolutePosition: { x: ring ? x - 36 : x, y: HEIGHT - y + 2 - (ring ? 8 : size * 0.9) },
      },
    ]),
  });
  const [drawing] = await scan.embedPdf(over);
  if (drawing) scan.getPage(page).drawPage(drawing);
}
