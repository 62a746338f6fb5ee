import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { planCalendar, type KnownMoments } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

const { plan } = shippedPlan('quang-ngai-2025.r1.yaml');
const days = (known: KnownMoments = {}) => planCalendar(plan, known, VIETNAM_CALENDAR);
const said = (known: KnownMoments, id: string): string[] =>
  days(known)
    .filter((day) => day.id === id)
    .map(({ key, due, notices }) => [key, due ?? 'chưa có ngày', ...notices.map(({ on }) => on)].join(' '));

describe('the calendar of the Quảng Ngãi plan', () => {
  it('the plan of a commune: 30/7, the rung of a week before it is folded into the first notice', () => {
    expect(said({}, 'ke-hoach')).toEqual([
      'once 2025-07-30 2025-07-23 2025-07-25 2025-07-29 2025-07-30 2025-07-31 2025-08-06',
    ]);
  });

  it('the last report falls due on a Saturday: on the day means Friday, and the day off is said', () => {
    expect(said({}, 'so-ket')).toEqual(['once 2025-12-13 2025-12-04 2025-12-10 2025-12-12 2025-12-15 2025-12-19']);
    expect(days().find(({ id }) => id === 'so-ket')?.dayOff).toBe(true);
  });

  it('what waits for the list has no day until the list is approved', () => {
    const forum = days().find(({ id }) => id === 'dien-dan');
    expect(forum).toMatchObject({ due: null, waitsFor: ['list-approved'], notices: [] });
    expect(said({ 'list-approved': legalDate('2025-07-29') }, 'dien-dan').map((line) => line.slice(0, 18))).toEqual([
      '2025-Q3 2025-09-30',
      '2025-Q4 2025-12-13',
    ]);
  });

  it('goes through the year in order, and what has no day stands at the end', () => {
    const dated = days().map(({ due }) => due ?? '9');
    expect(dated).toEqual([...dated].sort());
  });

  it('has period, phases, list, dossier, confirmation and targets in it', () => {
    expect([...new Set(days().map(({ kind }) => kind))].sort()).toEqual([
      'confirmation',
      'dossier',
      'duty',
      'period',
      'phase',
      'selection',
      'target',
    ]);
  });
});

describe('the calendar of its revision of 06/10', () => {
  const revised = shippedPlan('quang-ngai-2025.r2.yaml').plan;
  const talks = planCalendar(revised, {}, VIETNAM_CALENDAR).filter(({ id }) => id === 'truyen-thong');

  it('still has August and September in it: the paper is of 23/7', () => {
    expect(talks.map(({ key }) => key)).toEqual(['2025-08', '2025-09', '2025-10', '2025-11', '2025-12']);
  });

  it('reminds of nothing before its own day, and not at all of what was due before it', () => {
    expect(talks.map(({ notices }) => notices[0]?.on ?? 'không nhắc').slice(0, 3)).toEqual([
      'không nhắc',
      'không nhắc',
      '2025-10-22',
    ]);
    const plans = planCalendar(revised, {}, VIETNAM_CALENDAR).flatMap(({ notices }) => notices.map(({ on }) => on));
    expect(plans.filter((on) => on < '2025-10-06')).toEqual([]);
  });
});
