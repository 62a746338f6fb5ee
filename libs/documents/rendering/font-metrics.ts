import { readFileSync } from 'node:fs';
import { FONT_FILES, type FontStyle } from './fonts';

/** Reads just enough of a TrueType file to measure a line and to know which letters it can draw. */
interface FontMetrics {
  /** Glyph of a code point (16 bits), 0 when the font lacks it. */
  glyphOf(codePoint: number): number;
  /** In thousandths of the size. */
  widthOf(glyph: number): number;
}

const loaded = new Map<FontStyle, FontMetrics>();

/**
 * Width of one line in points. The rules under the headings are measured by the words above them (NĐ 30/2020, Phụ lục I, mục II.1,
 * II.2, II.5), and pdfmake offers no measure before it lays out.
 */
export function textWidth(text: string, size: number, style: FontStyle): number {
  const font = metricsOf(style);
  return (
    [...text].reduce((sum, letter) => sum + font.widthOf(font.glyphOf(letter.codePointAt(0) ?? 0)), 0) * (size / 1000)
  );
}

export function canDraw(letter: string, style: FontStyle): boolean {
  return metricsOf(style).glyphOf(letter.codePointAt(0) ?? 0) !== 0;
}

function metricsOf(style: FontStyle): FontMetrics {
  let metrics = loaded.get(style);
  if (!metrics) {
    metrics = readMetrics(readFileSync(FONT_FILES[style]));
    loaded.set(style, metrics);
  }
  return metrics;
}

function readMetrics(file: Buffer): FontMetrics {
  const unitsPerEm = tableOf(file, 'head').readUInt16BE(18);
  const horizontal = tableOf(file, 'hmtx');
  const widths = tableOf(file, 'hhea').readUInt16BE(34);
  const segments = characterSegments(tableOf(file, 'cmap'));
  return {
    glyphOf: (codePoint) => {
      const segment = segments.find(({ start, end }) => codePoint >= start && codePoint <= end);
      return segment ? segment.glyphOf(codePoint) : 0;
    },
    // glyphs after the last width share it
    widthOf: (glyph) => (horizontal.readUInt16BE(Math.min(glyph, widths - 1) * 4) * 1000) / unitsPerEm,
  };
}

function tableOf(file: Buffer, tag: string): Buffer {
  const tables = file.readUInt16BE(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (file.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = file.readUInt32BE(entry + 8);
    return file.subarray(offset, offset + file.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no table ${tag}`);
}

interface Segment {
  readonly start: number;
  readonly end: number;
  glyphOf(codePoint: number): number;
}

/** The format 4 subtable for Windows, Unicode (3, 1): segments of code points below 65536. */
function characterSegments(cmap: Buffer): Segment[] {
  const subtable = cmap.subarray(unicodeSubtableOffset(cmap));
  if (subtable.readUInt16BE(0) !== 4) throw new Error('The font maps its characters in a format other than 4');
  const count = subtable.readUInt16BE(6) / 2;
  const [ends, starts] = [14, 16 + count * 2];
  const [deltas, ranges] = [starts + count * 2, starts + count * 4];
  return Array.from({ length: count }, (_, index) => {
    const start = subtable.readUInt16BE(starts + index * 2);
    const delta = subtable.readUInt16BE(deltas + index * 2);
    const rangeAt = ranges + index * 2;
    const range = subtable.readUInt16BE(rangeAt);
    return {
      start,
      end: subtable.readUInt16BE(ends + index * 2),
      glyphOf: (codePoint) => {
        if (range === 0) return (codePoint + delta) & 0xffff;
        const glyph = subtable.readUInt16BE(rangeAt + range + (codePoint - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      },
    };
  });
}

function unicodeSubtableOffset(cmap: Buffer): number {
  const count = cmap.readUInt16BE(2);
  for (let entry = 4; entry < 4 + count * 8; entry += 8) {
    if (cmap.readUInt16BE(entry) === 3 && cmap.readUInt16BE(entry + 2) === 1) return cmap.readUInt32BE(entry + 4);
  }
  throw new Error('The font has no Unicode character map');
}
