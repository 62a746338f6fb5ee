import { percentInVietnamese, percentOf, readPercent } from './printed-percent';

describe('a printed percentage', () => {
  it.each([
    [10, 19, '53%'],
    [5, 16, '31.3%'], // 31.25 is rounded half up
    [1, 8, '13%'], // 12.5
    [16, 33, '48.5%'],
    [0, 10, '0%'],
    [3, 3, '100.0%'],
  ])('of %i/%i is %s', (n, of, printed) => {
    const read = readPercent(printed);
    expect(read && percentOf(n, of, read.decimals)).toEqual(read);
  });

  it('is shown as a Vietnamese paper prints it', () => {
    expect(percentInVietnamese({ decimals: 1, units: 5 })).toBe('0,5 %');
    expect(percentInVietnamese({ decimals: 0, units: 52 })).toBe('52 %');
  });

  it('is not read from something else', () => expect(readPercent('52')).toBeUndefined());
});
