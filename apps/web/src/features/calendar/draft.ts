import type { Schemas } from '@app/api-client';
import { partsOf, weekday } from '../../format/date';
import type { LegalDate } from '../../api/types';

export type CalendarDay = Schemas['CalendarDayBody'];
export type Kind = CalendarDay['kind'];
export type Year = Schemas['CalendarYearView'];

/** The days of a year that differ from their day of the week, while somebody changes them. */
export interface Draft {
  announced: boolean;
  days: readonly CalendarDay[];
}

export const KINDS: Readonly<Record<Kind, string>> = {
  holiday: 'Nghỉ lễ, tết',
  compensatory: 'Nghỉ bù, hoán đổi',
  'working-saturday': 'Thứ Bảy làm bù',
};

/** Names a year as it was last changed: by all changes, for two of one instant of a simulated clock have no order. */
export const yearKey = ({ year, changes }: Pick<Year, 'year' | 'changes'>): string =>
  [year, ...changes.map(({ id }) => id).sort()].join(' ');

export const draftOf = ({ announced, days }: Year): Draft => ({
  announced,
  days: days.map(({ date, kind, label }) => ({ date, kind, label })),
});

/** What a day may become: only a Saturday can be worked in exchange, only a weekday can be off in exchange. */
export function kindsOf(date: LegalDate): Kind[] {
  const day = weekday(date);
  if (day === 6) return ['holiday', 'working-saturday'];
  return day === 0 ? ['holiday'] : ['holiday', 'compensatory'];
}

/** @param kind null: as its day of the week */
export function withDay(draft: Draft, date: LegalDate, kind: Kind | null, label: string): Draft {
  const others = draft.days.filter((day) => day.date !== date);
  const days = kind === null ? others : [...others, { date, kind, label: label.trim() }];
  return { ...draft, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** Days on which the draft is not the calendar. */
export function changedDays(calendar: Draft, draft: Draft): LegalDate[] {
  const said = ({ date, kind, label }: CalendarDay): string => `${date} ${kind} ${label}`;
  const [was, will] = [new Set(calendar.days.map(said)), new Set(draft.days.map(said))];
  const differing = [
    ...draft.days.filter((day) => !was.has(said(day))),
    ...calendar.days.filter((day) => !will.has(said(day))),
  ];
  return [...new Set(differing.map(({ date }) => date))].sort();
}

/** A draft with the calendar that it was begun on. */
export interface KeptDraft {
  base: Draft;
  draft: Draft;
}

/**
 * The draft on the calendar as it has become since: the days that its writer changed as they set them, all others as they are now. Sent as it
 * was begun, it would take back what somebody else has changed in between.
 */
export function onCalendar({ base, draft }: KeptDraft, now: Draft): Draft {
  const own = changedDays(base, draft);
  const kept = own.reduce((calendar, date) => {
    const day = draft.days.find((one) => one.date === date);
    return withDay(calendar, date, day?.kind ?? null, day?.label ?? '');
  }, now);
  return { ...kept, announced: base.announced === draft.announced ? now.announced : draft.announced };
}

export const isWorked = (date: LegalDate, day: CalendarDay | undefined): boolean => {
  if (day) return day.kind === 'working-saturday';
  const at = weekday(date);
  return at >= 1 && at <= 5;
};

export const monthOf = (date: LegalDate): number => partsOf(date).month;
