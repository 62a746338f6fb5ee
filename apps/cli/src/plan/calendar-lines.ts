import { clauseInVietnamese, noticeKinds, planDayKinds, type PlanDay, type PlanRevision } from '@app/domain/plans';
import { dayOfWeek, inVietnamese, toVietnamese, type LegalDate } from '@app/domain/shared';
import { seatWords, waitedFor, whoseWords } from '@app/plans';

const WEEKDAYS = ['', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** The calendar as lines for a terminal: the last valid day first, then what, whose, and below it every message. */
export function calendarLines(plan: PlanRevision, days: readonly PlanDay[]): string[] {
  const title = `${inVietnamese(plan.identity.label)}: bản ${plan.revision.number} (${toVietnamese(plan.revision.date)})`;
  const messages = days.reduce((sum, { notices }) => sum + notices.length, 0);
  return [title, '', ...days.flatMap((day) => lines(plan, day)), '', `${days.length} mốc, ${messages} lần nhắc.`];
}

function lines(plan: PlanRevision, day: PlanDay): string[] {
  const who = whoseWords(plan, day).join(', ');
  const to = day.to === undefined ? '' : ` → ${seatWords(plan, day.to)}`;
  const what = `${planDayKinds[day.kind]}: ${inVietnamese(day.label)}${day.key === 'once' ? '' : ` (${day.key})`}`;
  const from = day.from && day.from !== day.due ? ` từ ${toVietnamese(day.from)}` : '';
  const clause = day.clause === undefined ? '' : `  [${clauseInVietnamese(plan, day.clause)}]`;
  return [
    `${whenOf(plan, day).padEnd(22)} ${what}${from}${who === '' ? '' : ` – ${who}`}${to}${clause}`,
    ...(day.notices.length === 0 ? [] : [`${''.padEnd(22)} ${noticesOf(day)}`]),
  ];
}

function whenOf(plan: PlanRevision, { due, dayOff, waitsFor }: PlanDay): string {
  if (due === null)
    return waitsFor.length === 0 ? 'không có ngày' : `chờ ${waitsFor.map((what) => waitedFor(plan, what)).join(', ')}`;
  return `${WEEKDAYS[dayOfWeek(due)]} ${toVietnamese(due)}${dayOff ? ' (nghỉ)' : ''}`;
}

function noticesOf({ notices }: PlanDay): string {
  return notices.map(({ on, kind }) => `${noticeKinds[kind]} ${WEEKDAYS[dayOfWeek(on)]} ${short(on)}`).join(' · ');
}

const short = (date: LegalDate): string => toVietnamese(date).slice(0, 5);
