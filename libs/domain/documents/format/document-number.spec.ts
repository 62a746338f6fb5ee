import { numberLine, symbolOf } from './document-number';

describe('số và ký hiệu', () => {
  it.each([
    [4, 'KH-UBND', 'Số: 04/KH-UBND'],
    [10, 'QĐ-UBND', 'Số: 10/QĐ-UBND'],
    [2214, 'QĐ-UBND', 'Số: 2214/QĐ-UBND'],
  ])('%d of series %s is printed %s', (number, symbol, line) => {
    expect(numberLine(number, symbol)).toBe(line);
  });

  it('leaves room to write in a number that is not given yet', () => {
    expect(numberLine(undefined, 'QĐ-UBND')).toMatch(/^Số: \u00a0{6,}\/QĐ-UBND$/);
  });

  it.each([0, -1, 1.5])('refuses %d as a number', (number) => {
    expect(() => numberLine(number, 'QĐ-UBND')).toThrow(RangeError);
  });

  it('abbreviates the type as Phụ lục III does', () => {
    expect(symbolOf('Tờ trình', 'UBND')).toBe('TTr-UBND');
    expect(symbolOf('Biên bản', 'HĐXD')).toBe('BB-HĐXD');
  });
});
