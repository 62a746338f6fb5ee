import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { legalDate } from '@app/domain/shared';
import { due, SMALL_PLAN, start, target } from '../small-plan.fixture';
import type { PlanRevision } from '../shape/plan-revision';
import { planCalendar } from './plan-calendar';
import type { Happened } from './yearly-window';

const d = legalDate;

describe('the calendar of a plan whose list is approved anew every year', () => {
  const [review, work] = SMALL_PLAN.phases;
  const yearly: PlanRevision = {
    ...SMALL_PLAN,
    period: { kind: 'yearly', from: { month: 12, day: 15 }, to: { month: 12, day: 14 }, first: 2026, last: 2027 },
    phases: [
      { ...review, from: start('start of period'), to: due('through 04-30'), each: 'period' },
      { ...work, from: start('list-approved'), to: due('through 10-31'), each: 'period' },
    ],
    obligations: [],
  };
  const phasesAfter = (happened: Happened) =>
    planCalendar(yearly, happened, VIETNAM_CALENDAR).flatMap(({ kind, id, key, from, due: day }) =>
      kind === 'phase' ? [[id, key, from, day]] : [],
    );

  it('does not end next year’s review with this year’s list, before it has begun', () => {
    expect(phasesAfter({ 'list-approved': d('2026-04-24') })).toEqual([
      ['review', '2026', '2025-12-15', '2026-04-24'],
      ['gd1', '2026', '2026-04-24', '2026-10-31'],
      ['review', '2027', '2026-12-15', '2027-04-30'],
      ['gd1', '2027', undefined, '2027-10-31'],
    ]);
  });

  it('keeps the list of every year of which it is told', () => {
    expect(phasesAfter({ 'list-approved': [d('2026-04-24'), d('2027-04-20')] }).slice(2)).toEqual([
      ['review', '2027', '2026-12-15', '2027-04-20'],
      ['gd1', '2027', '2027-04-20', '2027-10-31'],
    ]);
  });

  it('takes what comes about outside for the plan as a whole: a later phase waits for it no more, and begins with its period', () => {
    const outside = { ...yearly, events: yearly.events.map((event) => ({ ...event, outside: true })) };
    const starts = planCalendar(outside, { 'list-approved': d('2026-04-24') }, VIETNAM_CALENDAR).flatMap((day) =>
      day.kind === 'phase' && day.id === 'gd1' ? [day.from] : [],
    );
    expect(starts).toEqual(['2026-04-24', '2026-12-15']);
  });
});

it('tells each day of a roadmap, not only of targets with a single one', () => {
  const is = { cmp: 'at-least', than: { n: 20, d: 100, written: 'percent' } } as const;
  const steps = [
    { by: d('2025-12-31'), is },
    { by: d('2030-12-31'), is },
  ];
  const plan = {
    ...SMALL_PLAN,
    targets: [target('lo-trinh', { by: undefined, steps }), target('mot-ngay', { by: d('2026-06-30') })],
  };
  const days = planCalendar(plan, {}, VIETNAM_CALENDAR).flatMap(({ kind, id, due: day }) =>
    kind === 'target' ? [`${id} ${day}`] : [],
  );
  expect(days).toEqual(['lo-trinh 2025-12-31', 'mot-ngay 2026-06-30', 'lo-trinh 2030-12-31']);
});
