import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { countsOnly, evaluateCriteria, neededOf } from '@app/domain/criteria';
import {
  noticesOf,
  obligationOccurrences,
  periodDates,
  seatHolder,
  targetsOf,
  votingSeats,
  type UnitResult,
} from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** Quy Nhơn Đông, run: dates of the date table (plan language, 3), numbers of the roadmap and the story. */

const { plan } = shippedPlan('quy-nhon-dong-2025-2030.r1.yaml');
const obligation = (id: string) => {
  const found = plan.obligations.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const occurrencesOf = (id: string, year: number) => {
  const { from, to } = periodDates(plan, {}, VIETNAM_CALENDAR, year);
  return obligationOccurrences(plan, obligation(id), {}, VIETNAM_CALENDAR, year).occurrences.filter(
    ({ due }) => from && to && due >= from && due <= to,
  );
};

describe('Quy Nhơn Đông: its dates', () => {
  it.each([
    [2025, '2024-12-15', '2025-12-14'],
    [2030, '2029-12-15', '2030-12-14'],
  ])('the period of %i is that of the national rule', (year, from, to) => {
    expect(periodDates(plan, {}, VIETNAM_CALENDAR, year)).toEqual({ from, to });
  });

  it.each([
    ['bc-6-thang', 2025, []],
    ['bc-6-thang', 2026, ['2026-06-14']],
    ['bc-6-thang', 2027, ['2027-06-14']],
    ['bc-nam', 2025, ['2025-12-14']],
    ['bc-nam', 2026, ['2026-12-14']],
    ['dang-ky-dau', 2025, ['2025-11-10']],
    ['dang-ky', 2025, []],
    ['dang-ky', 2026, ['2026-03-31']],
    ['ho-so', 2025, ['2025-12-01']],
    ['tu-danh-gia', 2026, ['2026-12-14']],
    ['dot-xuat', 2026, []],
    ['vuong-mac', 2026, []],
    ['ra-soat', 2026, []],
    ['bieu-duong', 2026, []],
  ])('%s in %i', (id, year, expected) => {
    expect(occurrencesOf(id, year).map(({ due }) => due)).toEqual(expected);
  });

  it.each([
    ['bc-6-thang', 2026, '2026-06-12'],
    ['bc-nam', 2025, '2025-12-12'],
  ])('reminds of a %s due on a Sunday in %i on the Friday before', (id, year, friday) => {
    const [occurrence] = occurrencesOf(id, year);
    const days = noticesOf(plan, obligation(id), occurrence, VIETNAM_CALENDAR).map(({ on }) => on);
    expect(days).toContain(friday);
    expect(days).not.toContain(occurrence.due);
  });

  it('lets Công an phường set tasks with a day for all', () => {
    expect(obligation('dot-xuat')).toMatchObject({ adHoc: 'lead', who: ['units', 'departments'], to: 'lead' });
  });
});

describe('Quy Nhơn Đông: its roadmap', () => {
  const roadmap = plan.targets.find(({ id }) => id === 'roadmap');
  const steps = roadmap?.steps ?? [];

  it('of nineteen: 4, 10, 11, 13, 15, 19', () => {
    expect(steps.map(({ by, is }) => [by.slice(0, 4), neededOf(is, 19)])).toEqual([
      ['2025', 4],
      ['2026', 10],
      ['2027', 11],
      ['2028', 13],
      ['2029', 15],
      ['2030', 19],
    ]);
  });

  it('starts each year from what the year before was to reach', () => {
    const reached = steps.map(({ is }) => neededOf(is, 19));
    expect(steps.slice(1).map(({ keep }) => keep)).toEqual(reached.slice(0, -1));
  });

  it('cannot reach ten in 2026 with the one that it adds', () => {
    const added = steps.map(({ add }) => (add ? neededOf(add, 19) : 0));
    const short = steps.filter(({ keep = 0, is }, i) => i > 0 && keep + added[i] < neededOf(is, 19));
    expect(short.map(({ by }) => by)).toEqual(['2026-12-31']);
  });

  it.each([
    ['2025-12-12', 4, 4, true],
    ['2026-12-14', 10, 10, true],
    ['2026-12-14', 9, 10, false],
    ['2027-12-14', 10 - 1 + 2, 11, true],
    ['2030-12-14', 18, 19, false],
  ])('on %s, with %i listed of 19, %i are asked for', (day, listed, required, met) => {
    const units = plan.units.list.map(({ code }, i): UnitResult => ({
      code,
      selected: true,
      listed: i < listed,
      recognised: i < listed,
    }));
    const result = targetsOf(plan, units, { day: legalDate(day) }).find(({ id }) => id === 'roadmap');
    expect(result).toMatchObject({ of: 19, required, actual: listed, met });
  });

  it('prints percentages as the paper does', () => {
    expect(steps.map(({ stated }) => stated?.percent)).toEqual([undefined, '52%', '58%', '68%', '79%', undefined]);
  });

  it('the ward itself is a target, decided by the province', () => {
    expect(plan.targets.find(({ id }) => id === 'ward')).toMatchObject({
      measure: { kind: 'parent' },
      of: { kind: 'named', units: ['21601'] },
      by: '2030-12-31',
    });
    expect(plan.parent).toMatchObject({ targetOnly: true, to: 'ubnd-tinh' });
  });
});

describe('Quy Nhơn Đông: its units, criteria and council', () => {
  it('nineteen khu phố, recognised by the ward as a setting', () => {
    expect(plan.units.list).toHaveLength(19);
    expect([plan.units.recognition, plan.units.parent, plan.units.headTitle]).toEqual([
      'decide',
      '21601',
      'Khu phố trưởng',
    ]);
    expect(seatHolder(plan, 'decider', plan.revision.date)?.id).toBe('ubnd-xa');
  });

  it.each<[string, Record<string, number>, string]>([
    ['a free khu phố', {}, 'met'],
    ['one in rehab at home', { addicts: 1, 'ex-home-rehab': 1 }, 'met'],
    ['one user', { users: 1 }, 'not-met'],
  ])('judges by the national criteria: %s', (_case, figures, verdict) => {
    const free = {
      addicts: 0,
      users: 0,
      'ex-substitution': 0,
      'ex-home-rehab': 0,
      'ex-post-rehab': 0,
      violations: 0,
      'wanted-hiding': 0,
      'gathering-points': 0,
    };
    expect(plan.criteria.items.map(({ id }) => id)).toEqual(['TC1', 'TC2', 'TC3']);
    expect(evaluateCriteria(plan.criteria, countsOnly({ ...free, ...figures })).verdict).toBe(verdict);
  });

  it('registers for all three tracks', () => {
    expect([plan.selection.way, plan.selection.tracks]).toEqual(['register', ['keep', 'build', 'convert']]);
  });

  it('six vote; heads of khu phố are heard', () => {
    expect(votingSeats(plan.council)).toBe(6);
    expect(plan.council.seats.find(({ offices }) => offices.includes('khu-pho-truong'))).toMatchObject({
      invited: true,
      votes: false,
    });
  });
});
