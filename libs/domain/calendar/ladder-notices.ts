import { addDays, addMonths, compareDates, type LegalDate } from '@app/domain/shared';
import type { Amount } from './due-expression';
import type { Rung, RungMoment } from './ladder';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  type WorkingCalendar,
} from './working-calendar';

/** One message of the ladder: several rungs that meet on one day are one message. */
export interface Notice {
  readonly on: LegalDate;
  /** `first` opens the duty and carries the rungs that came too early for it; `overdue` goes out after the last valid day. */
  readonly kind: 'first' | 'reminder' | 'overdue';
  readonly tell: readonly string[];
  readonly draft: readonly string[];
}

/**
 * The days on which reminders of one deadline go out. `opens` is the plan's issue or the duty's start, whichever is later: a rung
 * before it is folded into the first notice, because nobody can be reminded of what has not been asked yet.
 *
 * Which of them are sent is decided on the day: nothing is sent for what is done.
 */
export function ladderNotices(
  ladder: readonly Rung[],
  { opens, due }: { opens?: LegalDate; due: LegalDate },
  calendar: WorkingCalendar,
): Notice[] {
  const byDay = new Map<LegalDate, Notice>();
  for (const rung of ladder) {
    const planned = rungDay(rung.at, due, calendar);
    const early = opens !== undefined && planned < opens;
    const on = early ? openingDay(opens, due, calendar) : planned;
    const kind = early ? 'first' : on > due ? 'overdue' : 'reminder';
    byDay.set(on, merge(byDay.get(on), { on, kind, tell: rung.tell, draft: rung.draft ? [rung.draft] : [] }));
  }
  return [...byDay.values()].sort((a, b) => compareDates(a.on, b.on));
}

/** "On the day" that is a day off moves earlier: on the next working day it would be too late. */
function rungDay(at: RungMoment, due: LegalDate, calendar: WorkingCalendar): LegalDate {
  if (at.kind === 'on-the-day') return previousWorkingDay(due, calendar);
  return at.kind === 'before' ? before(due, at.amount, calendar) : after(due, at.amount, calendar);
}

function before(due: LegalDate, amount: Amount, calendar: WorkingCalendar): LegalDate {
  if (amount.unit === 'working-day') return subtractWorkingDays(due, amount.count, calendar);
  return previousWorkingDay(plainly(due, amount, -1), calendar);
}

function after(due: LegalDate, amount: Amount, calendar: WorkingCalendar): LegalDate {
  if (amount.unit === 'working-day') return addWorkingDays(due, amount.count, calendar);
  return nextWorkingDay(plainly(due, amount, 1), calendar);
}

function plainly(due: LegalDate, amount: Amount, sign: 1 | -1): LegalDate {
  if (amount.unit === 'day') return addDays(due, sign * amount.count);
  return addMonths(due, sign * amount.count * (amount.unit === 'year' ? 12 : 1));
}

/** The first worked day of the duty, unless that would already be too late. */
function openingDay(opens: LegalDate, due: LegalDate, calendar: WorkingCalendar): LegalDate {
  if (isWorkingDay(opens, calendar)) return opens;
  const next = nextWorkingDay(opens, calendar);
  return next <= due ? next : opens;
}

function merge(present: Notice | undefined, added: Notice): Notice {
  if (!present) return added;
  return {
    on: present.on,
    kind: present.kind === 'first' || added.kind === 'first' ? 'first' : added.kind,
    tell: union(present.tell, added.tell),
    draft: union(present.draft, added.draft),
  };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
