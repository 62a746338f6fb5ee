import fc from 'fast-check';
import { evaluateTerm } from './evaluate';
import { countsOnly } from './facts';
import type { Quantity } from './quantity';
import type { Term } from './term';
import type { Comparison, Test, TestNumber } from './test';
import { allOf, anyOf, notOf } from './kleene';
import type { Verdict } from './verdict';

const IDS = ['a', 'b', 'c', 'd'] as const;
const id = fc.constantFrom(...IDS);
const number = fc.nat(6).map((n): TestNumber => ({ n, d: 1, written: 'number' }));
const comparison = fc.constantFrom<Comparison>('exactly', 'below', 'at-most', 'at-least', 'more-than');
const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ cmp: comparison, than: number }),
  fc.record({ cmp: fc.constant('from-to' as const), from: number, to: number, below: fc.boolean() }),
);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  id.map((indicator): Quantity => ({ kind: 'indicator', indicator })),
  fc.record({ kind: fc.constant('sum' as const), of: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('except' as const), of: id, except: fc.array(id, { minLength: 1, maxLength: 2 }) }),
);
const quantities = fc.array(quantity, { minLength: 1, maxLength: 3 });
const { term } = fc.letrec<{ term: Term; leaf: Term }>((tie) => ({
  leaf: fc.oneof(
    quantities.map((of): Term => ({ op: 'none', of })),
    quantities.map((of): Term => ({ op: 'some', of })),
    fc.record({ figure: quantity, is: test }).map((leaf): Term => ({ op: 'figure', ...leaf })),
    fc.record({ of: quantity, have: quantities }).map((leaf): Term => ({ op: 'every', ...leaf })),
    fc.record({ part: quantity, of: quantity, is: test }).map((leaf): Term => ({ op: 'share', ...leaf })),
  ),
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of): Term => ({ op: 'all', of })),
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of): Term => ({ op: 'any', of })),
    tie('term').map((of): Term => ({ op: 'not', of })),
    fc
      .record({ n: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('term'), { minLength: 1, maxLength: 3 }) })
      .map((body): Term => ({ op: 'at-least', ...body })),
    fc.record({ figure: quantity, then: tie('term') }).map((body): Term => ({ op: 'if-any', ...body })),
  ),
}));
const figures = fc.record(Object.fromEntries(IDS.map((name) => [name, fc.nat(6)])));
const known = fc.subarray([...IDS]);
const zeroOfZero = fc.constantFrom('met-flagged' as const, 'not-met' as const, 'undetermined' as const);

const only = (values: Record<string, number>, names: readonly string[]) =>
  countsOnly(Object.fromEntries(names.map((name) => [name, values[name]])));

describe('what is not known yet', () => {
  it('never turns met into not met, or back, when it becomes known', () => {
    fc.assert(
      fc.property(term, figures, known, zeroOfZero, (condition, values, names, setting) => {
        const before = evaluateTerm(condition, only(values, names), { zeroOfZero: setting }).verdict;
        const after = evaluateTerm(condition, only(values, IDS), { zeroOfZero: setting }).verdict;
        expect([before, after]).not.toEqual(['met', 'not-met']);
        expect([before, after]).not.toEqual(['not-met', 'met']);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves no term without a verdict, and repeats itself', () => {
    fc.assert(
      fc.property(term, figures, known, (condition, values, names) => {
        const facts = only(values, names);
        expect(evaluateTerm(condition, facts)).toEqual(evaluateTerm(condition, facts));
      }),
    );
  });
});

describe('strong Kleene logic', () => {
  const verdict = fc.constantFrom<Verdict>('met', 'not-met', 'undetermined');
  const verdicts = fc.array(verdict, { maxLength: 5 });

  it('keeps the laws of De Morgan', () => {
    fc.assert(
      fc.property(verdicts, (of) => {
        expect(notOf(allOf(of))).toBe(anyOf(of.map(notOf)));
        expect(notOf(anyOf(of))).toBe(allOf(of.map(notOf)));
      }),
    );
  });

  it('does not care about the order', () => {
    fc.assert(
      fc.property(verdicts, (of) => {
        expect(allOf([...of].reverse())).toBe(allOf(of));
        expect(anyOf([...of].reverse())).toBe(anyOf(of));
      }),
    );
  });

  it.each<[Verdict, Verdict, Verdict, Verdict]>([
    ['met', 'met', 'met', 'met'],
    ['met', 'undetermined', 'undetermined', 'met'],
    ['met', 'not-met', 'not-met', 'met'],
    ['undetermined', 'undetermined', 'undetermined', 'undetermined'],
    ['undetermined', 'not-met', 'not-met', 'undetermined'],
    ['not-met', 'not-met', 'not-met', 'not-met'],
  ])('%s and %s: all %s, any %s', (p, q, all, any) => {
    expect([allOf([p, q]), anyOf([p, q])]).toEqual([all, any]);
  });
});
