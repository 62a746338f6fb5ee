import type { SignaturePlace } from '../rendering/signature-places';
import { FAMILY } from '../rendering/fonts';
import { text } from '../rendering/text';
import { typeset } from '../rendering/typeset';
import { isoTimeInHanoi } from './pdf-time';

export interface PersonAppearance {
  /** As printed under the signature; in demo mode a role. */
  readonly name: string;
  /** `Phó Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi` */
  readonly position: string;
  readonly signedAt: Date;
}

/** Pen strokes that are nobody's signature. The colour and the bare background are the decree's (NĐ 30/2020, Phụ lục I, mục II.7). */
const BLUE = '#1a3fae';
const STROKES = `<svg width="120" height="26" viewBox="0 0 120 26"><g fill="none" stroke="${BLUE}" stroke-linecap="round">
<path stroke-width="1.5" d="M6 20 C18 -6 30 -2 24 14 S10 28 22 20 S44 2 46 10 S34 26 46 18 S62 6 66 12 S58 22 70 16 S92 2 112 8"/>
<path stroke-width="1" d="M14 24 C40 18 74 20 104 16"/></g></svg>`;

/**
 * A one-page PDF of the size of the place: strokes, who signed in what position, and when (ISO 8601, Vietnam's zone). The words keep
 * to the right: the agency's seal will cover the left third.
 */
export function personAppearance(
  person: PersonAppearance,
  { rect: [x1, y1, x2, y2] }: SignaturePlace,
): Promise<Buffer> {
  const underSeal = (x2 - x1) / 3;
  const small = { fontSize: 6.5, color: BLUE, margin: [underSeal + 3, 0, 0, 0] as [number, number, number, number] };
  return typeset({
    pageSize: { width: x2 - x1, height: y2 - y1 },
    pageMargins: 0,
    version: '1.7',
    defaultStyle: { font: FAMILY },
    content: [
      { svg: STROKES, alignment: 'center' },
      text(person.name, { ...small, bold: true }),
      text(person.position, small),
      text(`Ký số: ${isoTimeInHanoi(person.signedAt)}`, small),
    ],
  });
}
