import { ceilOf, compareFractions, floorOf, fraction } from './fraction';

describe('an exact share', () => {
  it.each([
    [20, 96, 20], // ít nhất 20 % of 96: 19.2
    [20, 95, 19],
    [20, 19, 4],
    [50, 95, 48],
    [100, 13, 13],
    [20, 0, 0],
  ])('at least %i %% of %i asks for %i', (percent, whole, needed) => {
    expect(ceilOf(fraction(percent, 100), whole)).toBe(needed);
  });

  it('rounds down towards the smaller number, below zero too', () => {
    expect(floorOf(fraction(20, 100), 96)).toBe(19);
    expect(floorOf(fraction(-1, 2), 3)).toBe(-2);
    expect(ceilOf(fraction(-1, 2), 3)).toBe(-1);
  });

  it('compares what floats confuse', () => {
    expect(compareFractions(fraction(3, 10), fraction(30, 100))).toBe(0);
    expect(compareFractions(fraction(33_333_333_333_333, 100_000_000_000_000), fraction(1, 3))).toBeLessThan(0);
    expect(compareFractions(fraction(9_007_199_254_740_991, 9_007_199_254_740_990), fraction(1))).toBeGreaterThan(0);
  });

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [2 ** 53, 1],
  ])('refuses %p/%p', (n, d) => {
    expect(() => fraction(n, d)).toThrow(RangeError);
  });
});
