import { indicatorsOf, type GradeTerm, type Quantity, type Term, type Test } from '@app/domain/criteria';
import type { FigureValue, PlanRevision } from '@app/domain/plans';
import type { Course } from '../played-by-plan/script';

/** Of how many a share is taken. */
const WHOLE = 1_000;
/** What a unit has at its registration of what must become less. */
const AT_REGISTRATION = 20;
const HUNDREDTHS = 100;

/**
 * Figures with which a unit meets the plan's criteria, as far as they can be read off them: what is not named is nothing. Of alternatives the
 * first, of points the most. What only somebody's answer, a paper or another unit can meet is not a figure.
 */
export function figuresThatMeet(plan: PlanRevision, statedOn: string): Required<Pick<Course, 'registered' | 'stated'>> {
  const stated = new Map<string, FigureValue>();
  const registered = new Map<string, FigureValue>();
  const put = (quantity: Quantity, value: FigureValue): void => {
    for (const [id, share] of sharedOut(plan, quantity, value)) if (!stated.has(id)) stated.set(id, share);
  };
  const meet = (term: Term): void => {
    switch (term.op) {
      case 'all':
        return term.of.forEach(meet);
      case 'any':
        return term.of.slice(0, 1).forEach(meet);
      case 'at-least':
        return term.of.slice(0, term.n).forEach(meet);
      case 'named': {
        const meant = [...plan.criteria.terms, ...plan.criteria.items].find(({ id }) => id === term.id);
        return meant && meet(meant.term);
      }
      case 'some':
        return term.of.slice(0, 1).forEach((quantity) => put(quantity, 1));
      case 'figure':
        return put(term.figure, leastOf(term.is, 1));
      case 'every':
        put(term.of, WHOLE);
        return term.have.forEach((quantity) => put(quantity, WHOLE));
      case 'share':
        put(term.of, WHOLE);
        return put(term.part, leastOf(term.is, WHOLE));
      case 'against':
        for (const id of indicatorsOf(term.figure).slice(0, 1)) registered.set(id, AT_REGISTRATION);
        return;
      case 'age':
        return put({ kind: 'indicator', indicator: term.of }, statedOn);
      case 'yes':
        return put({ kind: 'indicator', indicator: term.indicator }, true);
      case 'grade':
        return put({ kind: 'indicator', indicator: term.indicator }, gradeThatPasses(plan, term));
      case 'score': {
        if (term.from) return put(term.from, term.max / HUNDREDTHS);
        const best = [...term.bands].sort((a, b) => b.give - a.give)[0];
        return best?.when && meet(best.when);
      }
      default:
        return;
    }
  };
  for (const { term } of plan.criteria.items) meet(term);
  for (const { sum, atMost } of plan.checks) {
    const parts = sum.reduce((total, id) => total + Number(stated.get(id) ?? 0), 0);
    if (!stated.has(atMost) && parts > 0) stated.set(atMost, parts);
  }
  const figures = Object.fromEntries(stated);
  return { stated: figures, registered: { ...figures, ...Object.fromEntries(registered) } };
}

/** The best that passes: of “at least” the highest there is, else the one that is named. */
function gradeThatPasses({ indicators }: PlanRevision, { indicator, is }: GradeTerm): string {
  const grades = indicators.find(({ id }) => id === indicator)?.grades ?? [];
  return is.cmp === 'at-least' ? (grades.at(-1) ?? '') : is.grade;
}

/** Of a sum each part takes as much as its range lets it; of anything else the first figure takes all. */
function sharedOut({ indicators }: PlanRevision, quantity: Quantity, value: FigureValue): [string, FigureValue][] {
  const ids = indicatorsOf(quantity);
  if (quantity.kind !== 'sum' || typeof value !== 'number') return ids.slice(0, 1).map((id) => [id, value]);
  let left = value;
  return ids.map((id) => {
    const share = Math.min(left, mostOf(indicators.find((one) => one.id === id)?.range));
    left -= share;
    return [id, share];
  });
}

function mostOf(range: Test | undefined): number {
  if (!range || range.cmp === 'at-least' || range.cmp === 'more-than') return Infinity;
  const { n, d } = range.cmp === 'from-to' ? range.to : range.than;
  return Math.floor(n / d);
}

/** The least whole number, of so many, that passes. */
function leastOf(test: Test, whole: number): number {
  if (test.cmp === 'below' || test.cmp === 'at-most') return 0;
  const { n, d } = test.cmp === 'from-to' ? test.from : test.than;
  const exact = (n * whole) / d;
  return test.cmp === 'more-than' ? Math.floor(exact) + 1 : Math.ceil(exact);
}
