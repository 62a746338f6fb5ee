import {
  addDays,
  addMonths,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfLegalDay,
  lastDayOfMonth,
  legalDate,
  legalDateAt,
  monthsBetween,
  parseLegalDate,
  startOfLegalDay,
  toVietnamese,
} from './legal-date';

const d = legalDate;

describe('a legal date', () => {
  it.each(['2025-02-29', '2025-13-01', '2025-7-31', '31/7/2025', '2025-07-31T00:00', '', '2025-04-31'])(
    'is not read from %p',
    (text) => {
      expect(parseLegalDate(text)).toBeUndefined();
      expect(() => legalDate(text)).toThrow(RangeError);
    },
  );

  it('keeps 29 February in leap years only', () => {
    expect(parseLegalDate('2024-02-29')).toBe('2024-02-29');
    expect(lastDayOfMonth(2025, 2)).toBe('2025-02-28');
    expect(lastDayOfMonth(2025, 12)).toBe('2025-12-31');
  });

  it.each([
    ['2025-07-31', 1, '2025-08-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2024-12-31', 1, '2025-01-01'],
  ])('%s and %i day(s) is %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-10', -1, '2024-12-10'],
  ])('%s and %i month(s) is %s: a month never overflows into the next', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  it.each([
    ['2025-01-15', '2025-02-14', 0],
    ['2025-01-15', '2025-02-15', 1],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-02-15', '2025-01-15', -1],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(d(from), d(to))).toBe(months);
  });

  it('sorts from the earliest to the latest', () => {
    const days = [d('2025-12-01'), d('2025-07-31'), d('2025-07-31'), d('2024-12-31')];
    expect(days.sort(compareDates)).toEqual(['2024-12-31', '2025-07-31', '2025-07-31', '2025-12-01']);
  });

  it('knows its day of the week', () => {
    expect(dayOfWeek(d('2025-07-31'))).toBe(4);
    expect(dayOfWeek(d('2025-12-13'))).toBe(6);
    expect(dayOfWeek(d('2025-12-14'))).toBe(7);
    expect(dayOfWeek(d('1969-12-29'))).toBe(1);
  });

  it('prints as a Vietnamese form shows it', () => {
    expect(toVietnamese(d('2025-07-31'))).toBe('31/07/2025');
  });
});

describe('a legal day in instants', () => {
  it('begins and ends by the clock of Hà Nội, not of the machine', () => {
    expect(startOfLegalDay(d('2025-07-31')).toISOString()).toBe('2025-07-30T17:00:00.000Z');
    expect(endOfLegalDay(d('2025-07-31')).toISOString()).toBe('2025-07-31T16:59:59.999Z');
  });

  it('23:59:59 in Hà Nội is still the same day, one second later is the next', () => {
    expect(legalDateAt(new Date('2025-07-31T16:59:59.999Z'))).toBe('2025-07-31');
    expect(legalDateAt(new Date('2025-07-31T17:00:00.000Z'))).toBe('2025-08-01');
  });
});
