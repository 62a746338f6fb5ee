import type { SignaturePlace } from '../rendering/signature-places';
import { FAMILY } from '../rendering/fonts';
import { typeset } from '../rendering/typeset';

/** Pen strokes that are nobody's signature. The colour and the bare background are the decree's (NĐ 30/2020, Phụ lục I, mục II.7). */
const BLUE = '#1a3fae';
const STROKES_WIDTH = 120;
const STROKES_HEIGHT = 26;
const STROKES = `<svg width="${STROKES_WIDTH}" height="${STROKES_HEIGHT}" viewBox="0 0 ${STROKES_WIDTH} ${STROKES_HEIGHT}"><g fill="none" stroke="${BLUE}" stroke-linecap="round">
<path stroke-width="1.5" d="M6 20 C18 -6 30 -2 24 14 S10 28 22 20 S44 2 46 10 S34 26 46 18 S62 6 66 12 S58 22 70 16 S92 2 112 8"/>
<path stroke-width="1" d="M14 24 C40 18 74 20 104 16"/></g></svg>`;

/**
 * A one-page PDF of the size of the place with the strokes alone, as the decree asks for the image of a signature: who signed, in what
 * position and when stands in the signature itself. The strokes fill the place, whose left third the seal will cover.
 */
export function personAppearance({ rect: [x1, y1, x2, y2] }: SignaturePlace): Promise<Buffer> {
  const [width, height] = [x2 - x1, y2 - y1];
  const strokes = (width * STROKES_HEIGHT) / STROKES_WIDTH;
  return typeset({
    pageSize: { width, height },
    pageMargins: 0,
    version: '1.7',
    defaultStyle: { font: FAMILY },
    content: [{ svg: STROKES, width, margin: [0, (height - strokes) / 2, 0, 0] }],
  });
}
