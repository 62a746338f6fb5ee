import { legalDate } from '@app/domain/shared';
import { SMALL_PLAN } from './small-plan.fixture';
import type { PlanUnits } from './shape/units';
import { unitsMeant } from './units-meant';

const ended = (code: string, into: string[]): PlanUnits['list'][number] => ({
  code,
  label: code,
  to: legalDate('2025-06-30'),
  into,
});
const listed: PlanUnits = {
  ...SMALL_PLAN.units,
  province: '38',
  list: [ended('16174', ['16174']), ended('16201', ['16174']), ended('16177', [])],
};
const meant = (units: PlanUnits, day: string) => unitsMeant(units, legalDate(day));

describe('the units that a plan means', () => {
  it.each([
    ['2025-06-30', ['16174', '16177', '16201']],
    // two of them became one; what the third became the plan does not say
    ['2025-07-01', ['16174']],
  ])('listed ones, on %s', (day, codes) => expect(meant(listed, day).codes).toEqual(codes));

  it('one that begins later is not meant yet', () => {
    const later = { ...listed, list: [{ code: '9', label: '9', from: legalDate('2026-01-01'), into: [] }] };
    expect([meant(later, '2025-12-31').codes, meant(later, '2026-01-01').codes]).toEqual([[], ['9']]);
  });

  it.each([
    ['of its province', SMALL_PLAN.units, { level: 'commune', codes: null, province: '51', parent: null }],
    [
      'of the whole country, for a rule of it',
      { ...SMALL_PLAN.units, province: undefined, nation: true },
      { level: 'commune', codes: null, province: null, parent: null },
    ],
    [
      'of one commune, for its parts',
      { ...SMALL_PLAN.units, level: 'sub-unit', province: undefined, parent: '21601' },
      { level: 'sub-unit', codes: null, province: null, parent: '21601' },
    ],
  ] as const)('all %s, where it lists none', (_, units, expected) =>
    expect(meant(units, '2025-12-01')).toEqual(expected),
  );
});
