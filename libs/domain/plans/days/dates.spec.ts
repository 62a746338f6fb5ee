import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { legalDate } from '@app/domain/shared';
import { noticesOf, obligationOccurrences } from './obligation-occurrences';
import { periodDates, phaseDates, type KnownMoments } from './phase-dates';
import type { PlanRevision } from '../shape/plan-revision';
import { due, obligation, SMALL_PLAN, start } from '../small-plan.fixture';

const d = legalDate;
const approved: KnownMoments = { 'list-approved': d('2025-07-29') };
const spans = (known: KnownMoments, plan: PlanRevision = SMALL_PLAN) =>
  phaseDates(plan, known, VIETNAM_CALENDAR).map(({ id, from, to }) => [id, from, to]);
const occurrences = (duty: ReturnType<typeof obligation>, known: KnownMoments = approved, plan = SMALL_PLAN) =>
  obligationOccurrences(plan, duty, known, VIETNAM_CALENDAR);

describe('the phases', () => {
  it('end with their event when it comes sooner than the day', () => {
    expect(spans(approved)).toEqual([
      ['review', '2025-07-23', '2025-07-29'],
      ['gd1', '2025-07-29', '2025-07-31'],
      ['gd2', '2025-08-01', '2025-10-31'],
    ]);
  });

  it('wait for an event that has not come, and end on their day all the same', () => {
    expect(spans({})).toEqual([
      ['review', '2025-07-23', '2025-07-31'],
      ['gd1', undefined, '2025-07-31'],
      ['gd2', '2025-08-01', '2025-10-31'],
    ]);
  });

  it('are not prolonged by an event that comes late', () => {
    expect(spans({ 'list-approved': d('2025-08-04') })[0]).toEqual(['review', '2025-07-23', '2025-07-31']);
  });

  it('may start where an earlier one ends', () => {
    const plan = {
      ...SMALL_PLAN,
      phases: [
        ...SMALL_PLAN.phases,
        { ...SMALL_PLAN.phases[2], id: 'gd3', from: start('1 day after end of gd2'), to: due('before 2025-12-14') },
      ],
    };
    expect(spans(approved, plan).at(-1)).toEqual(['gd3', '2025-11-01', '2025-12-13']);
  });
});

describe('the assessed period', () => {
  it('ends before its strict day', () => {
    expect(periodDates(SMALL_PLAN, {}, VIETNAM_CALENDAR)).toEqual({ from: '2025-07-23', to: '2025-12-13' });
  });

  it('of a yearly plan runs from the year before', () => {
    const yearly: PlanRevision = {
      ...SMALL_PLAN,
      period: { kind: 'yearly', from: { month: 12, day: 15 }, to: { month: 12, day: 14 }, first: 2025, last: 2030 },
    };
    expect(periodDates(yearly, {}, VIETNAM_CALENDAR)).toEqual({ from: '2024-12-15', to: '2025-12-14' });
    expect(
      periodDates(
        {
          ...yearly,
          period: {
            ...yearly.period,
            from: { month: 1, day: 1 },
            to: { month: 12, day: 31 },
          } as PlanRevision['period'],
        },
        {},
        VIETNAM_CALENDAR,
      ),
    ).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(periodDates(yearly, {}, VIETNAM_CALENDAR, 2026)).toEqual({ from: '2025-12-15', to: '2026-12-14' });
  });
});

describe('a phase of each period', () => {
  const yearly = (from: string): PlanRevision => ({
    ...SMALL_PLAN,
    period: { kind: 'yearly', from: { month: 12, day: 15 }, to: { month: 12, day: 14 }, first: 2025, last: 2027 },
    phases: [{ ...SMALL_PLAN.phases[2], id: 'dang-ky', from: start(from), to: due('through 09-30'), each: 'period' }],
  });
  const beginsIn = (plan: PlanRevision, year: number): string | undefined =>
    phaseDates(plan, {}, VIETNAM_CALENDAR, year)[0].from;

  it.each(['issue', '2025-07-23'])(
    'from %s begins on that day once, later with its period, not years before it',
    (from) => {
      expect([2025, 2026, 2027].map((year) => beginsIn(yearly(from), year))).toEqual([
        '2025-07-23',
        '2025-12-15',
        '2026-12-15',
      ]);
    },
  );

  it('may begin before the first period, and later in the midst of one', () => {
    expect(beginsIn(yearly('2024-11-01'), 2025)).toBe('2024-11-01');
    expect(beginsIn(yearly('2026-03-02'), 2026)).toBe('2026-03-02');
  });

  it('waits for its event also in a later period', () => {
    expect(beginsIn(yearly('list-approved'), 2026)).toBeUndefined();
  });

  it('is not meant where a phase is one of the whole plan', () => {
    expect(beginsIn({ ...yearly('issue'), phases: [{ ...yearly('issue').phases[0], each: undefined }] }, 2026)).toBe(
      '2025-07-23',
    );
  });
});

describe('when an obligation falls due', () => {
  it('runs to the end of the period, the last cycle cut', () => {
    const dates = occurrences(obligation('a', { due: due('every quarter'), from: start('list-approved') })).occurrences;
    expect(dates).toEqual([
      { key: '2025-Q3', opens: '2025-07-29', due: '2025-09-30' },
      { key: '2025-Q4', opens: '2025-10-01', due: '2025-12-13' },
    ]);
  });

  it('counts only the phases it names', () => {
    const dates = occurrences(obligation('a', { due: due('every phase plus 3 working days'), phases: ['gd2'] }));
    expect(dates.occurrences).toEqual([{ key: 'gd2', opens: '2025-08-01', due: '2025-11-05' }]);
  });

  it('stops when told', () => {
    const dates = occurrences(
      obligation('a', { due: due('every month'), from: start('2025-08-01'), until: start('end of gd2') }),
    ).occurrences;
    expect(dates.map(({ key }) => key)).toEqual(['2025-08', '2025-09', '2025-10']);
  });

  it('waits for an outside event, and starts with it', () => {
    const outside = {
      ...SMALL_PLAN,
      events: [...SMALL_PLAN.events, { id: 'tk-byt', label: 'Văn bản', outside: true }],
    };
    const duty = obligation('a', { due: due('30 working days after tk-byt'), after: 'tk-byt' });
    expect(occurrences(duty, {}, outside)).toEqual({ occurrences: [], waitsFor: ['tk-byt'] });
    expect(occurrences(duty, { 'tk-byt': d('2025-08-04') }, outside).occurrences).toEqual([
      { key: 'once', opens: '2025-08-04', due: '2025-09-17' },
    ]);
  });

  it('of no day has none, and waits for nothing', () => {
    expect(occurrences(obligation('a', { due: due('undated') }))).toEqual({ occurrences: [], waitsFor: [] });
    expect(occurrences(obligation('a', { adHoc: 'sender' }))).toEqual({ occurrences: [], waitsFor: [] });
  });

  it('reminds by its own ladder where it has one', () => {
    const [occurrence] = occurrences(SMALL_PLAN.obligations[0]).occurrences;
    const ladder = [SMALL_PLAN.ladder[1]];
    expect(noticesOf(SMALL_PLAN, SMALL_PLAN.obligations[0], occurrence, VIETNAM_CALENDAR).map(({ on }) => on)).toEqual([
      '2025-07-30',
      '2025-07-31',
    ]);
    expect(
      noticesOf(SMALL_PLAN, obligation('a', { ladder }), occurrence, VIETNAM_CALENDAR).map(({ on }) => on),
    ).toEqual(['2025-07-31']);
  });
});

describe('a duty of a plan with yearly periods', () => {
  const yearly: PlanRevision = {
    ...SMALL_PLAN,
    revision: { ...SMALL_PLAN.revision, date: d('2025-11-03') },
    period: { kind: 'yearly', from: { month: 12, day: 15 }, to: { month: 12, day: 14 }, first: 2025, last: 2027 },
    phases: [
      { ...SMALL_PLAN.phases[2], id: 'lam', from: start('start of period'), to: due('end of period'), each: 'period' },
      { ...SMALL_PLAN.phases[2], id: 'xet', from: start('12-15 after period'), to: due('through 12-31 after period') },
    ],
  };
  const dueOf = (expression: string, year: number, more: object = {}, known: KnownMoments = {}): unknown[] =>
    obligationOccurrences(
      yearly,
      obligation('a', { due: due(expression), ...more }),
      known,
      VIETNAM_CALENDAR,
      year,
    ).occurrences.map(({ key, opens, due: day }) => [key, opens, day]);

  it('is not owed again for years that are over', () => {
    expect(dueOf('every year through 12-01', 2025)).toEqual([['2025', '2025-11-03', '2025-12-01']]);
    expect(dueOf('every year through 12-01', 2027)).toEqual([['2027', '2027-01-01', '2027-12-01']]);
    expect(dueOf('every quarter plus 5 working days', 2026).map((row) => (row as string[])[0])).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
  });

  it('has each cycle once, whole, and only the last period cuts one', () => {
    const all = [2025, 2026, 2027].flatMap((year) => dueOf('every quarter', year));
    expect(all.map((row) => (row as string[])[0])).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
    ]);
    expect(all[4]).toEqual(['2026-Q4', '2026-10-01', '2026-12-31']);
    expect(all.at(-1)).toEqual(['2027-Q4', '2027-10-01', '2027-12-14']);
  });

  it('of one day belongs to the period in which it lies', () => {
    expect([2025, 2026, 2027].map((year) => dueOf('before 2026-06-30', year).length)).toEqual([0, 1, 0]);
    expect([2025, 2026, 2027].map((year) => dueOf('5 working days after issue', year).length)).toEqual([1, 0, 0]);
    expect([2025, 2026, 2027].map((year) => dueOf('before 2031-01-01', year).length)).toEqual([0, 0, 1]);
  });

  it('of a day that comes every year has it every year, open from the period on', () => {
    expect(dueOf('before 12-20 after period', 2025)).toEqual([['once', '2025-11-03', '2025-12-19']]);
    expect(dueOf('before 12-20 after period', 2026)).toEqual([['once', '2025-12-15', '2026-12-19']]);
  });

  it('after something that happened in the period stays in it, though the day lies in the next', () => {
    const known = { meeting: d('2025-12-12') };
    expect(dueOf('10 working days after meeting', 2025, {}, known)).toEqual([['once', '2025-11-03', '2025-12-26']]);
  });

  it('at the end of each phase counts a phase that outlasts the period', () => {
    expect(dueOf('every phase', 2026)).toEqual([
      ['lam', '2025-12-15', '2026-12-14'],
      ['xet', '2026-12-15', '2026-12-31'],
    ]);
  });
});
