import { holds, testInVietnamese } from '@app/domain/criteria';
import { refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import type { FigureCheck, Indicator } from './indicator';
import type { PlanRevision } from './plan-revision';

/** What somebody entered, by id of the indicator: counts as numbers, dates as LegalDate, yes-or-no as booleans. Absent: not entered. */
export type EnteredFigures = Readonly<Record<string, number | boolean | LegalDate | undefined>>;

/**
 * What is wrong with figures at entry, before anything is judged on them. `today` is the office clock's day.
 *
 * Codes: `figure.unknown`, `figure.not-whole`, `figure.negative`, `figure.out-of-range`, `figure.date-in-future`, `figure.wrong-type`,
 * `figure.sum-too-large`; each names the indicator, the last one the check and the figures too.
 */
export function checkFigures(plan: PlanRevision, figures: EnteredFigures, today: LegalDate): Refusal[] {
  const single = Object.entries(figures).flatMap(([id, value]) => {
    if (value === undefined) return [];
    const indicator = plan.indicators.find((candidate) => candidate.id === id);
    return indicator ? checkOne(indicator, value, today) : [refusal('figure.unknown', { indicator: id })];
  });
  return [...single, ...plan.checks.flatMap((check) => checkSum(check, figures))];
}

function checkOne(indicator: Indicator, value: number | boolean | LegalDate, today: LegalDate): Refusal[] {
  const params = { indicator: indicator.id, value: String(value) };
  switch (indicator.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [refusal('figure.wrong-type', params)];
    case 'date':
      if (typeof value !== 'string') return [refusal('figure.wrong-type', params)];
      return value > today ? [refusal('figure.date-in-future', { ...params, today })] : [];
    case 'reference':
    case 'grade':
      return typeof value === 'string' ? [] : [refusal('figure.wrong-type', params)];
    case 'count':
    case 'number':
    case 'points':
      return typeof value === 'number' ? checkNumber(indicator, value) : [refusal('figure.wrong-type', params)];
  }
}

function checkNumber(indicator: Indicator, value: number): Refusal[] {
  const params = { indicator: indicator.id, value };
  if (!Number.isSafeInteger(value)) return [refusal('figure.not-whole', params)];
  if (value < 0) return [refusal('figure.negative', params)];
  if (!indicator.range || holds(indicator.range, { n: value, d: 1 })) return [];
  return [refusal('figure.out-of-range', { ...params, range: testInVietnamese(indicator.range) })];
}

/** More exempt people than people. Figures not entered yet are let pass: the parts that are there may already be too many. */
function checkSum(check: FigureCheck, figures: EnteredFigures): Refusal[] {
  const limit = figures[check.atMost];
  if (typeof limit !== 'number' || limit < 0 || check.otherwise !== 'refuse') return [];
  const sum = check.sum.reduce((total, id) => total + numberOf(figures[id]), 0);
  if (sum <= limit) return [];
  return [refusal('figure.sum-too-large', { check: check.id, parts: check.sum, sum, indicator: check.atMost, limit })];
}

function numberOf(value: number | boolean | LegalDate | undefined): number {
  return typeof value === 'number' ? value : 0;
}
