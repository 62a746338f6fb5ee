import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Chance } from '../stage/chance';
import { isWeekday, weekdayBefore } from '../stage/days';

/** A duty as its list shows it. */
export interface Owed {
  readonly obligation: string;
  readonly occurrence: string;
  readonly owingOffice: string;
  readonly opens: string | null;
  readonly due: string;
}

/** Offices of the province that owe the plan's papers (plan V.1); one of the twelve is late. */
const DEPARTMENTS = [
  'syt',
  'snv',
  'svhttdl',
  'sgddt',
  'stp',
  'stc',
  'bchqs',
  'mttq-tinh',
  'doan-tinh',
  'hlhpn-tinh',
  'hnd-tinh',
  'hccb-tinh',
];

/** Of a hundred ordinary reports, how many come late. */
const LATE_PERCENT = 2;

export interface Latecomers {
  /** the plan's own paper: 7 communes by 05/8, 2 after the letter of 06/8, one office of twelve on 04/8 */
  readonly planLate: ReadonlySet<string>;
  readonly planChased: ReadonlySet<string>;
  readonly officeLate: string;
  /** the final report: 4 on Saturday 13/12, 2 late on 15/12 */
  readonly finalOnSaturday: ReadonlySet<string>;
  readonly finalLate: ReadonlySet<string>;
}

/** Who is late is drawn; that so many are is told by the story. */
export function latecomers(chance: Chance, unitCodes: Iterable<string>): Latecomers {
  const own = (office: string): string => office;
  const communes = [...unitCodes].map((code) => `${code}.ubnd-xa`);
  const departments = DEPARTMENTS.map((kind) => `51.${kind}`);
  const plan = chance.choose(9, communes, own, 'plan late');
  const final = chance.choose(6, communes, own, 'final report late');
  return {
    planLate: new Set(plan.slice(0, 7)),
    planChased: new Set(plan.slice(7)),
    officeLate: chance.choose(1, departments, own, 'office late')[0] ?? '',
    finalOnSaturday: new Set(final.slice(0, 4)),
    finalLate: new Set(final.slice(4)),
  };
}

/** The day on which an office sends what it owes. */
export function sendingDay(chance: Chance, late: Latecomers, owed: Owed): LegalDate {
  const { obligation, occurrence, owingOffice: office } = owed;
  const due = legalDate(owed.due);
  const name = [obligation, occurrence, office];
  const early = (most: number): LegalDate => weekdayBefore(due, chance.between(0, most, 'early', ...name));
  const after = (least: number, most: number): LegalDate =>
    weekdayBefore(due, -chance.between(least, most, 'late', ...name));
  if (obligation === 'ke-hoach') {
    if (office === late.officeLate) return legalDate('2025-08-04');
    if (late.planChased.has(office))
      return chance.happens(50, ...name) ? legalDate('2025-08-07') : legalDate('2025-08-08');
    return late.planLate.has(office) ? after(1, 4) : early(2);
  }
  if (obligation === 'so-ket') {
    if (late.finalOnSaturday.has(office)) return due;
    return late.finalLate.has(office)
      ? legalDate('2025-12-15')
      : weekdayBefore(due, chance.between(1, 4, 'early', ...name));
  }
  const day = chance.happens(LATE_PERCENT, 'comes late', ...name) ? after(1, 4) : early(4);
  return notBefore(owed.opens, isWeekday(due) || day !== due ? day : weekdayBefore(due, 1));
}

const notBefore = (opens: string | null, day: LegalDate): LegalDate =>
  opens !== null && day < opens ? legalDate(opens) : day;
