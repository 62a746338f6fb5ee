import fc from 'fast-check';
import { addWorkingDays, VIETNAM_CALENDAR, workingDaysBetween } from '@app/domain/calendar';
import { addDays, legalDate } from '@app/domain/shared';
import { afterSuspensions } from './suspension';

const day = legalDate;

describe('time spent waiting for the commune', () => {
  it.each([
    // due, asked, answered, due again
    ['2025-11-19', '2025-11-18', '2025-11-21', '2025-11-24', 'three working days lost, over a weekend'],
    ['2025-11-19', '2025-11-18', '2025-11-18', '2025-11-19', 'answered on the same day'],
    ['2025-11-19', '2025-11-21', '2025-11-24', '2025-11-20', 'asked when it was already overdue'],
    ['2025-11-21', '2025-11-22', '2025-11-23', '2025-11-21', 'a weekend is no working time'],
    ['2026-02-13', '2026-02-12', '2026-02-23', '2026-02-24', 'Tết lies in between: two working days lost'],
    ['2026-08-20', '2026-08-19', '2026-08-22', '2026-08-24', 'the working Saturday counts'],
  ])('due %s, asked %s, answered %s: due %s (%s)', (due, from, to, expected) =>
    expect(afterSuspensions(day(due), [{ from: day(from), to: day(to) }], VIETNAM_CALENDAR)).toBe(expected),
  );

  it('moves nothing while it lasts', () =>
    expect(afterSuspensions(day('2025-11-19'), [{ from: day('2025-11-18'), to: null }], VIETNAM_CALENDAR)).toBe(
      '2025-11-19',
    ));

  it('leaves as many working days after the answer as there were on the day of the request', () => {
    const offset = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: 1, max: 10 }), (asked, waited, limit) => {
        const sent = day('2025-10-01');
        const due = addWorkingDays(sent, limit, VIETNAM_CALENDAR);
        const from = addDays(sent, asked);
        const to = addDays(from, waited);
        const left = workingDaysBetween(from, due, VIETNAM_CALENDAR);
        const again = afterSuspensions(due, [{ from, to }], VIETNAM_CALENDAR);
        fc.pre(from <= due);
        expect(workingDaysBetween(to, again, VIETNAM_CALENDAR) + 0).toBe(left);
      }),
    );
  });
});
