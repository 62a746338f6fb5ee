import type { Schemas } from '@app/api-client';
import type { LegalDate } from '../../api/types';

type Day = Schemas['PlanDayView'];

export interface Span {
  key: string;
  label: string;
  kind: 'period' | 'phase';
  from: LegalDate;
  to: LegalDate;
  /** as shares of the whole, 0 to 1 */
  start: number;
  length: number;
  standing: 'past' | 'now' | 'ahead';
}

export interface Timeline {
  spans: readonly Span[];
  /** phases that have no days yet, by label */
  undated: readonly string[];
  first: LegalDate;
  last: LegalDate;
  /** where today stands; null: outside of the whole */
  today: number | null;
}

const dayNumber = (date: LegalDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Periods and phases on one scale; the last day of each counts in full. Null when nothing has days. */
export function timelineOf(days: readonly Day[], today: LegalDate): Timeline | null {
  const lines = days.filter(({ kind }) => kind === 'period' || kind === 'phase');
  const dated = lines.flatMap((day) => (day.from && day.due ? [{ ...day, from: day.from, to: day.due }] : []));
  const undated = lines.filter(({ from, due }) => !from || !due).map(({ label }) => label);
  const [one] = dated;
  if (!one) return null;
  const first = dated.reduce((min, { from }) => (from < min ? from : min), one.from);
  const last = dated.reduce((max, { to }) => (to > max ? to : max), one.to);
  const whole = dayNumber(last) - dayNumber(first) + 1;
  const share = (date: LegalDate): number => (dayNumber(date) - dayNumber(first)) / whole;
  const spans = dated.map(({ kind, id, key, label, from, to }): Span => ({
    key: `${kind} ${id} ${key}`,
    label: key === 'once' || kind === 'phase' ? label : `${label} ${key}`,
    kind: kind === 'period' ? 'period' : 'phase',
    from,
    to,
    start: share(from),
    length: (dayNumber(to) - dayNumber(from) + 1) / whole,
    standing: to < today ? 'past' : from > today ? 'ahead' : 'now',
  }));
  return {
    spans: spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.kind === 'period' ? -1 : 1)),
    undated,
    first,
    last,
    today: today < first || today > last ? null : share(today) + 0.5 / whole,
  };
}
