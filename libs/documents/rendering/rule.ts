import type { ContentCanvas } from 'pdfmake/interfaces';
import { RULE_WEIGHT } from './page';

/** A thin solid line under centred words. `length` in points. */
export function centredRule(length: number, margin: [number, number, number, number]): ContentCanvas {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: RULE_WEIGHT }],
    alignment: 'center',
    margin,
  };
}
