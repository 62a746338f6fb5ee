import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Chance } from '../stage/chance';
import { isWeekday, weekdayBefore } from '../stage/days';

/** A duty as its list shows it. */
export interface Owed {
  readonly obligation: string;
  readonly occurrence: string;
  readonly owingOffice: string;
  readonly opens: string | null;
  readonly due: string | null;
}

/** Days of what the plan gives no day: the budget estimate and the commendation meeting. */
const UNDATED: Readonly<Record<string, LegalDate>> = { 'du-toan': legalDate('2025-08-15'), 'bieu-duong': legalDate('2025-12-18') };

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

/** Who is late is drawn once; that so many are is told by the story. */
export function latecomers(chance: Chance, communes: readonly string[], departments: readonly string[]): Latecomers {
  const own = (code: string): string => code;
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
  const due = owed.due === null ? UNDATED[obligation] : legalDate(owed.due);
  if (!due) throw new Error(`${obligation} has no day in the story`);
  const name = [obligation, occurrence, office];
  const early = (most: number): LegalDate => weekdayBefore(due, chance.between(0, most, 'early', ...name));
  const after = (least: number, most: number): LegalDate => weekdayBefore(due, -chance.between(least, most, 'late', ...name));
  if (obligation === 'ke-hoach') {
    if (office === late.officeLate) return legalDate('2025-08-04');
    if (late.planChased.has(office)) return chance.happens(50, ...name) ? legalDate('2025-08-07') : legalDate('2025-08-08');
    return late.planLate.has(office) ? after(1, 4) : early(2);
  }
  if (obligation === 'so-ket') {
    if (late.finalOnSaturday.has(office)) return due;
    return late.finalLate.has(office) ? legalDate('2025-12-15') : weekdayBefore(due, chance.between(1, 4, 'early', ...name));
  }
  if (owed.due === null) return due;
  const day = chance.happens(LATE_PERCENT, 'comes late', ...name) ? after(1, 4) : early(4);
  return notBefore(owed.opens, isWeekday(due) || day !== due ? day : weekdayBefore(due, 1));
}

const notBefore = (opens: string | null, day: LegalDate): LegalDate => (opens !== null && day < opens ? legalDate(opens) : day);
