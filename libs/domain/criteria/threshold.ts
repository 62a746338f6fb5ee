import { ceilOf, floorOf } from '@app/domain/shared';
import { holds, type Test, type TestNumber } from './test';

/**
 * The smallest whole number of `whole` that satisfies the test: "ít nhất 20 %" of 96 is 20, "trên 50 %" of 96 is 49. A percentage or
 * ratio is a share of `whole`; a plain number is itself.
 */
export function neededOf(test: Test, whole: number): number {
  const share = isShare(test);
  const least = (number: TestNumber): number => ceilOf(number, share ? whole : 1);
  switch (test.cmp) {
    case 'from-to':
      return least(test.from);
    case 'exactly':
    case 'at-least':
      return least(test.than);
    case 'more-than':
      return floorOf(test.than, share ? whole : 1) + 1;
    case 'below':
    case 'at-most':
      return 0;
  }
}

/** The largest whole number of `whole` that satisfies the test: "dưới 10" is 9. Undefined where nothing bounds it above. */
export function mostOf(test: Test, whole: number): number | undefined {
  const share = isShare(test);
  const most = (number: TestNumber): number => floorOf(number, share ? whole : 1);
  const under = (number: TestNumber): number => ceilOf(number, share ? whole : 1) - 1;
  switch (test.cmp) {
    case 'from-to':
      return test.below ? under(test.to) : most(test.to);
    case 'exactly':
    case 'at-most':
      return most(test.than);
    case 'below':
      return under(test.than);
    case 'at-least':
    case 'more-than':
      return undefined;
  }
}

/** Whether `actual` of `whole` satisfies the test, exactly; of nothing, no share can be taken. */
export function satisfies(test: Test, actual: number, whole: number): boolean {
  if (!isShare(test)) return holds(test, { n: actual, d: 1 });
  return whole > 0 && holds(test, { n: actual, d: whole });
}

/** Whether the test speaks of a part of something (`20%`, `2/3`) and not of a number of things. */
export function isShare(test: Test): boolean {
  const written = test.cmp === 'from-to' ? test.to.written : test.than.written;
  return written !== 'number';
}
