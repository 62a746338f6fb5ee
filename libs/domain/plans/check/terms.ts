import { MOMENTS } from '@app/domain/calendar';
import {
  mentionsHere,
  walkElsewhere,
  walkTerm,
  type IndicatorUse,
  type Mention,
  type Term,
} from '@app/domain/criteria';
import { conditionsOf, type Condition } from './conditions';
import type { IndicatorType } from '../shape/indicator';
import { ROLES } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** What criteria speak of must exist, and no criterion may stand on itself: evaluation would never end. */
export function brokenTerms(plan: PlanRevision): PlanProblem[] {
  const conditions = conditionsOf(plan);
  return conditions.flatMap((condition) => {
    const mentions = termsIn(condition).flatMap(mentionsHere);
    const circle = condition.id === undefined ? undefined : circleFrom(condition.id, condition);
    return [
      ...mentions
        .filter((mention) => !exists(mention, condition, plan))
        .map(({ kind, id }) => problem(condition.path, `reference.${kind}`, { id })),
      ...mentions
        .filter((mention) => isUnreadable(mention, plan))
        .map(({ id }) => problem(condition.path, 'term.indicator-type', { id })),
      ...termsIn(condition).flatMap((term) => unknownGrade(term, condition.path, plan)),
      ...(circle ? [problem(condition.path, 'term.circle', { ids: circle })] : []),
    ];
  });
}

/** Every term of the condition, also those that are judged on other units. */
function termsIn({ term }: Condition): Term[] {
  return [...[...walkTerm(term)].map((step) => step.term), ...walkElsewhere(term)];
}

/** Results that every plan knows; any other is the id of a class. */
export const RESULTS: readonly string[] = ['listed', 'recognised', 'registered'];

function exists({ kind, id }: Mention, { among, classes }: Condition, plan: PlanRevision): boolean {
  const has = (items: readonly { readonly id: string }[]): boolean => items.some((item) => item.id === id);
  switch (kind) {
    case 'indicator':
      return has(plan.indicators);
    case 'component':
      return has(plan.components);
    case 'term':
      return has(among.items) || has(among.terms);
    case 'moment':
      return (MOMENTS as readonly string[]).includes(id) || has(plan.events);
    case 'obligation':
      return has(plan.obligations);
    case 'seat':
      return (ROLES as readonly string[]).includes(id) || has(plan.offices) || has(plan.groups);
    case 'use':
      return plan.uses.some(({ as }) => as === id);
    case 'result':
      return RESULTS.includes(id) || has(classes?.items ?? []) || has(plan.subUnits?.classification?.items ?? []);
  }
}

/** Which types of indicator an operator can read. One that it cannot read would stay undetermined for ever. */
const READABLE: Readonly<Record<IndicatorUse, readonly IndicatorType[]>> = {
  count: ['count', 'number', 'points'],
  date: ['date'],
  'yes-no': ['yes-no'],
  grade: ['grade'],
};

function isUnreadable(mention: Mention, plan: PlanRevision): boolean {
  if (mention.kind !== 'indicator') return false;
  const indicator = plan.indicators.find(({ id }) => id === mention.id);
  return indicator !== undefined && !READABLE[mention.as].includes(indicator.type);
}

/** A grade that the indicator does not have could never be reached. */
function unknownGrade(term: Term, path: readonly string[], plan: PlanRevision): PlanProblem[] {
  if (term.op !== 'grade') return [];
  const grades = plan.indicators.find(({ id }) => id === term.indicator)?.grades ?? [];
  if (grades.length === 0 || grades.includes(term.is.grade)) return [];
  return [problem(path, 'term.grade', { grade: term.is.grade, grades })];
}

/** The way back to the starting point along named terms, if there is one. */
function circleFrom(start: string, { among }: Condition): string[] | undefined {
  const namedBy = (id: string): string[] => {
    const found = [...among.items, ...among.terms].find((item) => item.id === id);
    return [...(found ? walkTerm(found.term) : [])].flatMap(({ term }) => (term.op === 'named' ? [term.id] : []));
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
