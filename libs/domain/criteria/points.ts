import type { Explanation } from './explanation';
import { testRange, type Test } from './test';
import type { Verdict } from './verdict';

/** Points in hundredths, so that "2,5 điểm" is a whole number here. Unknown points lie between `least` and `most`. */
export interface PointsRange {
  readonly least: number;
  readonly most: number;
  /** What the criterion is worth. */
  readonly max: number;
}

export interface PointsTotal extends PointsRange {
  readonly verdict: Verdict;
}

export const HUNDREDTHS = 100;

/** Against a number of points, or against a share of the maximum ("ít nhất 40 %"). */
export function testPoints(test: Test, { least, most, max }: PointsRange): Verdict {
  const written = test.cmp === 'from-to' ? test.to.written : test.than.written;
  const unit = written === 'number' ? HUNDREDTHS : max;
  return testRange(test, { least: { n: least, d: unit }, most: { n: most, d: unit } });
}

/** The sum over all criteria that give points. */
export function totalOf(judged: readonly { readonly because: Explanation }[], total: Test): PointsTotal {
  const scores = judged.flatMap(({ because }) => (because.points ? [because.points] : []));
  const sum = (part: keyof PointsRange): number => scores.reduce((all, score) => all + score[part], 0);
  const range = { least: sum('least'), most: sum('most'), max: sum('max') };
  return { ...range, verdict: testPoints(total, range) };
}
