import fc from 'fast-check';
import type { Change } from './change';
import type { Quantity } from './quantity';
import type { Term } from './term';
import type { Comparison, Test, TestNumber } from './test';
import { ASKED, COUNTS, GRADES, RESULTS, SEATS } from './world.fixture';

const id = fc.constantFrom(...COUNTS);
const whole = fc.nat(6).map((n): TestNumber => ({ n, d: 1, written: 'number' }));
const percent = fc.nat(4).map((n): TestNumber => ({ n: n * 25, d: 100, written: 'percent' }));
const comparison = fc.constantFrom<Comparison>('exactly', 'below', 'at-most', 'at-least', 'more-than');
const testOf = (number: fc.Arbitrary<TestNumber>): fc.Arbitrary<Test> =>
  fc.oneof(
    fc.record({ cmp: comparison, than: number }),
    fc.record({ cmp: fc.constant('from-to' as const), from: number, to: number, below: fc.boolean() }),
  );
export const test = fc.oneof(testOf(whole), testOf(percent));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>({ kind: 'lower' }, { kind: 'not-higher' }),
  fc.record({ kind: fc.constantFrom('down' as const, 'up' as const), by: test }),
);
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  id.map((indicator): Quantity => ({ kind: 'indicator', indicator })),
  fc.record({ kind: fc.constant('sum' as const), of: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('except' as const), of: id, except: fc.array(id, { minLength: 1, maxLength: 2 }) }),
);
const quantities = fc.array(quantity, { minLength: 1, maxLength: 3 });

const leaf: fc.Arbitrary<Term> = fc.oneof(
  quantities.map((of): Term => ({ op: 'none', of })),
  quantities.map((of): Term => ({ op: 'some', of })),
  fc.record({ figure: quantity, is: test }).map((body): Term => ({ op: 'figure', ...body })),
  fc.record({ of: quantity, have: quantities }).map((body): Term => ({ op: 'every', ...body })),
  fc.record({ part: quantity, of: quantity, is: test }).map((body): Term => ({ op: 'share', ...body })),
  fc
    .record({ figure: quantity, is: change })
    .map((body): Term => ({ op: 'against', baseline: 'registration', ...body })),
  fc.constant<Term>({ op: 'yes', indicator: 'y' }),
  fc
    .record({
      cmp: fc.constantFrom('exactly' as const, 'at-most' as const, 'at-least' as const),
      grade: fc.constantFrom(...GRADES),
    })
    .map((is): Term => ({ op: 'grade', indicator: 'g', is })),
  testOf(whole).map((is): Term => ({ op: 'age', of: 't', at: 'request', is, unit: 'days' })),
  testOf(whole).map((is): Term => ({ op: 'evidence', of: 'D1', is })),
  fc
    .record({ is: test, late: fc.constantFrom('counts' as const, 'fails' as const) })
    .map((body): Term => ({ op: 'fulfilled', obligation: 'duty', ...body })),
  fc
    .record({ by: fc.subarray([...SEATS], { minLength: 1 }), ask: fc.constantFrom(...ASKED) })
    .map((body): Term => ({ op: 'judged', ...body })),
);

/** A share or number of units with a result, of all or of those of which something holds. */
function rollUpOver(where: fc.Arbitrary<Term>): fc.Arbitrary<Term> {
  return fc
    .record({
      where: fc.option(where, { nil: undefined }),
      result: fc.subarray([...RESULTS], { minLength: 1 }),
      is: test,
    })
    .map((body): Term => ({ op: 'roll-up', of: 'units', ...body }));
}

export const rollUp = rollUpOver(leaf);

/** Every operator, nested. */
export const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of): Term => ({ op: 'all', of })),
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of): Term => ({ op: 'any', of })),
    tie('term').map((of): Term => ({ op: 'not', of })),
    fc
      .record({ n: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('term'), { minLength: 1, maxLength: 3 }) })
      .map((body): Term => ({ op: 'at-least', ...body })),
    fc.record({ figure: quantity, then: tie('term') }).map((body): Term => ({ op: 'if-any', ...body })),
    rollUpOver(tie('term')),
  ),
}));

/** Points from a figure or from bands, with and without a share that must be reached. */
export const score: fc.Arbitrary<Term> = fc
  .record({
    max: fc.integer({ min: 1, max: 6 }).map((points) => points * 100),
    from: fc.option(quantity, { nil: undefined }),
    bands: fc.array(fc.record({ when: fc.option(term, { nil: undefined }), give: fc.nat(6) }), { maxLength: 3 }),
    each: fc.option(testOf(percent), { nil: undefined }),
  })
  .map(({ bands, max, ...body }): Term => ({
    op: 'score',
    max,
    ...body,
    bands: bands.map(({ when, give }) => ({ when, give: Math.min(give * 100, max) })),
  }));
