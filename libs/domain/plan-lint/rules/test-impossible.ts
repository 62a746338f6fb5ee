import { IS_POSITIVE, IS_ZERO, testRange, walkTerm, type Quantity, type Term, type Test } from '@app/domain/criteria';
import { conditionsOf, type Indicator } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Remark, Rule } from '../finding';
import { targetTest } from '../target-words.vi';

/** A test that no figure can pass which may be entered at all: the range of the indicator and the test exclude each other. */
export const testImpossible: Rule = {
  id: 'test-impossible',
  level: 'warn',
  check: (plan, { said }) =>
    conditionsOf(plan).flatMap(({ path, term }) =>
      [...walkTerm(term)]
        .flatMap((step) => testsIn(step.term))
        .flatMap(({ quantity, is }): Remark[] => {
          const indicator = plan.indicators.find(
            ({ id }) => quantity.kind === 'indicator' && id === quantity.indicator,
          );
          if (!indicator?.range || !excludes(indicator.range, is)) return [];
          const params = { ...wordsOf(indicator, indicator.range), asked: targetTest(is) };
          return [{ clause: said.clauseOf(...path), path: path.join('.'), params }];
        }),
    ),
};

function testsIn(term: Term): { readonly quantity: Quantity; readonly is: Test }[] {
  if (term.op === 'figure') return [{ quantity: term.figure, is: term.is }];
  if (term.op === 'none') return term.of.map((quantity) => ({ quantity, is: IS_ZERO }));
  return term.op === 'some' ? term.of.map((quantity) => ({ quantity, is: IS_POSITIVE })) : [];
}

/** Counts are not negative, so that a range without a lower bound begins at 0. */
function excludes(range: Test, is: Test): boolean {
  const zero = { n: 0, d: 1 };
  if (range.cmp === 'from-to') return testRange(is, { least: range.from, most: range.to }) === 'not-met';
  if (range.cmp === 'exactly') return testRange(is, { least: range.than, most: range.than }) === 'not-met';
  const isBounded = range.cmp === 'below' || range.cmp === 'at-most';
  return testRange(is, isBounded ? { least: zero, most: range.than } : { least: range.than }) === 'not-met';
}

function wordsOf({ label }: Indicator, range: Test): { readonly indicator: string; readonly range: string } {
  return { indicator: inVietnamese(label), range: targetTest(range) };
}
