import { addMonths, formatDate, formatDay, formatInstant, parseDate, weekday } from './date';

describe('parseDate', () => {
  it.each([
    ['24/11/2025', '2025-11-24'],
    [' 5/1/2025 ', '2025-01-05'],
    ['05-01-25', '2025-01-05'],
    ['5.1.2025', '2025-01-05'],
    ['24112025', '2025-11-24'],
    ['29/02/2024', '2024-02-29'],
  ])('understands %s', (typed, date) => expect(parseDate(typed)).toBe(date));

  it.each(['31/02/2025', '29/02/2025', '00/01/2025', '11/24/2025', '2025-11-24', '24/11', 'mai', ''])(
    'does not make a day out of %s',
    (typed) => expect(parseDate(typed)).toBeNull(),
  );
});

describe('formatting', () => {
  it('writes a legal date without a time zone moving it', () => expect(formatDate('2025-07-01')).toBe('01/07/2025'));
  it('names the weekday', () => expect(formatDay('2025-12-13')).toBe('Thứ bảy, 13/12/2025'));
  it('shows an instant on the day it was in Vietnam', () =>
    expect(formatInstant('2025-11-23T17:30:00Z')).toBe('00:30 24/11/2025'));
});

it('turning a month never jumps over a short one', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
  expect(weekday('2025-12-14')).toBe(0);
});
