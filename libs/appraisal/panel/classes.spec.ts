import { askedBeside, classOfUnit, judgeFigures, NOTHING_BESIDE } from '@app/domain/appraisal';
import { figuresOfDossier, figuresToState } from '@app/domain/dossiers';
import type { FigureValue } from '@app/domain/plans';
import { shippedPlan } from '@app/plans';

const national = shippedPlan('qd-28-2025', 1).plan;
const quarters = shippedPlan('quy-nhon-dong-2025-2030', 1).plan;

const NOTHING: Readonly<Record<string, FigureValue>> = {
  population: 5_000,
  addicts: 0,
  users: 0,
  'ex-substitution': 0,
  'ex-home-rehab': 0,
  'ex-post-rehab': 0,
  violations: 0,
  'wanted-hiding': 0,
  'gathering-points': 0,
  arrested: 0,
  plants: 0,
  'plant-area': 0,
  'on-hot-route': false,
};

describe('classes of QĐ 28, from the figures of a dossier', () => {
  it.each<[string, Record<string, FigureValue>, string, string[]]>([
    ['nothing at all', {}, 'free', []],
    ['one user of 5.000', { users: 1 }, 'hot-3', ['TC1']],
    ['two addicts, both on substitution', { addicts: 2, 'ex-substitution': 2 }, 'free', []],
    ['one point and nothing else', { 'gathering-points': 1 }, 'rest', ['TC3']],
    ['10 addicts, 1 point, 3 arrested', { addicts: 10, 'gathering-points': 1, arrested: 3 }, 'hot-2', ['TC1', 'TC3']],
    ['30 addicts, 2 points, 5 arrested', { addicts: 30, 'gathering-points': 2, arrested: 5 }, 'hot-1', ['TC1', 'TC3']],
    ['30 addicts, 1 point, 3 arrested', { addicts: 30, 'gathering-points': 1, arrested: 3 }, 'rest', ['TC1', 'TC3']],
    [
      'on a hot route, two figures of class I and two of class II',
      { 'on-hot-route': true, addicts: 30, 'gathering-points': 2, arrested: 3, plants: 600 },
      'hot-1',
      ['TC1', 'TC3'],
    ],
    [
      'the same off the route',
      { addicts: 30, 'gathering-points': 2, arrested: 3, plants: 600 },
      'rest',
      ['TC1', 'TC3'],
    ],
  ])('%s', (_, figures, unitClass, failed) => {
    const readings = { ...NOTHING, ...figures };
    expect(classOfUnit(national, readings, NOTHING_BESIDE)?.is).toBe(unitClass);
    expect(judgeFigures(national, readings, NOTHING_BESIDE).failed).toEqual(failed);
  });

  it('a figure that nobody gave leaves the class open, not the mildest one', () => {
    const readings = { ...NOTHING, arrested: undefined, addicts: 10, 'gathering-points': 1 };
    const { is, possible } = classOfUnit(national, readings, NOTHING_BESIDE) ?? {};
    expect(is).toBeUndefined();
    expect(possible).toEqual(expect.arrayContaining(['hot-2']));
  });
});

describe('a khu phố of Quy Nhơn Đông', () => {
  it.each<[string, Record<string, FigureValue>, string[]]>([
    ['nothing stands against it', {}, []],
    ['one addict who is in no category', { addicts: 1 }, ['TC1']],
    ['one point', { 'gathering-points': 1 }, ['TC3']],
    ['somebody wanted hides there', { 'wanted-hiding': 1 }, ['TC2']],
  ])('%s', (_, figures, failed) =>
    expect(judgeFigures(quarters, { ...NOTHING, ...figures }, NOTHING_BESIDE).failed).toEqual(failed),
  );

  it('gives the figures of the classes too, and may ask for recognition without them', () => {
    const given = figuresOfDossier(quarters).map(({ id }) => id);
    const needed = figuresToState(quarters, {}).map(({ id }) => id);
    expect(given).toContain('plants');
    expect(needed).not.toContain('plants');
    expect(needed).toEqual(expect.arrayContaining(['population', 'addicts', 'wanted-hiding']));
  });
});

describe('a plan whose criteria are still to come', () => {
  const awaiting = shippedPlan('quang-ninh-2023-2025', 1).plan;

  it('judges nothing, so that nobody passes and nobody fails', () => {
    expect(judgeFigures(awaiting, NOTHING, NOTHING_BESIDE)).toMatchObject({ verdict: 'undetermined', failed: [] });
  });

  it('reads nothing beside figures', () => expect(askedBeside(awaiting)).toBeNull());
});
