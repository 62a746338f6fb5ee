import { legalDate } from '@app/domain/shared';
import { weekdayBefore, workdayBefore } from './days';

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

  it.each([
    ['2026-02-13', -1, '2026-02-23'],
    ['2026-05-04', 1, '2026-04-29'],
    ['2026-04-30', 0, '2026-04-29'],
    ['2025-08-04', 1, '2025-08-01'],
  ])('%s, %s days of work earlier: %s, and not on a day off', (day, count, expected) => {
    expect(workdayBefore(legalDate(day), count)).toBe(expected);
  });
});
