import { holds, testInVietnamese } from '@app/domain/criteria';
import { parseLegalDate, refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import type { FigureCheck, FigureValue, Indicator } from '../shape/indicator';
import type { PlanRevision } from '../shape/plan-revision';

/** What somebody entered, by id of the indicator: counts as numbers, dates and grades as text, yes-or-no as booleans. Absent: not entered. */
export type EnteredFigures = Readonly<Record<string, FigureValue | undefined>>;

/**
 * What is wrong with figures at entry, before anything is judged on them. `today` is the office clock's day.
 *
 * Codes: `figure.unknown`, `figure.not-whole`, `figure.negative`, `figure.out-of-range`, `figure.not-a-date`, `figure.date-in-future`,
 * `figure.not-a-grade`, `figure.wrong-type`, `figure.sum-too-large`; each names the indicator, the last one the check and the figures too.
 */
export function checkFigures(plan: PlanRevision, figures: EnteredFigures, today: LegalDate): Refusal[] {
  const single = Object.entries(figures).flatMap(([id, value]) => {
    if (value === undefined) return [];
    const indicator = plan.indicators.find((candidate) => candidate.id === id);
    return indicator ? checkOne(indicator, value, today) : [refusal('figure.unknown', { indicator: id })];
  });
  const refusing = plan.checks.filter(({ otherwise }) => otherwise === 'refuse');
  return [...single, ...refusing.flatMap((check) => tooLarge(check, figures) ?? [])];
}

/** Sums that the plan takes with an explanation only: what somebody must say a word about, by the checks that they break. */
export function sumsToExplain({ checks }: Pick<PlanRevision, 'checks'>, figures: EnteredFigures): FigureCheck[] {
  return checks.filter((check) => check.otherwise === 'explain' && tooLarge(check, figures) !== null);
}

function checkOne(indicator: Indicator, value: FigureValue, today: LegalDate): Refusal[] {
  const params = { indicator: indicator.id, value: String(value) };
  switch (indicator.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [refusal('figure.wrong-type', params)];
    case 'date':
      return typeof value === 'string' ? checkDate(value, params, today) : [refusal('figure.wrong-type', params)];
    case 'grade':
      if (typeof value !== 'string') return [refusal('figure.wrong-type', params)];
      return indicator.grades.includes(value)
        ? []
        : [refusal('figure.not-a-grade', { ...params, grades: indicator.grades })];
    case 'reference':
      return typeof value === 'string' && value.trim() !== '' ? [] : [refusal('figure.wrong-type', params)];
    case 'count':
    case 'number':
    case 'points':
      return typeof value === 'number' ? checkNumber(indicator, value) : [refusal('figure.wrong-type', params)];
  }
}

function checkDate(value: string, params: Refusal['params'], today: LegalDate): Refusal[] {
  const day = parseLegalDate(value);
  if (!day) return [refusal('figure.not-a-date', params)];
  return day > today ? [refusal('figure.date-in-future', { ...params, today })] : [];
}

function checkNumber(indicator: Indicator, value: number): Refusal[] {
  const params = { indicator: indicator.id, value };
  if (!Number.isSafeInteger(value)) return [refusal('figure.not-whole', params)];
  if (value < 0) return [refusal('figure.negative', params)];
  if (!indicator.range || holds(indicator.range, { n: value, d: 1 })) return [];
  return [refusal('figure.out-of-range', { ...params, range: testInVietnamese(indicator.range) })];
}

/** More exempt people than people. Figures not entered yet are let pass: the parts that are there may already be too many. */
function tooLarge(check: FigureCheck, figures: EnteredFigures): Refusal | null {
  const limit = figures[check.atMost];
  if (typeof limit !== 'number' || limit < 0) return null;
  const sum = check.sum.reduce((total, id) => total + numberOf(figures[id]), 0);
  if (sum <= limit) return null;
  return refusal('figure.sum-too-large', { check: check.id, parts: check.sum, sum, indicator: check.atMost, limit });
}

function numberOf(value: FigureValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
