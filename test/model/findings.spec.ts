import { RULES } from '@app/domain/plan-lint';
import { lintOf, shippedPlan, shippedRevisions } from '@app/plans';
import { committedLists, expectCommitted } from './committed-list';

/**
 * Every finding on the shipped plans, as somebody has held it against the paper. One that differs fails, and is accepted by
 * `npm run model-lists` and reading every changed line beside the paper.
 */
describe('the findings of lint', () => {
  it.each(shippedRevisions().map(({ plan, number }) => [`${plan}.r${number}`, plan, number] as const))(
    'on %s are exactly those that were read through',
    (name, plan, number) => {
      const lines = lintOf(shippedPlan(plan, number)).map(
        ({ rule, level, clause, path: place, message }) => `${rule} ${level} [${clause}] ${place}: ${message}`,
      );
      expectCommitted('findings', name, lines.sort());
    },
  );

  it('stand in no list of a plan that does not ship', () =>
    expect(committedLists('findings')).toEqual(
      shippedRevisions()
        .map(({ plan, number }) => `${plan}.r${number}`)
        .sort(),
    ));

  it('come from rules that are each called once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
