import type { Test } from './test';

/**
 * How a class reads a band "từ A đến dưới B". `exact` as written; then one figure above the band fails it, and a worse unit may get a
 * milder class. `at-least` reads it "từ A trở lên", and "= n" as "từ n trở lên" (QĐ 28 Điều 4; plan language 6.1).
 */
export type Bands = 'exact' | 'at-least';

/** "= 0" stays: read as "từ 0 trở lên" it would always hold. */
export function readBand(test: Test, bands: Bands): Test {
  if (bands === 'exact') return test;
  if (test.cmp === 'from-to') return { cmp: 'at-least', than: test.from };
  return test.cmp === 'exactly' && test.than.n > 0 ? { cmp: 'at-least', than: test.than } : test;
}
