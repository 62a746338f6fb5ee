import { compareFractions, type Fraction } from '@app/domain/shared';
import type { Verdict } from './verdict';

/** A number as the plan writes it; how it is written decides whether it is a count (`9`) or a share (`20%`, `2/3`). */
export interface TestNumber extends Fraction {
  readonly written: 'number' | 'percent' | 'ratio';
}

/** đúng · dưới · không quá · ít nhất · trên. */
export type Comparison = 'exactly' | 'below' | 'at-most' | 'at-least' | 'more-than';

/** What a quantity or a share is held against. */
export type Test =
  | { readonly cmp: Comparison; readonly than: TestNumber }
  /** từ A đến B, or with `below` từ A đến dưới B. */
  | { readonly cmp: 'from-to'; readonly from: TestNumber; readonly to: TestNumber; readonly below: boolean };

/** Between which exact values something lies. Without `most` nothing bounds it above. */
export interface ExactRange {
  readonly least: Fraction;
  readonly most?: Fraction;
}

/** `= 0` and `≥ 1`, which `none` and `some` hold their quantities against. */
export const IS_ZERO: Test = { cmp: 'exactly', than: { n: 0, d: 1, written: 'number' } };
export const IS_POSITIVE: Test = { cmp: 'at-least', than: { n: 1, d: 1, written: 'number' } };

/** Met or not met only when it is so for every value of the range; otherwise undetermined. */
export function testRange(test: Test, range: ExactRange): Verdict {
  const below = tooLow(test, range);
  const above = tooHigh(test, range);
  if (below === 'never' && above === 'never') return 'met';
  return below === 'always' || above === 'always' ? 'not-met' : 'undetermined';
}

export function holds(test: Test, value: Fraction): boolean {
  return testRange(test, { least: value, most: value }) === 'met';
}

type HowOften = 'never' | 'sometimes' | 'always';

/** How much of the range lies under what the test allows. */
function tooLow(test: Test, { least, most }: ExactRange): HowOften {
  const bound = lowerBound(test);
  if (!bound) return 'never';
  const fails = (value: Fraction): boolean => {
    const order = compareFractions(value, bound.value);
    return bound.strict ? order <= 0 : order < 0;
  };
  if (!fails(least)) return 'never';
  return most && fails(most) ? 'always' : 'sometimes';
}

/** How much of the range lies over what the test allows. */
function tooHigh(test: Test, { least, most }: ExactRange): HowOften {
  const bound = upperBound(test);
  if (!bound) return 'never';
  const fails = (value: Fraction): boolean => {
    const order = compareFractions(value, bound.value);
    return bound.strict ? order >= 0 : order > 0;
  };
  if (most && !fails(most)) return 'never';
  return fails(least) ? 'always' : 'sometimes';
}

interface Bound {
  readonly value: Fraction;
  readonly strict: boolean;
}

function lowerBound(test: Test): Bound | undefined {
  if (test.cmp === 'from-to') return { value: test.from, strict: false };
  if (test.cmp === 'exactly' || test.cmp === 'at-least') return { value: test.than, strict: false };
  return test.cmp === 'more-than' ? { value: test.than, strict: true } : undefined;
}

function upperBound(test: Test): Bound | undefined {
  if (test.cmp === 'from-to') return { value: test.to, strict: test.below };
  if (test.cmp === 'exactly' || test.cmp === 'at-most') return { value: test.than, strict: false };
  return test.cmp === 'below' ? { value: test.than, strict: true } : undefined;
}
