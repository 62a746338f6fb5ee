import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { classify, countsOnly, evaluateCriteria, NO_FACTS, type Facts } from '@app/domain/criteria';
import { obligationOccurrences, periodDates, phaseDates } from '@app/domain/plans';
import { shippedPlan } from './shipped.fixture';

/** The national rule, run: its yearly dates (plan language, 3) and the examples of its classes (4.4). */

const { plan } = shippedPlan('qd-28-2025.r1.yaml');

describe('QĐ 28/2025: its years', () => {
  it.each([
    [2025, '2024-12-15', '2025-12-14'],
    [2026, '2025-12-15', '2026-12-14'],
  ])('the period of %i', (year, from, to) => {
    expect(periodDates(plan, {}, VIETNAM_CALENDAR, year)).toEqual({ from, to });
  });

  it.each([
    [2025, '2025-12-15', '2025-12-29'],
    [2026, '2026-12-15', '2026-12-29'],
    [2027, '2027-12-15', '2027-12-29'],
  ])('between the last day of the period and the ministry’s, in %i', (year, from, to) => {
    const phases = phaseDates(plan, {}, VIETNAM_CALENDAR, year);
    expect(phases.find(({ id }) => id === 'xet-duyet')).toMatchObject({ from, to });
  });

  it.each([
    ['tu-danh-gia', 2025, ['2025-12-14']],
    ['tu-danh-gia', 2026, ['2026-12-14']],
    ['bc-bca', 2025, ['2025-12-19']],
    ['bc-bca', 2026, ['2026-12-19']],
    ['duyet-tinh', 2025, ['2025-12-29']],
    ['duyet-tinh', 2026, ['2026-12-29']],
    ['giu-vung', 2025, []],
    ['cap-nhat', 2025, []],
  ])('%s in %i', (id, year, expected) => {
    const obligation = plan.obligations.find((item) => item.id === id);
    if (!obligation) throw new Error(id);
    const { occurrences } = obligationOccurrences(plan, obligation, {}, VIETNAM_CALENDAR, year);
    expect(occurrences.map(({ due }) => due)).toEqual(expected);
  });

  it('asks every commune, chosen or not', () => {
    const assessment = plan.obligations.find(({ id }) => id === 'tu-danh-gia');
    expect([assessment?.who, assessment?.only, plan.selection.way]).toEqual([['units'], undefined, 'all']);
  });

  it('lets the ministry decide about provinces', () => {
    expect([plan.parent?.level, plan.parent?.decision?.decides]).toEqual(['province', 'bo-cong-an']);
  });
});

const NOTHING: Record<string, number> = {
  population: 5000,
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
};
const facts = (figures: Record<string, number | undefined>, onHotRoute = false): Facts => ({
  ...countsOnly({ ...NOTHING, ...figures }),
  answers: { 'on-hot-route': onHotRoute },
});
const classified = (given: Facts, bands: 'exact' | 'at-least' = 'exact') => {
  if (!plan.classification) throw new Error('no classes');
  return classify({ ...plan.classification, bands }, plan.criteria, given);
};

describe('QĐ 28/2025: the three criteria', () => {
  it.each<[string, Record<string, number | undefined>, string, string[]]>([
    ['nothing at all', {}, 'met', []],
    [
      'three addicts, one in each exempt category',
      { addicts: 3, 'ex-substitution': 1, 'ex-home-rehab': 1, 'ex-post-rehab': 1 },
      'met',
      [],
    ],
    ['one more than the exempt', { addicts: 3, 'ex-substitution': 2 }, 'not-met', ['TC1']],
    ['one addict, home rehab not counted', { addicts: 1, 'ex-home-rehab': undefined }, 'undetermined', []],
    ['more exempt than there are', { addicts: 1, 'ex-substitution': 2 }, 'undetermined', []],
    ['one user', { users: 1 }, 'not-met', ['TC1']],
    ['one violation in the period', { violations: 1 }, 'not-met', ['TC2']],
    ['one wanted person', { 'wanted-hiding': 1 }, 'not-met', ['TC2']],
    ['one point', { 'gathering-points': 1 }, 'not-met', ['TC3']],
  ])('%s', (_case, figures, verdict, failed) => {
    const judged = evaluateCriteria(plan.criteria, facts(figures));
    expect([judged.verdict, judged.failed]).toEqual([verdict, failed]);
  });
});

describe('QĐ 28/2025: the classes, of 5 000 people', () => {
  it.each<[string, Record<string, number>, string, string]>([
    ['nothing at all', {}, 'free', 'free'],
    ['one user', { users: 1 }, 'hot-3', 'hot-3'],
    ['two addicts, both exempt', { addicts: 2, 'ex-substitution': 2 }, 'free', 'free'],
    ['one point and nothing else', { 'gathering-points': 1 }, 'rest', 'rest'],
    ['10 with file, 1 point, 3 arrested', { addicts: 10, 'gathering-points': 1, arrested: 3 }, 'hot-2', 'hot-2'],
    ['30, 2 points, 5 arrested', { addicts: 30, 'gathering-points': 2, arrested: 5 }, 'hot-1', 'hot-1'],
    ['30, 1 point, 3 arrested', { addicts: 30, 'gathering-points': 1, arrested: 3 }, 'rest', 'hot-2'],
    ['the edge of class I: 25, 2 points, 5', { addicts: 25, 'gathering-points': 2, arrested: 5 }, 'hot-1', 'hot-1'],
    ['one below it: 24, 2 points, 5', { addicts: 24, 'gathering-points': 2, arrested: 5 }, 'rest', 'hot-2'],
    [
      'the edge of class II: 5, 1 point, 500 plants',
      { addicts: 5, 'gathering-points': 1, plants: 500 },
      'hot-2',
      'hot-2',
    ],
    ['one below it: 4, 1 point, 500 plants', { addicts: 4, 'gathering-points': 1, plants: 500 }, 'hot-3', 'hot-3'],
    [
      'a field of 750 m² beside 2 points and 30',
      { addicts: 30, 'gathering-points': 2, 'plant-area': 750 },
      'hot-1',
      'hot-1',
    ],
    ['one plant, of which no criterion speaks', { plants: 1 }, 'free', 'free'],
    ['one plant beside one point', { plants: 1, 'gathering-points': 1 }, 'hot-3', 'hot-3'],
  ])('%s', (_case, figures, exact, atLeast) => {
    expect([classified(facts(figures)).is, classified(facts(figures), 'at-least').is]).toEqual([exact, atLeast]);
  });

  it.each<[string, Record<string, number>, string, string]>([
    [
      'two of class II, two of class III',
      { addicts: 10, 'gathering-points': 1, arrested: 1, plants: 1 },
      'hot-3',
      'hot-2',
    ],
    ['two of class II, one of class III', { addicts: 10, 'gathering-points': 1, plants: 1 }, 'hot-3', 'hot-3'],
    [
      'two of class I, two of class II',
      { addicts: 30, 'gathering-points': 2, arrested: 3, plants: 500 },
      'rest',
      'hot-1',
    ],
  ])('on a hot route, %s', (_case, figures, elsewhere, onTheRoute) => {
    expect([classified(facts(figures)).is, classified(facts(figures, true)).is]).toEqual([elsewhere, onTheRoute]);
  });

  it('says what is still possible while a figure is missing', () => {
    const open = classified(facts({ addicts: 10, 'gathering-points': 1, arrested: undefined }));
    expect(open.is).toBeUndefined();
    expect(open.possible).toEqual(['hot-2', 'hot-3', 'rest']);
    expect(classified(NO_FACTS).is).toBeUndefined();
  });
});
