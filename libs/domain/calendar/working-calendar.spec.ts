import { dayOfWeek, legalDate } from '@app/domain/shared';
import { VIETNAM_CALENDAR, VIETNAM_DAYS, ANNOUNCED_YEARS } from './vietnam-holidays';
import {
  addWorkingDays,
  isAnnounced,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
} from './working-calendar';

const d = legalDate;
const works = (date: string): boolean => isWorkingDay(d(date), VIETNAM_CALENDAR);

describe('the working days of Vietnam', () => {
  it.each([
    ['2025-01-27', 'Tết 2025, Monday'],
    ['2025-01-31', 'Tết 2025, Friday'],
    ['2025-04-07', 'Giỗ Tổ'],
    ['2025-05-02', 'swapped Friday'],
    ['2025-09-01', 'Quốc khánh'],
    ['2025-09-02', 'Quốc khánh'],
    ['2025-12-13', 'a Saturday'],
    ['2026-02-20', 'Tết 2026'],
    ['2026-04-27', 'for Giỗ Tổ on a Sunday'],
    ['2026-08-31', 'swapped Monday'],
    ['2026-11-24', 'a holiday from 2026 on'],
  ])('%s is off (%s)', (date) => expect(works(date)).toBe(false));

  it.each([
    ['2025-01-24', 'the Friday before Tết'],
    ['2025-02-03', 'the Monday after Tết'],
    ['2025-04-26', 'worked Saturday'],
    ['2025-11-24', 'no holiday before 2026'],
    ['2026-08-22', 'worked Saturday'],
    ['2026-02-23', 'after Tết'],
  ])('%s is worked (%s)', (date) => expect(works(date)).toBe(true));

  it('lists no day twice', () => {
    expect(new Set(VIETNAM_DAYS.map((day) => day.date)).size).toBe(VIETNAM_DAYS.length);
  });

  it('makes up on a weekday for every fixed holiday on a weekend in the years not announced yet', () => {
    const open = VIETNAM_DAYS.filter((day) => !ANNOUNCED_YEARS.includes(Number(day.date.slice(0, 4))));
    const onWeekend = open.filter((day) => day.kind === 'holiday' && dayOfWeek(day.date) > 5);
    const madeUp = open.filter((day) => day.kind === 'compensatory');
    expect(madeUp).toHaveLength(onWeekend.length);
    expect(madeUp.every((day) => dayOfWeek(day.date) <= 5)).toBe(true);
  });

  it('says which years may still change', () => {
    expect(isAnnounced(d('2026-12-31'), VIETNAM_CALENDAR)).toBe(true);
    expect(isAnnounced(d('2027-01-01'), VIETNAM_CALENDAR)).toBe(false);
  });

  it('works only on Saturdays that were named', () => {
    const saturdays = VIETNAM_DAYS.filter((day) => day.kind === 'working-saturday');
    expect(saturdays.every((day) => dayOfWeek(day.date) === 6)).toBe(true);
  });
});

describe('counting working days', () => {
  it('does not count the day it starts from', () => {
    expect(addWorkingDays(d('2025-11-20'), 3, VIETNAM_CALENDAR)).toBe('2025-11-25');
    expect(addWorkingDays(d('2025-11-20'), 0, VIETNAM_CALENDAR)).toBe('2025-11-20');
  });

  it('counts a worked Saturday', () => {
    expect(addWorkingDays(d('2026-08-19'), 3, VIETNAM_CALENDAR)).toBe('2026-08-22');
  });

  it('counts backwards to the last day that is in time', () => {
    expect(subtractWorkingDays(d('2025-12-09'), 3, VIETNAM_CALENDAR)).toBe('2025-12-04');
  });

  it('moves off a day off in both directions, and stays on a worked day', () => {
    expect(nextWorkingDay(d('2025-12-13'), VIETNAM_CALENDAR)).toBe('2025-12-15');
    expect(previousWorkingDay(d('2025-12-14'), VIETNAM_CALENDAR)).toBe('2025-12-12');
    expect(nextWorkingDay(d('2025-12-12'), VIETNAM_CALENDAR)).toBe('2025-12-12');
  });

  it.each([
    ['2025-12-14', '2025-12-19', 5],
    ['2026-12-14', '2026-12-18', 4],
    ['2025-07-23', '2025-07-30', 5],
    ['2025-07-30', '2025-07-23', -5],
    ['2025-12-12', '2025-12-14', 0],
  ])('from %s to %s are %i working days', (from, to, days) => {
    expect(workingDaysBetween(d(from), d(to), VIETNAM_CALENDAR)).toBe(days);
  });
});
