import { legalDate } from '@app/domain/shared';
import { weekdayBefore } from './days';

describe('days of the story', () => {
  it.each([
    ['2025-07-30', 0, '2025-07-30'],
    ['2025-07-30', 2, '2025-07-28'],
    ['2025-08-04', 1, '2025-08-01'],
    ['2025-08-31', 0, '2025-08-29'],
    ['2025-08-31', -1, '2025-09-03'],
    ['2025-11-14', -1, '2025-11-17'],
  ])('%s, %s weekdays earlier: %s', (day, count, expected) => {
    expect(weekdayBefore(legalDate(day), count)).toBe(expected);
  });
});
