import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { neededOf, NO_FACTS } from '@app/domain/criteria';
import { noticesOf, obligationOccurrences, targetsOf, type KnownMoments, type UnitResult } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** Đồng Nai, run: duties that wait for other offices' papers, and one paper with two voices. */

const { plan } = shippedPlan('dong-nai-2025-2030.r1.yaml');
const obligation = (id: string) => {
  const found = plan.obligations.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const dates = (id: string, known: KnownMoments = {}, year = 2025) =>
  obligationOccurrences(plan, obligation(id), known, VIETNAM_CALENDAR, year);
const within = (id: string, year: number) => dates(id, {}, year).occurrences.map(({ due }) => due);

describe('Đồng Nai: its dates', () => {
  it('plans are due on a Sunday, with a last word on the Friday before', () => {
    const [occurrence] = dates('ke-hoach').occurrences;
    expect(occurrence.due).toBe('2025-11-30');
    expect(noticesOf(plan, obligation('ke-hoach'), occurrence, VIETNAM_CALENDAR).map(({ on }) => on)).toContain(
      '2025-11-28',
    );
    expect(obligation('ke-hoach')).toMatchObject({ via: ['tham-muu'], to: 'lead' });
  });

  it.each([
    ['da-7-1', 2025, ['2025-11-30']],
    ['dang-ky', 2026, ['2026-01-31']],
    ['dang-ky', 2027, ['2027-01-31']],
    ['tu-danh-gia', 2026, ['2026-12-14']],
    ['vuong-mac', 2026, []],
    ['so-ket', 2026, []],
  ])('%s in %i', (id, year, expected) => {
    expect(within(id, year)).toEqual(expected);
  });

  it('reports to the ministry after the period', () => {
    expect([2025, 2026].map((year) => dates('bc-bca', {}, year).occurrences.map(({ due }) => due))).toEqual([
      ['2025-12-19'],
      ['2026-12-19'],
    ]);
  });

  it('revises the plan thirty working days after the new law', () => {
    expect([2025, 2026, 2027].map((year) => within('sua-kh', year))).toEqual([[], ['2026-08-12'], []]);
    expect(obligation('sua-kh').revises).toBe('plan');
  });
});

describe('Đồng Nai: its projects', () => {
  const LEADS = {
    '1': 'cat',
    '2': 'cat',
    '3-1': 'bchqs',
    '4': 'cat',
    '5': 'cat',
    '6': 'syt',
    '7-1': 'svhttdl',
    '7-2': 'cat',
    '7-3': 'sgddt',
    '7-4': 'ldld-tinh',
    '8': 'stp',
    '9': 'cat',
  };

  it.each(Object.entries(LEADS))('project %s is begun and reported on by %s', (project, lead) => {
    const ofProject = plan.obligations.filter((item) => item.project === project);
    expect(ofProject.map(({ id, who }) => [id, who])).toEqual([
      [`da-${project}`, [lead]],
      [`bc-da-${project}`, [lead]],
    ]);
  });

  it('knows no other project', () => {
    const named = plan.obligations.flatMap(({ project }) => (project === undefined ? [] : [project]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(LEADS).sort());
  });

  it('waits for papers from outside, and runs from the day they come', () => {
    const waiting = plan.obligations.filter(({ after }) => after?.startsWith('tk-')).map(({ id }) => id);
    expect(waiting).toHaveLength(22);
    expect(waiting.filter((id) => dates(id).occurrences.length > 0)).toEqual([]);
    expect(dates('da-6')).toEqual({ occurrences: [], waitsFor: ['tk-byt'] });
    const arrived = dates('da-6', { 'tk-byt': legalDate('2026-01-16') }, 2026);
    expect(arrived.occurrences.map(({ due }) => due)).toEqual(['2026-03-06']);
  });

  it('somebody is named who declares each paper', () => {
    const outside = plan.events.filter((event) => event.outside);
    expect(outside).toHaveLength(7);
    expect(outside.every(({ declaredBy }) => declaredBy !== undefined)).toBe(true);
  });
});

describe('Đồng Nai: its targets', () => {
  const target = (id: string) => {
    const found = plan.targets.find((item) => item.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it.each([
    ['share-2025', 19],
    ['half-2030', 48],
    ['all-2030', 95],
  ])('%s asks for %i of 95', (id, required) => {
    const { is } = target(id);
    expect(is && neededOf(is, 95)).toBe(required);
  });

  it('at the end of 2025: 20 of 95 are enough for the year, for neither end of the programme', () => {
    const units = Array.from({ length: 95 }, (_, i): UnitResult => {
      return { code: String(i), selected: i < 20, listed: i < 20, recognised: i < 20 };
    });
    const shares = targetsOf(plan, units).filter(({ id }) => ['share-2025', 'half-2030', 'all-2030'].includes(id));
    expect(shares.map(({ id, actual, met }) => [id, actual, met])).toEqual([
      ['share-2025', 20, true],
      ['half-2030', 20, false],
      ['all-2030', 20, false],
    ]);
  });

  it('of ten communes with addicts seven counsel points are not more than 70 %, eight are', () => {
    const counselled = (points: number) =>
      Array.from({ length: 95 }, (_, i): UnitResult => {
        const facts = { ...NO_FACTS, answers: { 'counsel-point': i < points, 'home-rehab-organised': i < points } };
        const figures = { addicts: i < 10 ? 3 : 0 };
        return { code: String(i), selected: false, listed: false, recognised: false, figures, facts };
      });
    const results = (points: number) =>
      targetsOf(plan, counselled(points))
        .filter(({ id }) => id === 'counsel' || id === 'home-rehab')
        .map(({ id, of, required, actual, met }) => [id, of, required, actual, met]);
    expect(results(7)).toEqual([
      ['counsel', 10, 8, 7, false],
      ['home-rehab', 95, 67, 7, false],
    ]);
    expect(results(8)[0]).toEqual(['counsel', 10, 8, 8, true]);
  });

  it('measures both voices of the paper on the same day', () => {
    expect([target('half-2030').by, target('all-2030').by]).toEqual(['2030-12-31', '2030-12-31']);
  });

  it('counts counsel points over communes that have addicts, rehab at home over all', () => {
    expect(target('counsel').of.kind).toBe('where');
    expect(target('home-rehab').of.kind).toBe('all');
    expect([target('counsel').about, target('home-rehab').about]).toEqual(['community-rehab', 'community-rehab']);
  });

  it('each commune registers its own target', () => {
    expect([plan.selection.way, plan.selection.ownTargets]).toEqual(['register', true]);
  });
});
