import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Chance } from '../stage/chance';
import { isWorkday, workdayBefore } from '../stage/days';
import type { Lateness } from './script';

/** A duty as its list shows it. */
export interface Owed {
  readonly obligation: string;
  readonly occurrence: string;
  readonly owingOffice: string;
  readonly opens: string | null;
  readonly due: string;
}

/** Of a hundred reports, how many come late where the story says nothing. */
const LATE_PERCENT = 2;

/** Who of the units is late with what, by duty and office: who is drawn, how many the story says. */
export type Latecomers = ReadonlyMap<string, LegalDate>;

export function latecomers(chance: Chance, late: readonly Lateness[], offices: readonly string[]): Latecomers {
  const found = new Map<string, LegalDate>();
  for (const duty of new Set(late.map((one) => one.duty))) {
    const own = late.filter((one) => one.duty === duty);
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const drawn = chance.choose(total, offices, (office) => office, 'late', duty);
    for (const { count, days } of own)
      for (const [index, office] of drawn.splice(0, count).entries())
        found.set(keyOf(duty, office), legalDate(days[index % days.length] ?? ''));
  }
  return found;
}

/** The day on which an office sends what it owes. */
export function sendingDay(chance: Chance, late: Latecomers, told: ReadonlySet<string>, owed: Owed): LegalDate {
  const { obligation, occurrence, owingOffice: office } = owed;
  const due = legalDate(owed.due);
  const own = late.get(keyOf(obligation, office));
  if (own) return own;
  const name = [obligation, occurrence, office];
  // where the story says how many are late, nobody else is
  const comesLate = !told.has(obligation) && chance.happens(LATE_PERCENT, 'comes late', ...name);
  const day = comesLate
    ? workdayBefore(due, -chance.between(1, 4, 'late', ...name))
    : workdayBefore(due, chance.between(isWorkday(due) ? 0 : 1, 4, 'early', ...name));
  return owed.opens !== null && day < owed.opens ? legalDate(owed.opens) : day;
}

const keyOf = (duty: string, office: string): string => `${duty}|${office}`;
