import { countsOnly, type Names, type Term } from '@app/domain/criteria';
import { legalDate } from '@app/domain/shared';
import type { PlanRevision } from '../shape/plan-revision';
import { indicator, SMALL_PLAN } from '../small-plan.fixture';
import { carryFacts } from './carry-facts';
import { dryRun } from './dry-run';
import { dryRunInVietnamese } from './tell-vi';

const none = (of: string, ...except: string[]): Term => ({ op: 'none', of: [{ kind: 'except', of, except }] });
const revision = (number: number, items: Record<string, Term>, more: Partial<PlanRevision> = {}): PlanRevision => ({
  ...SMALL_PLAN,
  revision: { ...SMALL_PLAN.revision, number },
  criteria: {
    rule: { kind: 'all' },
    zeroOfZero: 'met-flagged',
    items: Object.entries(items).map(([id, term]) => ({ id, label: id, term })),
    terms: [],
  },
  ...more,
});
/** As in Quảng Ngãi: another population is counted, and rehab at home is exempt now. */
const july = revision(
  1,
  { TC1: none('settled', 'methadone'), TC3: none('dealers') },
  { indicators: ['settled', 'methadone', 'home', 'dealers'].map((id) => indicator(id)) },
);
const october = revision(
  2,
  { TC1: none('addicts', 'methadone', 'home') },
  {
    indicators: ['addicts', 'methadone', 'home'].map((id) => indicator(id)),
    carries: [{ from: 'settled', to: 'addicts', as: 'assumed' }],
    checks: [{ id: 'exempt', sum: ['methadone', 'home'], atMost: 'addicts', otherwise: 'refuse' }],
  },
);
const today = legalDate('2025-10-06');
const run = (figures: Record<string, number>) => dryRun(july, october, countsOnly(figures), today);
const names: Names = {
  indicator: (id) => `số ${id}`,
  component: (id) => id,
  term: (id) => id,
  moment: (id) => id,
  obligation: (id) => id,
  seat: (id) => id,
  unitClass: (id) => id,
};

describe('moving a dossier to another revision, on paper', () => {
  it.each<[string, Record<string, number>, string, string, string[]]>([
    ['nobody before and nobody now', { settled: 0, methadone: 0, home: 0, dealers: 0 }, 'met', 'met', []],
    ['one, exempt only now (Sơn Mai)', { settled: 1, methadone: 0, home: 1, dealers: 0 }, 'not-met', 'met', []],
    [
      'one, and nobody counted the new exemption',
      { settled: 1, methadone: 0, dealers: 0 },
      'not-met',
      'undetermined',
      ['home'],
    ],
    ['one, exempt under both', { settled: 1, methadone: 1, home: 0, dealers: 0 }, 'met', 'met', []],
    ['nobody counted in July', { methadone: 0, home: 0 }, 'undetermined', 'undetermined', []],
  ])('%s', (_case, figures, before, after, missing) => {
    const [tc1] = run(figures).criteria;
    expect([tc1.before, tc1.after, tc1.missing]).toEqual([before, after, missing]);
  });

  it('says which figures are only assumed, and of which criterion', () => {
    const { criteria, assumed, changes } = run({ settled: 1, methadone: 0, home: 1, dealers: 0 });
    expect(criteria[0].assumed).toEqual(['addicts']);
    expect([assumed, changes]).toEqual([['addicts'], true]);
  });

  it('assumes nothing that has been stated under the new name', () => {
    const { assumed, criteria } = run({ settled: 1, addicts: 0, methadone: 0, home: 0, dealers: 0 });
    expect([assumed, criteria[0].after]).toEqual([[], 'met']);
  });

  it('a criterion that is gone has no verdict any more', () => {
    expect(
      run({ settled: 0, methadone: 0, home: 0, dealers: 1 }).criteria.find(({ id }) => id === 'TC3'),
    ).toMatchObject({
      before: 'not-met',
    });
    expect(run({ settled: 0, methadone: 0, home: 0, dealers: 1 }).verdict).toEqual({ before: 'not-met', after: 'met' });
  });

  it('figures that the new revision would refuse make it impossible', () => {
    expect(run({ settled: 1, methadone: 1, home: 1, dealers: 0 }).impossible).toMatchObject([
      { code: 'figure.sum-too-large' },
    ]);
    expect(run({ settled: 1, methadone: 0, home: 1, dealers: 9 }).impossible).toEqual([]);
  });

  it.each<[Record<string, number>, string[]]>([
    [
      { settled: 1, methadone: 0, home: 1, dealers: 0 },
      ['TC1: chưa đạt → đạt (số tạm dùng: “số addicts”).', 'TC3: đạt → không có tiêu chí này.'],
    ],
    [
      { settled: 1, methadone: 0, dealers: 0 },
      [
        'TC1: chưa đạt → chưa đủ căn cứ đánh giá, vì chưa có số liệu “số home” (số tạm dùng: “số addicts”).',
        'TC3: đạt → không có tiêu chí này.',
      ],
    ],
    [
      { settled: 1, methadone: 1, home: 1, dealers: 0 },
      ['Không chuyển được: số liệu hiện có trái với kiểm tra của bản mới.'],
    ],
  ])('%j in words', (figures, said) => {
    expect(dryRunInVietnamese(run(figures), names)).toEqual(said);
  });

  it('says so when nothing changes', () => {
    const same = dryRun(october, october, countsOnly({ addicts: 0, methadone: 0, home: 0 }), today);
    expect([same.changes, dryRunInVietnamese(same, names)]).toEqual([false, ['Không thay đổi (đạt).']]);
  });
});

describe('an old figure under a new name', () => {
  const window = { kind: 'over-period' } as const;
  const facts = { ...countsOnly({}), figures: [{ indicator: 'old', value: 3, basis: window }] };

  it('keeps what it was counted over when it is the same count', () => {
    expect(carryFacts(facts, [{ from: 'old', to: 'new', as: 'same' }]).facts.figures[1]).toEqual({
      indicator: 'new',
      value: 3,
      basis: window,
    });
  });

  it('answers for any time when it is only assumed', () => {
    const { facts: carried, assumed } = carryFacts(facts, [{ from: 'old', to: 'new', as: 'assumed' }]);
    expect(carried.figures[1]).toEqual({ indicator: 'new', value: 3 });
    expect([...assumed]).toEqual(['new']);
  });

  it('is not carried when there is none', () => {
    const { facts: carried, assumed } = carryFacts(countsOnly({ other: 1 }), [
      { from: 'old', to: 'new', as: 'assumed' },
    ]);
    expect([carried.figures.length, assumed.size]).toEqual([1, 0]);
  });

  it('is carried at the time of registration too, and as an answer, a day or a grade', () => {
    const known = {
      ...countsOnly({}),
      baselines: { registration: [{ indicator: 'old', value: 9 }] },
      answers: { old: true },
    };
    const { facts: carried } = carryFacts(known, [{ from: 'old', to: 'new', as: 'same' }]);
    expect(carried.baselines.registration).toContainEqual({ indicator: 'new', value: 9 });
    expect(carried.answers.new).toBe(true);
  });
});
