import { inCapitals } from '@app/domain/documents';
import type { SignaturePlace } from '../rendering/signature-places';
import { FAMILY } from '../rendering/fonts';
import { text } from '../rendering/text';
import { typeset } from '../rendering/typeset';
import { sealLines } from './seal-lines';

const RED = '#d01c1f';
/** In the seal itself: it alone might be copied out of a page (docs/practice.md). */
const DEMONSTRATION = '(TRÌNH DIỄN)';
/** Side of the largest text square inside the inner ring, as a share of the seal. */
const TEXT_SHARE = 0.66;

/**
 * A one-page PDF of the size of the place: two red rings with the office's name. It has the size and colour of a seal (NĐ 30/2020,
 * Phụ lục I, mục II.8) but none of the marks of a real one; an office that has a .png of its seal uses that instead.
 */
export function agencyAppearance(
  officeName: string,
  { rect: [x1, y1, x2, y2] }: SignaturePlace,
  { demo }: { readonly demo: boolean },
): Promise<Buffer> {
  const size = { width: x2 - x1, height: y2 - y1 };
  const inner = size.width * TEXT_SHARE;
  const words = text([sealLines(inCapitals(officeName)), ...(demo ? [DEMONSTRATION] : [])].join('\n'), {
    fontSize: 8,
    bold: true,
    color: RED,
    alignment: 'center',
  });
  return typeset({
    pageSize: size,
    pageMargins: [(size.width - inner) / 2, (size.height - inner) / 2, 0, 0],
    version: '1.7',
    defaultStyle: { font: FAMILY },
    background: { canvas: [ring(size, 2, 2.2), ring(size, 7, 0.8)] },
    content: {
      table: { widths: [inner], heights: [inner], body: [[{ ...words, verticalAlignment: 'middle' }]] },
      layout: {
        defaultBorder: false,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 0,
        paddingBottom: () => 0,
      },
    },
  });
}

function ring({ width, height }: { width: number; height: number }, inset: number, lineWidth: number) {
  const [x, y] = [width / 2, height / 2];
  return { type: 'ellipse', x, y, r1: x - inset, r2: y - inset, lineWidth, lineColor: RED } as const;
}
