import type { Indicator, PlanRevision } from '@app/domain/plans';
import { appraisedFigures, finalFigures, type Readings, type StagedFigure } from './counted-figures';
import { assumedIn, judgeFigures, NOTHING_BESIDE } from './judge-figures';

/** As after Quảng Ngãi's revision 2: residents are counted under a new name, and July's count stands in for it. */
const indicators = [{ id: 'addicts', statedBy: ['units'], confirmedBy: 'lead' }] as unknown as Indicator[];
const plan = {
  indicators,
  offices: [],
  groups: [],
  units: { level: 'commune' },
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
const verdict = (readings: Readings): string => judgeFigures(plan, readings, NOTHING_BESIDE).verdict;
const assumed = (readings: Readings): string[] => [...assumedIn(plan, readings, NOTHING_BESIDE)];

describe('what was counted under an earlier revision', () => {
  it('stands in for what it is carried to, as it was confirmed and not as it was stated', () => {
    const figures = appraisedFigures(indicators, before);
    expect([verdict(figures), assumed(figures)]).toEqual(['met', ['addicts']]);
  });

  it('gives way to what is counted anew', () => {
    const figures = appraisedFigures(indicators, [...before, at('confirmed', 'addicts', 1)]);
    expect([verdict(figures), assumed(figures)]).toEqual(['not-met', []]);
  });

  it('confirms nothing for good: the last day does not read it', () => {
    const final = [...before, at('final', 'settled', 0)];
    expect(verdict(finalFigures(plan, final))).toBe('undetermined');
    expect(verdict(finalFigures(plan, [...final, at('final', 'addicts', 0)]))).toBe('met');
  });
});
