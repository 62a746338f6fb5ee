import { createEvents, type Alarm, type DateArray, type EventAttributes } from 'ics';
import { clauseInVietnamese, noticeKinds, planDayKinds, type PlanDay, type PlanRevision } from '@app/domain/plans';
import { addDays, inVietnamese, startOfLegalDay, toVietnamese, type LegalDate } from '@app/domain/shared';
import { dayLabel } from './day-label';
import { seatWords } from './seat-words';

/** Reminders go out when the offices open, half past seven in Hà Nội. */
const OFFICES_OPEN_MS = 7.5 * 3_600_000;

/**
 * The calendar as an iCalendar file (RFC 5545): one all-day event on each last valid day, with an alarm for each message. The same plan
 * gives the same ids, so that importing it again changes entries and doubles none. What has no day yet is left out.
 */
export function calendarFile(plan: PlanRevision, days: readonly PlanDay[], unit?: string): string {
  const events = days.flatMap((day) => (day.due === null ? [] : [eventOf(plan, day, day.due, unit)]));
  const { error, value } = createEvents(events, {
    productId: '-//Cong Nhan//Ke hoach//VI',
    calName: inVietnamese(plan.identity.label),
  });
  if (error || typeof value !== 'string') throw error ?? new Error('no calendar was made');
  return value;
}

function eventOf(plan: PlanRevision, day: PlanDay, due: LegalDate, unit: string | undefined): EventAttributes {
  const description = [
    ...(day.who.length === 0 ? [] : [`Thực hiện: ${day.who.map((seat) => seatWords(plan, seat)).join(', ')}`]),
    ...(day.to === undefined ? [] : [`Gửi: ${seatWords(plan, day.to)}`]),
    ...day.notices.map(({ on, kind }) => `${noticeKinds[kind]} ${toVietnamese(on)}`),
    ...(day.clause === undefined ? [] : [`Căn cứ: ${clauseInVietnamese(plan, day.clause)}`]),
  ];
  return {
    uid: [plan.plan, unit ?? 'all', day.kind, day.id, day.key, due].join('-'),
    title: `${planDayKinds[day.kind]}: ${dayLabel(plan, day)}`,
    description: description.join('\n'),
    start: parts(due),
    end: parts(addDays(due, 1)),
    alarms: day.notices.map(({ on }): Alarm => ({
      action: 'display',
      description: inVietnamese(day.label),
      trigger: opening(on),
    })),
  };
}

function parts(date: LegalDate): DateArray {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

const opening = (date: LegalDate): number => startOfLegalDay(date).getTime() + OFFICES_OPEN_MS;
