import {
  calendarSentence,
  changesOfYear,
  faultsOfDraft,
  type CalendarChanges,
  type CalendarYear,
} from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { parseLegalDate, refusal, type LegalDate } from '@app/domain/shared';
import { forbidden, invalid, invalidField, type FieldProblem } from '@app/platform';
import type { CalendarDraftBody } from './calendar.dto';

/** Of the province: the calendar is everybody's, and a ward's administrator answers for the ward. */
export const mayEditCalendar = ({ role, unitCode }: PersonActing): boolean =>
  role === 'programme-administrator' && unitCode === null;

/** @throws Problem 403 for anybody but the programme's administrator */
export function onlyAdministrator(actor: PersonActing): void {
  if (!mayEditCalendar(actor)) throw forbidden('Chỉ quản trị chương trình cấp tỉnh được sửa lịch làm việc.');
}

/** The draft as a value, with its days in order. @throws Problem 422 at a day that the calendar has not got */
export function draftOf({ announced, days }: CalendarDraftBody): CalendarYear {
  const errors: FieldProblem[] = [];
  const read = days.flatMap(({ date, kind, label }, at) => {
    const day = parseLegalDate(date);
    if (day) return [{ date: day, kind, label }];
    errors.push({ pointer: `/days/${at}/date`, code: 'calendar.no-day', detail: `Không có ngày ${date}.` });
    return [];
  });
  if (errors.length > 0) throw invalid(errors);
  return { announced, days: read };
}

/** What the draft changes. @throws Problem 422 for days that may not be so, and when nothing changes */
export function changesOf(year: number, before: CalendarYear, draft: CalendarYear, today: LegalDate): CalendarChanges {
  const faults = faultsOfDraft(year, before, draft, today);
  if (faults.length > 0)
    throw invalid(
      faults.map(({ at, fault }) => ({
        pointer: at === null ? '/days' : `/days/${at}/date`,
        code: fault.code,
        detail: calendarSentence(fault),
      })),
      [...new Set(faults.map(({ fault }) => calendarSentence(fault)))].join(' '),
    );
  const changes = changesOfYear(before, draft);
  if (changes.set.length + changes.removed.length === 0 && changes.announced === null)
    throw invalidField('/days', 'calendar.nothing-changed', calendarSentence(refusal('calendar.nothing-changed')));
  return changes;
}
