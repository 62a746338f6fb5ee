import { legalDate } from '@app/domain/shared';
import { calendarSentence } from './edit-messages.vi';
import { changesOfYear, faultsOfDraft, type CalendarYear } from './edit-year';
import type { CalendarDay, CalendarDayKind } from './working-calendar';

const day = (date: string, kind: CalendarDayKind = 'holiday', label = 'Nghỉ'): CalendarDay => ({
  date: legalDate(date),
  kind,
  label,
});
const year = (...days: CalendarDay[]): CalendarYear => ({ announced: true, days });
const before = year(day('2025-09-01'), day('2025-09-02'), day('2025-01-01'));
const today = legalDate('2025-07-24');
const faults = (draft: CalendarYear): string[] =>
  faultsOfDraft(2025, before, draft, today).map(({ at, fault }) => `${at}: ${fault.code}`);

it('what a draft changes: new days, days with another label, days that are gone', () => {
  const draft = year(day('2025-01-01'), day('2025-09-02', 'holiday', 'Quốc khánh'), day('2025-09-03'));
  expect(changesOfYear(before, { ...draft, announced: false })).toEqual({
    set: [day('2025-09-02', 'holiday', 'Quốc khánh'), day('2025-09-03')],
    removed: [day('2025-09-01')],
    announced: false,
  });
  expect(changesOfYear(before, before)).toEqual({ set: [], removed: [], announced: null });
});

it.each([
  ['a later day off', [day('2025-10-10', 'compensatory')], []],
  ['a working Saturday', [day('2025-10-11', 'working-saturday')], []],
  ['a Sunday that is worked', [day('2025-10-12', 'working-saturday')], ['3: calendar.no-saturday']],
  ['a weekend off in exchange', [day('2025-10-12', 'compensatory')], ['3: calendar.off-anyway']],
  ['a day of another year', [day('2026-01-01')], ['3: calendar.other-year']],
  ['a day twice', [day('2025-09-01')], ['3: calendar.day-twice']],
  ['a day that has passed', [day('2025-07-23')], ['3: calendar.past']],
  ['today', [day('2025-07-24')], ['3: calendar.past']],
])('%s', (_, added, expected) => expect(faults(year(...before.days, ...added))).toEqual(expected));

it('a day off that has passed cannot be taken away, nor renamed', () => {
  expect(faults(year(...before.days.slice(0, 2)))).toEqual(['null: calendar.past']);
  expect(faults(year(...before.days.slice(0, 2), day('2025-01-01', 'holiday', 'Khác')))).toEqual(['2: calendar.past']);
});

it('every fault has a sentence with its day', () => {
  const [fault] = faultsOfDraft(2025, before, year(...before.days, day('2025-07-23')), today);
  expect(fault && calendarSentence(fault.fault)).toContain('23/07/2025');
});
