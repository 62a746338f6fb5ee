import { FONT_FILES, type FontStyle } from './fonts';
import { canDraw, textWidth } from './font-metrics';

const STYLES = Object.keys(FONT_FILES) as FontStyle[];
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat([...'bcdđghklmnpqrstvx']);
const MARKS = [...'0123456789 .,;:/-–()“”…%\u00a0'];

describe('phông chữ', () => {
  it.each(STYLES)('%s draws every Vietnamese letter; a missing one would print as an empty box', (style) => {
    const letters = [...LETTERS, ...LETTERS.map((letter) => letter.toLocaleUpperCase('vi')), ...MARKS];
    expect(letters).toHaveLength(2 * (12 * 6 + 17) + MARKS.length);
    expect(letters.every((letter) => [...letter].length === 1)).toBe(true);
    expect(letters.filter((letter) => !canDraw(letter, style))).toEqual([]);
  });

  it('knows what it cannot draw', () => {
    expect(canDraw('☑', 'normal')).toBe(false);
    expect(canDraw('漢', 'normal')).toBe(false);
  });

  it('measures a line as wide as it is printed, kerning aside', () => {
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 14, 'bold')).toBeCloseTo(171.13, 0);
    expect(textWidth('UBND TỈNH QUẢNG NGÃI', 13, 'normal')).toBeCloseTo(156.83, 0);
  });
});
