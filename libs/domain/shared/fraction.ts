/**
 * An exact share: integers above and below the line, the lower one positive. Plain data, so that it survives JSON.
 *
 * Danger: 20 % of 96 is 19.2 units and 0.05 % has no float. A rounded percentage decides about recognition only once, and wrongly;
 * therefore nothing here divides. Comparison multiplies crosswise in `bigint`.
 */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

export const ZERO: Fraction = { n: 0, d: 1 };

/** Throws `RangeError` unless both are safe integers and the denominator is positive. */
export function fraction(n: number, d = 1): Fraction {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d <= 0) throw new RangeError(`Not a fraction: ${n}/${d}`);
  return { n, d };
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = BigInt(a.n) * BigInt(b.d);
  const right = BigInt(b.n) * BigInt(a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The smallest whole number that is not below `share` × `whole`: "ít nhất 20 %" of 96 asks for 20. */
export function ceilOf(share: Fraction, whole: number): number {
  return 0 - floorOf({ n: -share.n, d: share.d }, whole); // 0 − x, because −x of zero is "−0"
}

/** The largest whole number that is not above `share` × `whole`. */
export function floorOf(share: Fraction, whole: number): number {
  const product = BigInt(share.n) * BigInt(whole);
  const divisor = BigInt(share.d);
  const towardsZero = product / divisor;
  return Number(product % divisor < 0n ? towardsZero - 1n : towardsZero);
}
