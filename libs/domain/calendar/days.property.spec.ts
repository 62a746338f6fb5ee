import fc from 'fast-check';
import { addDays, legalDate, type LegalDate } from '@app/domain/shared';
import { dueDates } from './due-dates';
import type { Amount, DueExpression, Point } from './due-expression';
import type { Rung } from './ladder';
import { ladderNotices } from './ladder-notices';
import { VIETNAM_CALENDAR } from './vietnam-holidays';
import { isWorkingDay, nextWorkingDay } from './working-calendar';

const day = fc.integer({ min: 0, max: 2800 }).map((days) => addDays(legalDate('2023-01-01'), days));
const later = fc.nat(400);
const amount: fc.Arbitrary<Amount> = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('working-day' as const, 'day' as const, 'month' as const),
});
const monthDay = fc.record({
  kind: fc.constant('month-day' as const),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  afterPeriod: fc.boolean(),
});
const point: fc.Arbitrary<Point> = fc.oneof(
  fc.constant<Point>({ kind: 'moment', moment: 'receipt' }),
  fc.constant<Point>({ kind: 'end-of', of: 'period' }),
  monthDay as fc.Arbitrary<Point>,
);
const once: fc.Arbitrary<DueExpression> = fc.oneof(
  fc.record({ kind: fc.constantFrom('before' as const, 'through' as const, 'on' as const), point }),
  fc.record({ kind: fc.constantFrom('amount-after' as const, 'amount-before' as const), amount, point }),
);

/** Everything happens on that day: what was received, and the period that begins with it and ends a month later. */
function dueFrom(due: DueExpression, start: LegalDate): LegalDate | undefined {
  const anchors = { moments: { receipt: start }, period: { from: start, to: addDays(start, 30) }, phases: [] };
  return dueDates(due, anchors, VIETNAM_CALENDAR, {}).occurrences[0]?.due;
}

describe('due days', () => {
  it('never come sooner because something happened later', () => {
    fc.assert(
      fc.property(once, day, later, (due, start, days) => {
        const [first, then] = [dueFrom(due, start), dueFrom(due, addDays(start, days))];
        expect(first !== undefined && then !== undefined && first <= then).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never come sooner because there is more time', () => {
    const after = (count: number, unit: Amount['unit']): DueExpression => ({
      kind: 'amount-after',
      amount: { count, unit },
      point: { kind: 'moment', moment: 'receipt' },
    });
    fc.assert(
      fc.property(amount, day, ({ count, unit }, start) => {
        const [less, more] = [dueFrom(after(count, unit), start), dueFrom(after(count + 1, unit), start)];
        expect(less !== undefined && more !== undefined && less <= more && less > start).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('that are counted end on a day that is worked', () => {
    fc.assert(
      fc.property(
        amount,
        day,
        fc.constantFrom('amount-after' as const, 'amount-before' as const),
        (many, start, kind) => {
          const due = dueFrom({ kind, amount: many, point: { kind: 'moment', moment: 'receipt' } }, start);
          expect(due && isWorkingDay(due, VIETNAM_CALENDAR)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('reminders', () => {
  const rung: fc.Arbitrary<Rung> = fc.record({
    at: fc.oneof(
      fc.record({ kind: fc.constantFrom('before' as const, 'after' as const), amount }),
      fc.constant({ kind: 'on-the-day' as const }),
    ),
    tell: fc.constant(['turn']),
  });
  const ladder = fc.array(rung, { minLength: 1, maxLength: 6 });
  const span = fc.record({ opens: day, days: fc.nat(200) });

  it('go out before the last valid day is over, on days that are worked, and what is overdue after it', () => {
    fc.assert(
      fc.property(ladder, span, (rungs, { opens, days }) => {
        const due = addDays(opens, days);
        const workedBefore = nextWorkingDay(opens, VIETNAM_CALENDAR) <= due;
        for (const { on, kind } of ladderNotices(rungs, { opens, due }, VIETNAM_CALENDAR)) {
          expect(kind === 'overdue' ? on > due : on <= due).toBe(true);
          expect(on >= opens).toBe(true);
          // a duty that begins and ends on days off leaves no worked day to tell it on: then it is told as it begins
          if (workedBefore || kind === 'overdue') expect(isWorkingDay(on, VIETNAM_CALENDAR)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are one for each day', () => {
    fc.assert(
      fc.property(ladder, span, (rungs, { opens, days }) => {
        const sent = ladderNotices(rungs, { opens, due: addDays(opens, days) }, VIETNAM_CALENDAR).map(({ on }) => on);
        expect([...new Set(sent)].sort()).toEqual(sent);
      }),
    );
  });
});
