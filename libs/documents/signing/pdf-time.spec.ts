import { instantOfPdfTime, isoTimeInHanoi, pdfTime } from './pdf-time';

const EVENING = new Date('2025-12-18T17:30:05Z');

describe('thời gian ký', () => {
  it('is Hanoi’s, which is already tomorrow in the evening of UTC', () => {
    expect(pdfTime(EVENING)).toBe("D:20251219003005+07'00'");
    expect(isoTimeInHanoi(EVENING)).toBe('2025-12-19T00:30:05+07:00');
  });

  it.each([
    ["D:20251219003005+07'00'", '2025-12-18T17:30:05.000Z'],
    ['D:20251218173005Z', '2025-12-18T17:30:05.000Z'],
    ["D:20251218123005-05'00", '2025-12-18T17:30:05.000Z'],
    ['D:202512181730', '2025-12-18T17:30:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(instantOfPdfTime(text)?.toISOString()).toBe(instant);
  });

  it.each(['', 'yesterday', 'D:20251399000000Z'])('finds no instant in “%s”', (text) => {
    expect(instantOfPdfTime(text)).toBeUndefined();
  });
});
