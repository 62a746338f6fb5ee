import { workingDaysBetween, type WorkingCalendar } from '@app/domain/calendar';
import { daysBetween, monthsBetween, type LegalDate } from '@app/domain/shared';
import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { testRange, type Test } from '../test';
import { ID, map, TEST } from './shapes';

/** How old something is on a day: "xét nghiệm không quá 30 ngày". Whole days or months, or working days;
 * a date that falls on a day off stays there. */
export interface AgeTerm extends TermBase {
  readonly op: 'age';
  /** Indicator of type date. */
  readonly of: string;
  readonly at: string;
  readonly is: Test;
  readonly unit: 'days' | 'working-days' | 'months';
}

export const age: Operator<AgeTerm, { of: string; at: string; is: string; unit: AgeTerm['unit'] }> = {
  shape: map({ of: ID, at: ID, is: TEST, unit: { enum: ['days', 'working-days', 'months'] } }),
  read: (written, reader) => ({
    op: 'age',
    of: written.of,
    at: written.at,
    is: reader.test(written.is, 'is'),
    unit: written.unit,
  }),
  children: () => [],
  mentions: (term) => [
    { kind: 'indicator', id: term.of, as: 'date' },
    { kind: 'moment', id: term.at },
  ],
  judge: (term, look) => {
    const from = look.facts.dates[term.of];
    const at = look.facts.moments[term.at];
    const params = { of: term.of, at: term.at, unit: term.unit };
    if (!from) return { code: 'age', verdict: 'undetermined', test: term.is, params: { ...params, missing: term.of } };
    if (!at) return { code: 'age', verdict: 'undetermined', test: term.is, params };
    const count = ageIn(term.unit, from, at, look.facts.calendar);
    if (count === undefined) return { code: 'age', verdict: 'undetermined', test: term.is, params };
    const verdict = from > at ? 'not-met' : testRange(term.is, { least: { n: count, d: 1 }, most: { n: count, d: 1 } });
    return { code: 'age', verdict, test: term.is, params: { ...params, count } };
  },
};

function ageIn(
  unit: AgeTerm['unit'],
  from: LegalDate,
  at: LegalDate,
  calendar: WorkingCalendar | undefined,
): number | undefined {
  switch (unit) {
    case 'days':
      return daysBetween(from, at);
    case 'months':
      return monthsBetween(from, at);
    case 'working-days':
      return calendar && workingDaysBetween(from, at, calendar);
  }
}
