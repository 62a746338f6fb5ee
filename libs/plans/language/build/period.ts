import type { MonthDay } from '@app/domain/calendar';
import type { Period } from '@app/domain/plans';
import { legalDate, parseLegalDate } from '@app/domain/shared';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { due, monthDay } from './expressions';
import { day } from './identity';

/** Once, between two dates; or every year, between two days of the calendar. Both ends must be of one kind. */
export function buildPeriod(section: Section, flaws: Flaw[]): Period {
  const to = due(section, 'to');
  const yearly = section.has('every');
  const fromIsDate = parseLegalDate(section.text('from')) !== undefined;
  if (yearly === fromIsDate)
    flaws.push({
      path: [...section.path, 'from'],
      code: 'period.from-misfit',
      params: { every: yearly ? 'year' : '' },
    });
  if (!yearly) {
    const from = fromIsDate ? day(section, 'from') : SOME_DAY;
    return { kind: 'once', id: section.textIf('id') ?? from.slice(0, 4), from, to, clause: section.textIf('clause') };
  }
  const end = to.kind === 'through' && to.point.kind === 'month-day' ? to.point : undefined;
  if (!end) flaws.push({ path: [...section.path, 'to'], code: 'period.to-misfit', params: {} });
  for (const key of ['first', 'last'])
    if (!section.has(key)) flaws.push({ path: section.path, code: 'shape.missing-key', params: { key } });
  return {
    kind: 'yearly',
    from: fromIsDate ? NEW_YEAR : monthDay(section, 'from'),
    to: end ? { month: end.month, day: end.day } : NEW_YEAR,
    first: section.has('first') ? section.number('first') : 0,
    last: section.has('last') ? section.number('last') : 0,
    clause: section.textIf('clause'),
  };
}

/** These stand in for days that have been reported as wrong. */
const SOME_DAY = legalDate('2000-01-01');
const NEW_YEAR: MonthDay = { month: 1, day: 1 };
