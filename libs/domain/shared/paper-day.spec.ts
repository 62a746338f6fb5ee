import { legalDate } from './legal-date';
import { impossiblePaperDay } from './paper-day';

it.each([
  ['2025-07-24', null],
  ['2025-07-25', 'future'],
  ['1990-01-01', null],
  ['1989-12-31', 'too-old'],
  ['0025-07-22', 'too-old'],
])('a paper of %s, on 24/7/2025: %s', (day, fault) =>
  expect(impossiblePaperDay(legalDate(day), legalDate('2025-07-24'))).toBe(fault),
);
