import { legalDate } from '@app/domain/shared';
import { yearOfMinutes } from './year-of-minutes';

describe('the year that the minutes name', () =>
  it.each([
    ['a council that meets after the year has ended', '2027-01-06', '2026-12-31', 2026],
    ['one that meets in the last weeks of the period', '2026-12-02', '2026-12-14', 2026],
    ['one that meets in the first year of a period of two', '2024-12-10', '2025-12-31', 2024],
  ])('of %s', (_, meetsOn, ends, year) => expect(yearOfMinutes(legalDate(meetsOn), legalDate(ends))).toBe(year)));
