import type { Indicator, PlanRevision } from '@app/domain/plans';
import { appraisedFigures, figuresNotConfirmed, finalFigures, type StagedFigure } from './counted-figures';
import { mismatchesIn, stageFor } from './mismatches';

const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  label: id,
  type: 'count',
  nature: 'stock',
  grades: [],
  statedBy: ['stater'],
  comparedWith: [],
  class: 'internal',
  ...change,
});

const addicts = indicator('addicts', { confirmedBy: 'lead', comparedWith: ['syt'] });
const households = indicator('households');
const figure = (id: string, stage: StagedFigure['stage'], value: number): StagedFigure => ({
  indicator: id,
  stage,
  value,
});

const counted = ({ id }: Indicator) => ({ kind: 'indicator', indicator: id });

/** The commune's own police state; Công an tỉnh stands above the communes. */
const planOf = (...indicators: Indicator[]): PlanRevision =>
  ({
    indicators,
    roles: { stater: 'cax', lead: 'cat' },
    groups: [],
    units: { level: 'commune' },
    offices: [
      { id: 'cax', level: 'commune', holders: [] },
      { id: 'cat', level: 'province', holders: [] },
    ],
  }) as unknown as PlanRevision;

describe('which figures count', () => {
  it('an unconfirmed figure is unknown to the appraisal, whatever the commune says', () => {
    expect(
      appraisedFigures([addicts, households], [figure('addicts', 'stated', 0), figure('households', 'stated', 900)]),
    ).toEqual({
      addicts: undefined,
      households: 900,
    });
  });

  it('on the last day only the final count of what is confirmed counts', () => {
    const figures = [figure('addicts', 'confirmed', 0), figure('households', 'stated', 900)];
    expect(finalFigures(planOf(addicts, households), figures)).toEqual({ addicts: undefined, households: 900 });
    expect(finalFigures(planOf(addicts), [...figures, figure('addicts', 'final', 1)])).toEqual({ addicts: 1 });
  });

  it('on the last day nobody of the unit counts again what another office had counted: its count stands', () => {
    const serious = indicator('serious', { statedBy: ['lead'], confirmedBy: 'lead' });
    const figures = [figure('serious', 'confirmed', 2)];
    expect(finalFigures(planOf(serious), figures)).toEqual({ serious: 2 });
    expect(finalFigures(planOf(serious), [...figures, figure('serious', 'final', 0)])).toEqual({ serious: 0 });
  });
});

describe('what the chair must have confirmed before it speaks', () => {
  const serious = indicator('serious', { statedBy: ['lead'], confirmedBy: 'lead' });
  const plan = {
    ...planOf(addicts, serious, households),
    criteria: {
      items: [
        { id: 'TC1', term: { op: 'none', of: [addicts, serious, households].map(counted) } },
        { id: 'TC2', term: { op: 'none', of: [counted(households)] } },
      ],
      terms: [],
    },
  } as unknown as PlanRevision;

  it('in the appraisal: all that its criteria count and somebody confirms', () => {
    const confirmed = [figure('serious', 'confirmed', 0)];
    expect(figuresNotConfirmed(plan, ['TC1'], [], 'confirmed')).toEqual(['addicts', 'serious']);
    expect(figuresNotConfirmed(plan, ['TC1'], confirmed, 'confirmed')).toEqual(['addicts']);
    expect(figuresNotConfirmed(plan, ['TC2'], [], 'confirmed')).toEqual([]);
  });

  it('on the last day: only what the unit can count once more; a count of the appraisal is not that day’s', () => {
    expect(figuresNotConfirmed(plan, ['TC1'], [figure('addicts', 'confirmed', 0)], 'final')).toEqual(['addicts']);
    expect(figuresNotConfirmed(plan, ['TC1'], [figure('addicts', 'final', 0)], 'final')).toEqual([]);
  });
});

describe('lệch số liệu', () => {
  it('Lý Sơn: Công an counted 3, Y tế 2', () => {
    const figures = [
      figure('addicts', 'stated', 3),
      figure('addicts', 'compared', 2),
      figure('addicts', 'confirmed', 3),
    ];
    expect(mismatchesIn([addicts], figures)).toEqual([
      { indicator: 'addicts', counts: { stated: 3, compared: 2, confirmed: 3 } },
    ]);
  });

  it('the July review is another day and differs from nothing', () => {
    expect(mismatchesIn([addicts], [figure('addicts', 'review', 5), figure('addicts', 'stated', 0)])).toEqual([]);
  });
});

it('Công an confirms, Y tế compares, and nobody else enters anything', () => {
  const holds =
    (...seats: string[]) =>
    (seat: string): boolean =>
      seats.includes(seat);
  expect(stageFor(addicts, holds('lead'))).toBe('confirmed');
  expect(stageFor(addicts, holds('syt'))).toBe('compared');
  expect(stageFor(addicts, holds('snv'))).toBeNull();
  expect(stageFor(households, holds('lead'))).toBeNull();
});
