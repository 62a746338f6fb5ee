import { panelTasks } from '@app/domain/appraisal';
import { checkFigures } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { Chance } from '../stage/chance';
import { Cast } from './cast';
import { countsOf, figuresAt } from './figures';
import { draftOn } from './opinions';
import { reportFigures } from './report-figures';
import type { PlayedPeriod } from './script';
import { latecomers, sendingDay } from './sending-days';

const OFFICES = Array.from({ length: 95 }, (_, index) => `${25_000 + index}.ubnd-xa`);
const LATE = [
  { duty: 'ke-hoach', count: 5, days: ['2025-11-29', '2025-11-30'] },
  { duty: 'ke-hoach', count: 9, days: ['2025-12-02', '2025-12-05'] },
];

describe.each([1, 2, 77])('who sends when, seed %s', (seed) => {
  const chance = new Chance(seed);
  const late = latecomers(chance, LATE, OFFICES);
  const days = OFFICES.map((owingOffice) =>
    sendingDay(chance, late, new Set(['ke-hoach']), {
      obligation: 'ke-hoach',
      occurrence: 'once',
      owingOffice,
      opens: null,
      due: '2025-11-30',
    }),
  );

  it('so many are late as the story says, and nobody else', () => {
    expect(days.filter((day) => day <= '2025-11-28')).toHaveLength(81);
    expect(days.filter((day) => day > '2025-11-28' && day <= '2025-11-30')).toHaveLength(5);
    expect(days.filter((day) => day > '2025-12-01' && day <= '2025-12-05')).toHaveLength(9);
  });

  it('nobody sends before it can be sent', () => {
    const owed = {
      obligation: 'bc',
      occurrence: '2025-11',
      owingOffice: 'x.ubnd-xa',
      opens: '2025-11-30',
      due: '2025-11-30',
    };
    expect(sendingDay(chance, late, new Set(['bc']), owed)).toBe('2025-11-30');
  });

  it.each(['dong-nai-2025-2030', 'quy-nhon-dong-2025-2030', 'quang-ninh-2023-2025'])(
    'no invented report of %s is one that the plan refuses',
    (code) => {
      const { plan } = shippedPlan(code, 1);
      const refused = plan.obligations.flatMap(({ id, collect }) => {
        const figures = reportFigures(plan, collect, {}, { chance, name: [id] });
        expect(Object.keys(figures).sort()).toEqual([...new Set(collect)].sort());
        return checkFigures(plan, figures, legalDate('2026-01-08')).map((fault) => `${id} ${fault.code}`);
      });
      expect(refused).toEqual([]);
    },
  );
});

describe('who acts', () => {
  it('is worked out from the plan: UBND of a commune submits to a province and decides in a ward', () => {
    const province = new Cast(shippedPlan('dong-nai-2025-2030', 1).plan, '75');
    const day = '2025-11-28';
    expect(province.as('submitter', 'officer', { day, unit: '25225' })).toBe('25225.can-bo');
    expect(province.as('decider', 'chairman', { day })).toBe('75.ubnd.chu-tich');
    const ward = new Cast(shippedPlan('quy-nhon-dong-2025-2030', 1).plan, '52');
    expect(ward.as('decider', 'chairman', { day })).toBe('21601.ubnd.chu-tich');
    expect(ward.as('submitter', 'officer', { day, unit: '21601-03' })).toBe('21601-03.can-bo');
  });

  it('changes on the day on which a seat passes on', () => {
    const district = new Cast(shippedPlan('nhu-xuan-2024-2025', 1).plan, '38');
    expect(district.as('lead', 'agency-officer', { day: '2025-02-28' })).toBe('nhu-xuan.cah.chuyen-vien');
    expect(district.as('lead', 'agency-officer', { day: '2025-03-01' })).toBe('38.cat.chuyen-vien');
    expect(district.stands('16201.ubnd-xa', '2025-06-30')).toBe(true);
    expect(district.stands('16201.ubnd-xa', '2025-07-01')).toBe(false);
  });
});

describe('what is counted', () => {
  const period = {
    courses: [{ code: '1', registered: { addicts: 4 }, stated: { addicts: 2 }, confirmed: { addicts: 3 } }],
    figures: () => ({ population: 900 }),
  } as unknown as PlayedPeriod;
  const stage = { chance: new Chance(1), dossiers: new Map([['1', 'a']]) };

  it('is what the step knows, and the registration is not what comes later', () => {
    expect(figuresAt(stage, period, '1', 'registered')).toEqual({ population: 900, addicts: 4 });
    expect(figuresAt(stage, period, '1', 'stated')).toEqual({ population: 900, addicts: 2 });
    expect(figuresAt(stage, period, '1', 'confirmed')).toEqual({ population: 900, addicts: 3 });
  });

  it('is nothing where nothing is told, and a day that is not told is not made up', () => {
    expect(
      countsOf(
        [
          { id: 'addicts', type: 'count' },
          { id: 'on-hot-route', type: 'yes-no' },
          { id: 'oldest-test', type: 'date' },
        ],
        {},
      ),
    ).toEqual([
      { indicator: 'addicts', value: 0 },
      { indicator: 'on-hot-route', value: false },
    ]);
  });
});

describe('an opinion', () => {
  const [lead, health, work, front] = panelTasks(shippedPlan('dong-nai-2025-2030', 1).plan, legalDate('2025-12-02'));
  const known = [
    { id: 'TC1', engine: 'met' as const },
    { id: 'TC2', engine: 'not-met' as const },
    { id: 'TC3', engine: 'met' as const },
  ];

  it('says what the figures say on what was asked, and agrees only where all of that is met', () => {
    expect(lead && draftOn(lead, known)).toMatchObject({
      overall: 'disagree',
      verdicts: { TC2: { verdict: 'not-met' } },
    });
    expect(health && draftOn(health, known)).toMatchObject({ overall: 'agree', verdicts: { TC1: { verdict: 'met' } } });
  });

  it('comments without judging, and supervises beside', () => {
    expect(work && Object.keys(draftOn(work, known))).toEqual(['verdicts', 'comments', 'present']);
    expect(front && draftOn(front, known)).toMatchObject({ verdicts: {}, overall: 'agree' });
  });
});
