import { MOMENTS } from '@app/domain/calendar';
import { mentionsOf, type Mention } from '@app/domain/criteria';
import type { IndicatorType } from '../indicator';
import type { PlanRevision } from '../plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** What criteria speak of must exist, and no criterion may stand on itself: evaluation would never end. */
export function brokenTerms(plan: PlanRevision): PlanProblem[] {
  return conditionsOf(plan).flatMap(({ section, condition }) => {
    const path = [section, condition.id, 'term'];
    const mentions = mentionsOf(condition.term);
    const circle = circleFrom(condition.id, plan);
    return [
      ...mentions
        .filter((mention) => !exists(mention, plan))
        .map(({ kind, id }) => problem(path, `reference.${kind}`, { id })),
      ...mentions
        .filter((mention) => isUnreadable(mention, plan))
        .map(({ id }) => problem(path, 'term.indicator-type', { id })),
      ...(circle ? [problem(path, 'term.circle', { ids: circle })] : []),
    ];
  });
}

function conditionsOf(plan: PlanRevision) {
  return [
    ...plan.criteria.items.map((condition) => ({ section: 'criteria', condition })),
    ...plan.criteria.terms.map((condition) => ({ section: 'terms', condition })),
  ];
}

function exists({ kind, id }: Mention, plan: PlanRevision): boolean {
  switch (kind) {
    case 'indicator':
      return plan.indicators.some((indicator) => indicator.id === id);
    case 'component':
      return plan.components.some((component) => component.id === id);
    case 'term':
      return conditionsOf(plan).some(({ condition }) => condition.id === id);
    case 'moment':
      return (MOMENTS as readonly string[]).includes(id) || plan.events.some((event) => event.id === id);
  }
}

/** Which types of indicator an operator can read. One that it cannot read would stay undetermined for ever. */
const READABLE: Readonly<Record<'count' | 'date' | 'yes-no', readonly IndicatorType[]>> = {
  count: ['count', 'number', 'points'],
  date: ['date'],
  'yes-no': ['yes-no'],
};

function isUnreadable(mention: Mention, plan: PlanRevision): boolean {
  if (mention.kind !== 'indicator') return false;
  const indicator = plan.indicators.find(({ id }) => id === mention.id);
  return indicator !== undefined && !READABLE[mention.as].includes(indicator.type);
}

/** The way back to the starting point along named terms, if there is one. */
function circleFrom(start: string, plan: PlanRevision): string[] | undefined {
  const namedBy = (id: string): string[] => {
    const found = conditionsOf(plan).find(({ condition }) => condition.id === id);
    return found
      ? mentionsOf(found.condition.term).flatMap((mention) => (mention.kind === 'term' ? [mention.id] : []))
      : [];
  };
  const seen = new Set<string>();
  const search = (id: string, way: readonly string[]): string[] | undefined => {
    for (const next of namedBy(id)) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(start, [start]);
}
