import { legalDate } from '@app/domain/shared';
import { evaluateCriteria, evaluateTerm } from './evaluate';
import { missingFigures } from './explanation';
import { countsOnly, NO_FACTS, type Facts } from './facts';
import type { WrittenTerm } from './operator';
import { readTerm } from './read-term';
import type { Term } from './term';

const term = (written: WrittenTerm): Term => {
  const read = readTerm(written);
  if ('problem' in read) throw new Error(`${read.place.join('.')}: ${read.problem.code}`);
  return read.term;
};
const isFacts = (given: Facts | Record<string, number>): given is Facts => Array.isArray(given.figures);
const verdict = (written: WrittenTerm, given: Facts | Record<string, number>): string =>
  evaluateTerm(term(written), isFacts(given) ? given : countsOnly(given)).verdict;

const addicts = { of: 'addicts', except: ['methadone', 'post-rehab', 'home-rehab'] };
const tc1: WrittenTerm = { none: [addicts, 'users'] };

describe('a total less its exempt categories', () => {
  it.each([
    ['all exempt', { addicts: 3, methadone: 2, 'post-rehab': 1, 'home-rehab': 0, users: 0 }, 'met'],
    [
      'all exempt already, the last category never counted',
      { addicts: 3, methadone: 2, 'post-rehab': 1, users: 0 },
      'met',
    ],
    ['one left over', { addicts: 3, methadone: 1, 'post-rehab': 1, 'home-rehab': 0, users: 0 }, 'not-met'],
    ['one, who may be exempt', { addicts: 1, methadone: 0, 'post-rehab': 0, users: 0 }, 'undetermined'],
    ['none at all, categories not counted', { addicts: 0, users: 0 }, 'met'],
    ['total not counted', { methadone: 1, users: 0 }, 'undetermined'],
    [
      'more exempt than there are',
      { addicts: 1, methadone: 2, 'post-rehab': 0, 'home-rehab': 0, users: 0 },
      'undetermined',
    ],
    ['a user settles it, whatever else is unknown', { users: 1 }, 'not-met'],
  ])('%s', (_case, figures, expected) => {
    expect(verdict(tc1, figures)).toBe(expected);
  });

  it('is never less than nobody, however many exempt are counted before the total', () => {
    const { because } = evaluateTerm(
      term(tc1),
      countsOnly({ methadone: 5, 'post-rehab': 0, 'home-rehab': 0, users: 0 }),
    );
    expect(because.parts?.[0].readings?.[0]).toMatchObject({ least: 0, most: null });
  });

  it('says which figure is missing', () => {
    const { because } = evaluateTerm(term(tc1), countsOnly({ addicts: 1, methadone: 0, 'post-rehab': 0, users: 0 }));
    expect(missingFigures(because)).toEqual(['home-rehab']);
  });
});

describe('the operators', () => {
  const pair = { every: { of: 'known', have: ['managed', 'treated'] } };

  it.each<[string, WrittenTerm, Record<string, number>, string]>([
    ['every: all of them', pair, { known: 4, managed: 4, treated: 4 }, 'met'],
    ['every: one missing', pair, { known: 4, managed: 4, treated: 3 }, 'not-met'],
    ['every: one missing settles it', pair, { known: 4, treated: 3 }, 'not-met'],
    ['every: not counted', pair, { known: 4, managed: 4 }, 'undetermined'],
    ['every: nobody', pair, { known: 0, managed: 0, treated: 0 }, 'met'],
    ['every: more than there are', pair, { known: 0, managed: 1, treated: 0 }, 'undetermined'],
    ['figure: dưới 10', { figure: 'at-large', is: 'below 10' }, { 'at-large': 9 }, 'met'],
    ['figure: 10 is not below 10', { figure: 'at-large', is: 'below 10' }, { 'at-large': 10 }, 'not-met'],
    ['figure: a sum that is high enough already', { figure: { sum: ['a', 'b'] }, is: 'at least 3' }, { a: 3 }, 'met'],
    ['some', { some: ['a', 'b'] }, { a: 0, b: 2 }, 'met'],
    ['some: none', { some: ['a', 'b'] }, { a: 0, b: 0 }, 'not-met'],
    ['some: unknown', { some: ['a', 'b'] }, { a: 0 }, 'undetermined'],
    ['not', { not: { some: ['a'] } }, { a: 0 }, 'met'],
    ['any: one is enough', { any: [{ none: ['a'] }, { none: ['b'] }] }, { b: 0 }, 'met'],
    [
      'at-least: enough',
      { 'at-least': { n: 2, of: [{ none: ['a'] }, { none: ['b'] }, { none: ['c'] }] } },
      { a: 0, c: 0 },
      'met',
    ],
    [
      'at-least: cannot be any more',
      { 'at-least': { n: 2, of: [{ none: ['a'] }, { none: ['b'] }, { none: ['c'] }] } },
      { a: 1, c: 1 },
      'not-met',
    ],
    [
      'at-least: open',
      { 'at-least': { n: 2, of: [{ none: ['a'] }, { none: ['b'] }, { none: ['c'] }] } },
      { a: 0, c: 1 },
      'undetermined',
    ],
    ['if-any: nobody', { 'if-any': { figure: 'a', then: { none: ['b'] } } }, { a: 0 }, 'met'],
    ['if-any: somebody, and it holds', { 'if-any': { figure: 'a', then: { none: ['b'] } } }, { a: 1, b: 0 }, 'met'],
    ['if-any: it holds whoever there is', { 'if-any': { figure: 'a', then: { none: ['b'] } } }, { b: 0 }, 'met'],
    ['if-any: somebody, and it fails', { 'if-any': { figure: 'a', then: { none: ['b'] } } }, { a: 1, b: 1 }, 'not-met'],
    [
      'if-any: perhaps somebody, and it fails',
      { 'if-any': { figure: 'a', then: { none: ['b'] } } },
      { b: 1 },
      'undetermined',
    ],
  ])('%s', (_case, written, figures, expected) => {
    expect(verdict(written, figures)).toBe(expected);
  });

  it.each([
    [1, 5000, 'not-met'], // 0.02 % is below the band
    [5, 5000, 'met'],
    [24, 5000, 'met'],
    [25, 5000, 'not-met'],
    [0, 0, 'met'], // không phát sinh
    [6, 5, 'undetermined'], // more than there are
  ])('share: %i of %i, from 0.1%% to below 0.5%%', (part, whole, expected) => {
    const band = { share: { part: 'users', of: 'population', is: 'from 0.1% to below 0.5%' } };
    expect(verdict(band, { users: part, population: whole })).toBe(expected);
  });

  it('share: a band that the least number leaves open, and one that it settles', () => {
    const share = (is: string) => ({ share: { part: { sum: ['addicts', 'users'] }, of: 'population', is } });
    expect(verdict(share('at least 1%'), { addicts: 10, population: 1000 })).toBe('met');
    expect(verdict(share('below 1%'), { addicts: 10, population: 1000 })).toBe('not-met');
    expect(verdict(share('from 1% to 2%'), { addicts: 10, population: 1000 })).toBe('undetermined');
    expect(verdict(share('at least 1%'), { addicts: 1001, population: 1000 })).toBe('undetermined');
  });

  it('share: nobody has counted the population', () => {
    expect(verdict({ share: { part: 'users', of: 'population', is: 'at least 1%' } }, { users: 5 })).toBe(
      'undetermined',
    );
  });

  it.each([
    ['2024-11-05', 'met'], // 30 days
    ['2024-11-04', 'not-met'], // 31
    ['2024-12-06', 'not-met'], // after the request
    ['2024-12-05', 'met'],
  ])('age: test of %s, request of 05/12/2024', (date, expected) => {
    const facts: Facts = {
      ...NO_FACTS,
      dates: { oldest: legalDate(date) },
      moments: { request: legalDate('2024-12-05') },
    };
    const age = { age: { of: 'oldest', at: 'request', is: 'from 0 to 30', unit: 'days' } };
    expect(verdict(age, facts)).toBe(expected);
    expect(verdict(age, { ...facts, dates: {} })).toBe('undetermined');
    expect(verdict(age, { ...facts, moments: {} })).toBe('undetermined');
  });

  it('yes, no, nobody has said', () => {
    const said = (answer: boolean | undefined): Facts => ({ ...NO_FACTS, answers: { route: answer } });
    expect([true, false, undefined].map((answer) => verdict({ yes: 'route' }, said(answer)))).toEqual([
      'met',
      'not-met',
      'undetermined',
    ]);
  });

  it.each([
    [1, true, 'met'],
    [0, true, 'undetermined'],
    [0, false, 'not-met'],
  ])('evidence: %i accepted, dossier open: %p', (accepted, open, expected) => {
    const facts: Facts = { ...NO_FACTS, evidence: { D11: { accepted, open } } };
    expect(verdict({ evidence: { of: 'D11', is: 'at least 1' } }, facts)).toBe(expected);
  });

  it('evidence that nobody has looked for may still come', () => {
    expect(verdict({ evidence: { of: 'D11', is: 'at least 1' } }, NO_FACTS)).toBe('undetermined');
  });
});

describe('nothing arose', () => {
  const every = term({ every: { of: 'wanted', have: ['arrested'] } });
  const facts = countsOnly({ wanted: 0, arrested: 0 });

  it('passes, and says so', () => {
    const { verdict: is, because } = evaluateTerm(every, facts);
    expect(is).toBe('met');
    expect(because.parts?.[0].code).toBe('nothing-arose');
  });

  it('is worth what the plan says', () => {
    expect(evaluateTerm(every, facts, { zeroOfZero: 'not-met' }).verdict).toBe('not-met');
    expect(evaluateTerm(every, facts, { zeroOfZero: 'undetermined' }).verdict).toBe('undetermined');
  });
});

describe('the time over which a figure counts', () => {
  it('chưa đủ căn cứ until the window is stated', () => {
    expect(verdict({ none: ['violations'], basis: 'over unset' }, { violations: 0 })).toBe('undetermined');
  });

  it('is inherited from the criterion unless the term has its own', () => {
    const written = { all: [{ none: ['a'], basis: 'over 2025-08-01 to confirmation' }, { none: ['a'] }] };
    const since = {
      kind: 'over',
      from: { kind: 'date', date: legalDate('2025-08-01') },
      to: { kind: 'moment', moment: 'confirmation' },
    } as const;
    const facts: Facts = {
      ...NO_FACTS,
      figures: [
        { indicator: 'a', value: 1, basis: since },
        { indicator: 'a', value: 0 },
      ],
    };
    const { because } = evaluateTerm(term(written), facts, { basis: { kind: 'at', moment: 'assessment' } });
    expect(because.parts?.map((part) => part.verdict)).toEqual(['not-met', 'met']);
  });
});

describe('the criteria of a plan', () => {
  const item = (id: string, written: WrittenTerm) => ({ id, label: id, term: term(written) });
  const criteria = {
    rule: { kind: 'all' },
    zeroOfZero: 'met-flagged',
    items: [item('TC1', { none: ['a'] }), item('TC2', 'shared'), item('TC3', { none: ['c'] })],
    terms: [{ id: 'shared', term: term({ none: ['b'] }) }],
  } as const;

  it('lists what failed and what is open, and fails as a whole by one', () => {
    expect(evaluateCriteria(criteria, countsOnly({ a: 1, b: 0 }))).toMatchObject({
      verdict: 'not-met',
      failed: ['TC1'],
      open: ['TC3'],
    });
    expect(evaluateCriteria(criteria, countsOnly({ a: 0, b: 0 })).verdict).toBe('undetermined');
    expect(evaluateCriteria(criteria, countsOnly({ a: 0, b: 0, c: 0 })).verdict).toBe('met');
  });

  it('nobody passes while the criteria are awaited', () => {
    expect(evaluateCriteria({ ...criteria, rule: { kind: 'awaiting' }, items: [] }, NO_FACTS).verdict).toBe(
      'undetermined',
    );
  });

  it('a dangling name is a fault of the program, not a verdict', () => {
    expect(() => evaluateTerm(term('nowhere'), NO_FACTS)).toThrow('nowhere');
  });
});

describe('reading a term', () => {
  it.each<[WrittenTerm, string, string]>([
    [{ basis: 'over period' }, 'term.no-operator', ''],
    [{ none: ['a'], some: ['b'] }, 'term.two-operators', ''],
    [{ figure: 'a' }, 'term.companion-missing', ''],
    [{ none: ['a'], is: 'below 3' }, 'term.companion-stray', 'is'],
    [{ all: [{ none: [{ of: 'a' }] }] }, 'quantity.form', 'all.0.none.0'],
    [{ all: [{ figure: 'a', is: 'under 3' }] }, 'expression.unexpected', 'all.0.is'],
  ])('%j is refused: %s at %p', (written, code, place) => {
    const read = readTerm(written);
    expect('problem' in read && [read.problem.code, read.place.join('.')]).toEqual([code, place]);
  });

  it('takes a term that is just small enough', () => {
    const deep = Array.from({ length: 7 }).reduce<WrittenTerm>((inner) => ({ not: inner }), { none: ['a'] });
    expect(readTerm(deep)).toHaveProperty('term');
    expect(readTerm({ all: Array.from({ length: 63 }, () => ({ none: ['a'] })) })).toHaveProperty('term');
  });

  it('refuses what nobody could check against the paper', () => {
    const deep = Array.from({ length: 8 }).reduce<WrittenTerm>((inner) => ({ not: inner }), { none: ['a'] });
    const large = { all: Array.from({ length: 64 }, () => ({ none: ['a'] })) };
    expect(readTerm(deep)).toMatchObject({ problem: { code: 'term.too-deep' } });
    expect(readTerm(large)).toMatchObject({ problem: { code: 'term.too-large' } });
  });
});
