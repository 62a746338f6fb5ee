import type { Indicator, PlanRevision } from '@app/domain/plans';
import { appraisedCounts, assumedIn, finalCounts, judgeCounts, type StagedFigure } from './counted-figures';

/** As after Quảng Ngãi's revision 2: residents are counted under a new name, and July's count stands in for it. */
const indicators = [{ id: 'addicts', confirmedBy: 'lead' }] as unknown as Indicator[];
const plan = {
  indicators,
  carries: [{ from: 'settled', to: 'addicts', as: 'assumed' }],
  criteria: {
    rule: { kind: 'all' },
    zeroOfZero: 'met-flagged',
    items: [{ id: 'TC1', label: 'Một', term: { op: 'none', of: [{ kind: 'indicator', indicator: 'addicts' }] } }],
    terms: [],
  },
} as unknown as PlanRevision;
const at = (stage: StagedFigure['stage'], indicator: string, value: number): StagedFigure => ({
  stage,
  indicator,
  value,
});
const before = [at('stated', 'settled', 3), at('confirmed', 'settled', 0)];
const verdict = (counts: ReturnType<typeof appraisedCounts>): string => judgeCounts(plan, counts).verdict;

describe('what was counted under an earlier revision', () => {
  it('stands in for what it is carried to, as it was confirmed and not as it was stated', () => {
    const counts = appraisedCounts(indicators, before);
    expect([verdict(counts), [...assumedIn(plan, counts)]]).toEqual(['met', ['addicts']]);
  });

  it('gives way to what is counted anew', () => {
    const counts = appraisedCounts(indicators, [...before, at('confirmed', 'addicts', 1)]);
    expect([verdict(counts), [...assumedIn(plan, counts)]]).toEqual(['not-met', []]);
  });

  it('confirms nothing for good: the last day does not read it', () => {
    const final = [...before, at('final', 'settled', 0)];
    expect(verdict(finalCounts(indicators, final))).toBe('undetermined');
    expect(verdict(finalCounts(indicators, [...final, at('final', 'addicts', 0)]))).toBe('met');
  });
});
