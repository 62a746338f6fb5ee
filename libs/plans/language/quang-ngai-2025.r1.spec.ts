import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { countsOnly, evaluateCriteria, explainInVietnamese, missingFigures, type Names } from '@app/domain/criteria';
import {
  anchorsOf,
  componentsNeeded,
  figuresAsked,
  noticesOf,
  obligationOccurrences,
  panelOf,
  phaseDates,
  seatHolder,
  supervisorsOf,
  targetsOf,
  votingSeats,
  type KnownMoments,
} from '@app/domain/plans';
import { inVietnamese, legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** The shipped plan, run: dates and results are those of the date table (plan language, 3) and of the story. */

const { plan } = shippedPlan('quang-ngai-2025.r1.yaml');
const known: KnownMoments = { 'list-approved': legalDate('2025-07-29') };
const obligation = (id: string) => {
  const found = plan.obligations.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const lastDays = (id: string) =>
  obligationOccurrences(plan, obligation(id), known, VIETNAM_CALENDAR).occurrences.map(({ due }) => due);

describe('Quảng Ngãi 2025, revision 1: its dates', () => {
  it('its phases', () => {
    expect(phaseDates(plan, known, VIETNAM_CALENDAR).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['review', '2025-07-23', '2025-07-29'],
      ['gd1', '2025-07-29', '2025-07-31'],
      ['gd2', '2025-08-01', '2025-10-31'],
      ['gd3', '2025-11-01', '2025-12-13'],
    ]);
    expect(anchorsOf(plan, known, VIETNAM_CALENDAR).period).toEqual({ from: '2025-07-23', to: '2025-12-13' });
  });

  it.each([
    ['ke-hoach', ['2025-07-30']],
    ['bc-giai-doan', ['2025-08-05', '2025-11-05']],
    ['so-ket', ['2025-12-13']],
    ['ho-so', ['2025-11-14']],
    ['truyen-thong', ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-13']],
    ['phat-thanh', ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-13']],
    ['dien-dan', ['2025-09-30', '2025-12-13']],
    ['to-cong-tac', ['2025-07-31']],
    ['kiem-tra', ['2025-10-31']],
    ['tong-hop', ['2025-09-09', '2025-10-07', '2025-11-07', '2025-12-05']],
    ['vuong-mac', []],
    ['du-toan', []],
    ['bieu-duong', []],
  ])('%s', (id, expected) => {
    expect(lastDays(id)).toEqual(expected);
  });

  it('names every obligation above', () => {
    expect(plan.obligations).toHaveLength(13);
  });

  it.each([
    ['ke-hoach', ['2025-07-23', '2025-07-25', '2025-07-29', '2025-07-30', '2025-07-31', '2025-08-06']],
    ['so-ket', ['2025-12-04', '2025-12-10', '2025-12-12', '2025-12-15', '2025-12-19']],
  ])('the messages of %s', (id, expected) => {
    const [occurrence] = obligationOccurrences(plan, obligation(id), known, VIETNAM_CALENDAR).occurrences;
    expect(noticesOf(plan, obligation(id), occurrence, VIETNAM_CALENDAR).map(({ on }) => on)).toEqual(expected);
  });

  it('has no forum to hold before the list is approved', () => {
    expect(obligationOccurrences(plan, obligation('dien-dan'), {}, VIETNAM_CALENDAR)).toEqual({
      occurrences: [],
      waitsFor: ['list-approved'],
    });
  });
});

describe('Quảng Ngãi 2025, revision 1: its criteria', () => {
  const free = {
    'settled-addicts': 0,
    'settled-users': 0,
    'ex-substitution': 0,
    'ex-post-rehab': 0,
    'settled-violations': 0,
    'wanted-hiding': 0,
    'gathering-points': 0,
    'settled-dealers': 0,
  };
  const judge = (figures: Record<string, number | undefined>) =>
    evaluateCriteria(plan.criteria, countsOnly({ ...free, ...figures }));

  it.each<[string, Record<string, number | undefined>, string, string[]]>([
    ['a free commune', {}, 'met', []],
    [
      'Lý Sơn: 2 methadone, 1 post-rehab',
      { 'settled-addicts': 3, 'ex-substitution': 2, 'ex-post-rehab': 1 },
      'met',
      [],
    ],
    [
      'Sơn Mai: one in rehab at home, not exempt in July',
      { 'settled-addicts': 1, 'ex-home-rehab': 1 },
      'not-met',
      ['TC1'],
    ],
    ['Ba Vì: one on the management list', { 'settled-users': 1 }, 'not-met', ['TC1']],
    ['Ba Động: one resident dealt with', { 'settled-violations': 1 }, 'not-met', ['TC2']],
    ['Đăk Bla: one point', { 'gathering-points': 1 }, 'not-met', ['TC3']],
    ['police figures not confirmed yet', { 'settled-violations': undefined }, 'undetermined', []],
  ])('%s', (_unit, figures, verdict, failed) => {
    const judged = judge(figures);
    expect([judged.verdict, judged.failed]).toEqual([verdict, failed]);
  });

  it('explains itself in the words of the plan', () => {
    const label = (id: string) => inVietnamese(plan.indicators.find((item) => item.id === id)?.label ?? id);
    const names: Names = {
      indicator: label,
      component: label,
      term: label,
      moment: () => 'ngày xác nhận',
      obligation: label,
      seat: label,
      unitClass: label,
    };
    const [tc1, tc2] = judge({
      'settled-addicts': 3,
      'ex-substitution': 2,
      'ex-post-rehab': 1,
      'settled-violations': undefined,
    }).criteria;
    expect(explainInVietnamese(tc1.because, names).parts[0].text).toBe(
      'Số người nghiện có thường trú, tạm trú (không tính: Đang điều trị bằng thuốc thay thế; Đang bị quản lý sau cai nghiện) = 0: đạt',
    );
    expect(explainInVietnamese(tc2.because, names).parts[0].text).toBe(
      'Số vụ vi phạm của cư dân tại địa bàn từ 01/08/2025 đến ngày xác nhận: chưa có số liệu “Số vụ vi phạm của cư dân tại địa bàn” (yêu cầu bằng 0): chưa đủ căn cứ đánh giá',
    );
    expect(missingFigures(tc2.because)).toEqual(['settled-violations']);
  });

  it('asks for eight figures, one of them over a time', () => {
    expect(figuresAsked(plan).map(({ indicator, basis }) => [indicator.id, basis?.kind])).toEqual([
      ['settled-addicts', 'at'],
      ['ex-substitution', 'at'],
      ['ex-post-rehab', 'at'],
      ['settled-users', 'at'],
      ['settled-violations', 'over'],
      ['wanted-hiding', 'at'],
      ['gathering-points', 'at'],
      ['settled-dealers', 'at'],
    ]);
  });

  it('reviews in July what only a later rule exempts', () => {
    expect(plan.selection.table).toContain('ex-home-rehab');
  });
});

describe('Quảng Ngãi 2025, revision 1: its offices and targets', () => {
  const agencies = panelOf(plan).map(({ office, examines, sees }) => ({ office, examines, sees }));

  it('three agencies have a region; MTTQ supervises without police data', () => {
    expect(agencies).toEqual([
      { office: 'cat', examines: ['TC1', 'TC2', 'TC3'], sees: 'police' },
      { office: 'syt', examines: ['TC1'], sees: 'shared' },
      { office: 'snv', examines: [], sees: 'shared' },
    ]);
    expect(supervisorsOf(plan).map(({ office, sees }) => [office, sees])).toEqual([['mttq-tinh', 'shared']]);
  });

  it('thirteen vote; the secretary does not', () => {
    expect(votingSeats(plan.council)).toBe(13);
  });

  it('the list is the Chairman’s, recognition the body’s, a refusal by order', () => {
    expect(plan.documents.map(({ id, formula, deputy }) => [id, formula, deputy])).toEqual([
      ['to-trinh', 'body', true],
      ['bien-ban', 'council', false],
      ['quyet-dinh-danh-sach', 'head', false],
      ['quyet-dinh-cong-nhan', 'body', true],
      ['thong-bao', 'by-order', false],
      ['quyet-dinh-dua-ra', 'body', true],
    ]);
  });

  it('a dossier needs its six parts', () => {
    expect(componentsNeeded(plan).map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4', 'D8', 'D10']);
    expect(plan.components.find(({ id }) => id === 'D8')?.validDays).toBe(30);
  });

  it('every role is held on the day of issue', () => {
    const holders = Object.keys(plan.roles).map((role) => seatHolder(plan, role, plan.revision.date)?.id);
    expect(holders).toEqual(Object.values(plan.roles));
  });

  it('at the close: 21 of 96 are enough, 12 of 13 kept are not all', () => {
    const unit = (i: number) => {
      const recognised = i < 12 || (i >= 13 && i < 22);
      const track = i < 13 ? ('keep' as const) : i < 26 ? ('build' as const) : undefined;
      return { code: String(i), track, selected: i < 26, listed: recognised, recognised };
    };
    const results = targetsOf(
      plan,
      Array.from({ length: 96 }, (_, i) => unit(i)),
    );
    expect(results.map(({ id, required, actual, met }) => [id, required, actual, met]).slice(0, 2)).toEqual([
      ['keep', 13, 12, false],
      ['share', 20, 21, true],
    ]);
  });
});
