import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { classify, countsOnly, evaluateCriteria, missingFigures } from '@app/domain/criteria';
import { componentsNeeded, figuresAsked, obligationOccurrences, panelOf, phaseDates } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** Revision 2, run beside revision 1: what the national rule changed, and what it did not. */

const first = shippedPlan('quang-ngai-2025.r1.yaml');
const { plan } = shippedPlan('quang-ngai-2025.r2.yaml');
const known = { 'list-approved': legalDate('2025-07-29') };
const obligation = (id: string) => {
  const found = plan.obligations.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('Quảng Ngãi 2025, revision 2', () => {
  it('names its parent as that was frozen', () => {
    expect(plan.revision.of).toEqual({ revision: 1, sha256: first.sha256 });
    expect([plan.revision.because, plan.revision.moves]).toEqual(['qd-28 Điều 6', 'open-dossiers']);
  });

  it('keeps every duty of revision 1 and adds two', () => {
    const ids = first.plan.obligations.map(({ id }) => id);
    expect(plan.obligations.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(['tu-danh-gia', 'bc-bca']);
    expect(ids.filter((id) => !plan.obligations.some((item) => item.id === id))).toEqual([]);
  });

  it.each([
    ['ke-hoach', ['2025-07-30']],
    ['so-ket', ['2025-12-13']],
    ['ho-so', ['2025-11-14']],
    ['tu-danh-gia', ['2025-12-14']],
    ['bc-bca', ['2025-12-19']],
  ])('%s', (id, expected) => {
    const { occurrences } = obligationOccurrences(plan, obligation(id), known, VIETNAM_CALENDAR);
    expect(occurrences.map(({ due }) => due)).toEqual(expected);
  });

  it('assesses a year to the day of the national rule, in the working time of the plan', () => {
    const phases = phaseDates(plan, known, VIETNAM_CALENDAR);
    expect(plan.period).toMatchObject({ kind: 'once', from: '2024-12-15' });
    expect(phases.map(({ from, to }) => [from, to])).toEqual([
      ['2025-07-23', '2025-07-29'],
      ['2025-07-29', '2025-07-31'],
      ['2025-08-01', '2025-10-31'],
      ['2025-11-01', '2025-12-13'],
    ]);
  });

  it('shows no figure of July as if it had been counted under the new rule', () => {
    expect(plan.carries.map(({ from, to, as }) => [from, to, as])).toEqual([
      ['settled-addicts', 'addicts', 'assumed'],
      ['settled-users', 'users', 'assumed'],
      ['settled-violations', 'violations', 'assumed'],
    ]);
    expect(plan.indicators.some(({ id }) => id.startsWith('settled-'))).toBe(false);
  });

  it('reviewed in July what only the new rule exempts', () => {
    expect(first.plan.selection.table).toContain('ex-home-rehab');
  });

  it('has the same agencies and the same parts of a dossier', () => {
    expect(panelOf(plan)).toEqual(panelOf(first.plan));
    expect(componentsNeeded(plan).map(({ id }) => id)).toEqual(componentsNeeded(first.plan).map(({ id }) => id));
  });
});

describe('Quảng Ngãi 2025, revision 2: its criteria are the national ones', () => {
  const old = {
    'settled-addicts': 0,
    'settled-users': 0,
    'settled-violations': 0,
    'settled-dealers': 0,
    'ex-substitution': 0,
    'ex-post-rehab': 0,
    'ex-home-rehab': 0,
    'wanted-hiding': 0,
    'gathering-points': 0,
  };
  const before = (figures: Record<string, number>) =>
    evaluateCriteria(first.plan.criteria, countsOnly({ ...old, ...figures }));
  const present = (figures: Record<string, number | undefined>) =>
    countsOnly({ ...old, addicts: 0, users: 0, violations: 0, ...figures });
  const after = (figures: Record<string, number | undefined>) => evaluateCriteria(plan.criteria, present(figures));

  it.each<[string, Record<string, number>, Record<string, number | undefined>, string, string]>([
    [
      'Sơn Mai: one in rehab at home',
      { 'settled-addicts': 1, 'ex-home-rehab': 1 },
      { addicts: 1, 'ex-home-rehab': 1 },
      'not-met',
      'met',
    ],
    [
      'the same, had nobody counted the new exemption',
      { 'settled-addicts': 1 },
      { addicts: 1, 'ex-home-rehab': undefined },
      'not-met',
      'undetermined',
    ],
    ['a free commune', {}, {}, 'met', 'met'],
    ['Ba Vì: one on the management list', { 'settled-users': 1 }, { users: 1 }, 'not-met', 'not-met'],
    ['Ba Động: one resident dealt with', { 'settled-violations': 1 }, { violations: 1 }, 'not-met', 'not-met'],
    ['Đăk Bla: one point', { 'gathering-points': 1 }, { 'gathering-points': 1 }, 'not-met', 'not-met'],
    ['only a resident dealer, whom the national rule does not name', { 'settled-dealers': 1 }, {}, 'not-met', 'met'],
  ])('%s', (_unit, july, december, verdictBefore, verdictAfter) => {
    expect([before(july).verdict, after(december).verdict]).toEqual([verdictBefore, verdictAfter]);
  });

  it('names the figure that is missing', () => {
    const [tc1] = after({ addicts: 1, 'ex-home-rehab': undefined }).criteria;
    expect(missingFigures(tc1.because)).toEqual(['ex-home-rehab']);
  });

  it('asks for the figures of the criteria under the new population', () => {
    expect(figuresAsked(plan).map(({ indicator }) => indicator.id)).toEqual(
      expect.arrayContaining(['addicts', 'users', 'violations', 'wanted-hiding', 'gathering-points', 'ex-home-rehab']),
    );
  });

  it('classes every commune', () => {
    if (!plan.classification) throw new Error('no classes');
    const facts = {
      ...present({ population: 5000, arrested: 0, plants: 0, 'plant-area': 0 }),
      answers: { 'on-hot-route': false },
    };
    expect(classify(plan.classification, plan.criteria, facts).is).toBe('free');
  });

  it('has the Department of Health hold its own count of addicts against the new figure, as it held it against the old', () => {
    const compared = Object.fromEntries(plan.indicators.map(({ id, comparedWith }) => [id, comparedWith]));
    expect([compared.addicts, compared.users]).toEqual([['syt'], []]);
  });
});
