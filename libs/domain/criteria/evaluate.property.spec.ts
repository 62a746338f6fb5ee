import fc from 'fast-check';
import type { UnitClass } from './classification';
import { classify } from './classify';
import type { Criteria } from './criteria';
import { evaluateCriteria, evaluateTerm } from './evaluate';
import type { Facts } from './facts';
import { allOf, anyOf, notOf } from './kleene';
import { OPERATORS } from './operators/table';
import { rollUp, score, term, test } from './terms.fixture';
import type { Verdict } from './verdict';
import { walkTerm } from './walk-term';
import { world } from './world.fixture';

const zeroOfZero = fc.constantFrom('met-flagged' as const, 'not-met' as const, 'undetermined' as const);
const turned = (before: Verdict, after: Verdict): boolean =>
  before !== 'undetermined' && after !== 'undetermined' && before !== after;

describe('what is not known yet', () => {
  it('never turns met into not met, or back, when it becomes known', () => {
    fc.assert(
      fc.property(term, world, zeroOfZero, (condition, { before, after }, setting) => {
        const judged = (facts: Facts): Verdict => evaluateTerm(condition, facts, { zeroOfZero: setting }).verdict;
        expect(turned(judged(before), judged(after))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('nor what is counted over units of which it is open whether they count', () => {
    fc.assert(
      fc.property(rollUp, world, (condition, { before, after }) => {
        const [first, then] = [before, after].map((facts) => evaluateTerm(condition, facts).verdict);
        expect(turned(first, then)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('nor the verdict on points, and only narrows them', () => {
    const items = fc.array(fc.oneof(score, term), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(items, test, world, (terms, total, { before, after }) => {
        const criteria: Criteria = {
          rule: { kind: 'points', total },
          zeroOfZero: 'met-flagged',
          items: terms.map((one, i) => ({ id: `TC${i}`, label: `TC${i}`, term: one })),
          terms: [],
        };
        const [first, then] = [before, after].map((facts) => evaluateCriteria(criteria, facts));
        expect(turned(first.verdict, then.verdict)).toBe(false);
        const [was, is] = [first.points, then.points].map((points) => points ?? { least: 0, most: 0 });
        const sound = terms.every((one) => one.op !== 'score' || one.from === undefined);
        if (sound && is.least === is.most) expect(is.least >= was.least && is.least <= was.most).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('nor the class of a unit', () => {
    const bands = fc.constantFrom('exact' as const, 'at-least' as const);
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), bands, fc.boolean(), world, (terms, how, rest, w) => {
        const items = terms.map((one, i): UnitClass => ({ id: `k${i}`, label: '', when: { kind: 'term', term: one } }));
        const last: UnitClass = { id: 'rest', label: '', when: { kind: 'otherwise' } };
        const classification = { items: rest ? [...items, last] : items, bands: how };
        const [before, after] = [w.before, w.after].map((facts) => classify(classification, NO_CRITERIA, facts));
        if (before.is !== undefined && after.is !== undefined) expect(after.is).toBe(before.is);
        if (after.is !== undefined)
          expect([...before.possible, ...(before.maybeNone ? [after.is] : [])]).toContain(after.is);
      }),
      { numRuns: 3000 },
    );
  });

  it('nor what is said by its name', () => {
    fc.assert(
      fc.property(term, world, (condition, { before, after }) => {
        const named = { N: { term: condition } };
        const judged = (facts: Facts): Verdict => evaluateTerm({ op: 'named', id: 'N' }, facts, { named }).verdict;
        expect(judged(before)).toBe(evaluateTerm(condition, before).verdict);
        expect(turned(judged(before), judged(after))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is tried on every operator that there is', () => {
    const tried = new Set(
      [...fc.sample(term, 2000), ...fc.sample(score, 50)].flatMap((one) =>
        [...walkTerm(one)].map((step) => step.term.op),
      ),
    );
    expect([...tried, 'named'].sort()).toEqual(Object.keys(OPERATORS).sort());
  });

  it('leaves no term without a verdict, and repeats itself', () => {
    fc.assert(
      fc.property(term, world, (condition, { before }) => {
        expect(evaluateTerm(condition, before)).toEqual(evaluateTerm(condition, before));
      }),
    );
  });
});

const NO_CRITERIA: Criteria = { rule: { kind: 'all' }, zeroOfZero: 'met-flagged', items: [], terms: [] };

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
