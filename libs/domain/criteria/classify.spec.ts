import type { Classification } from './classification';
import { classify } from './classify';
import type { Criteria } from './criteria';
import { countsOnly } from './facts';
import type { WrittenTerm } from './operator';
import { readTerm } from './read-term';
import type { Term } from './term';

const term = (written: WrittenTerm): Term => {
  const read = readTerm(written);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.term;
};
const criteria: Criteria = {
  rule: { kind: 'all' },
  zeroOfZero: 'met-flagged',
  items: [{ id: 'TC1', label: 'TC1', term: term({ none: ['users', 'points'] }) }],
  terms: [{ id: 'few', term: term({ figure: 'points', is: 'exactly 1' }) }],
};
const classes: Classification = {
  bands: 'exact',
  items: [
    { id: 'free', label: '', when: { kind: 'criteria' } },
    { id: 'hot', label: '', when: { kind: 'term', term: term({ figure: 'users', is: 'at least 30' }) } },
    {
      id: 'warm',
      label: '',
      when: { kind: 'term', term: term({ all: [{ figure: 'users', is: 'from 5 to below 30' }, 'few'] }) },
    },
    { id: 'rest', label: '', when: { kind: 'otherwise' } },
  ],
};
const of = (figures: Record<string, number>, classification: Classification = classes) =>
  classify(classification, criteria, countsOnly(figures));

describe('the class of a unit', () => {
  it.each<[string, Record<string, number>, string | undefined, string[]]>([
    ['the first that fits', { users: 0, points: 0 }, 'free', ['free']],
    ['a later one, when all before it do not fit', { users: 10, points: 1 }, 'warm', ['warm']],
    ['whoever is left', { users: 10, points: 2 }, 'rest', ['rest']],
    ['open between two', { users: 10 }, undefined, ['warm', 'rest']],
    ['one is enough to know', { users: 40 }, 'hot', ['hot']],
    ['an open one before one that fits leaves both', { points: 0 }, undefined, ['free', 'hot', 'rest']],
    ['open between all', {}, undefined, ['free', 'hot', 'warm', 'rest']],
  ])('%s', (_case, figures, is, possible) => {
    expect(of(figures)).toMatchObject({ possible });
    expect(of(figures).is).toBe(is);
  });

  it('read from its lower end, a band takes in what lies above it', () => {
    const figures = { users: 10, points: 2 };
    expect([of(figures).is, of(figures, { ...classes, bands: 'at-least' }).is]).toEqual(['rest', 'warm']);
  });

  it('the criteria of recognition are never read more mildly than they are written', () => {
    const strict = { ...criteria, items: [{ id: 'TC1', label: '', term: term({ figure: 'users', is: 'exactly 1' }) }] };
    const judged = classify({ ...classes, bands: 'at-least' }, strict, countsOnly({ users: 2, points: 0 }));
    expect(judged.is).not.toBe('free');
  });

  it('a plan may leave units without a class', () => {
    const open = { ...classes, items: classes.items.slice(0, 3) };
    expect(of({ users: 2, points: 2 }, open)).toMatchObject({ possible: [], maybeNone: true });
    expect(of({ users: 10 }, open)).toMatchObject({ possible: ['warm'], maybeNone: true });
    expect(of({ users: 10 }, open).is).toBeUndefined();
  });
});
