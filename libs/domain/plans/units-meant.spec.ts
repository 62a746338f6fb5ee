import { legalDate } from '@app/domain/shared';
import { SMALL_PLAN } from './small-plan.fixture';
import type { PlanUnits } from './units';
import { isMeant, unitsMeant } from './units-meant';

const unit = (code: string, level = 'commune', provinceCode = '51', parentCode: string | null = '51') => ({
  code,
  level,
  provinceCode,
  parentCode,
});
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

  it('a list decides alone, whatever level and place the territory knows', () => {
    const hamlets = meant(
      {
        ...SMALL_PLAN.units,
        level: 'sub-unit',
        parent: '21601',
        list: [{ code: '21601-01', label: 'Khu phố 1', into: [] }],
      },
      '2025-12-01',
    );
    expect(isMeant(hamlets, unit('21601-01', 'sub-unit', '52', '21601'))).toBe(true);
    expect(isMeant(hamlets, unit('21601-02', 'sub-unit', '52', '21601'))).toBe(false);
  });

  it.each([
    ['in its province', SMALL_PLAN.units, unit('21361'), true],
    ['in another province', SMALL_PLAN.units, unit('16174', 'commune', '38', '38'), false],
    ['of another level', SMALL_PLAN.units, unit('51', 'province', '51', null), false],
    [
      'anywhere, for a rule of the whole country',
      { ...SMALL_PLAN.units, province: undefined, nation: true },
      unit('16174', 'commune', '38', '38'),
      true,
    ],
    [
      'that is a part of its parent',
      { ...SMALL_PLAN.units, level: 'sub-unit', province: undefined, parent: '21601' },
      unit('21601-03', 'sub-unit', '52', '21601'),
      true,
    ],
    [
      'that is a part of another unit',
      { ...SMALL_PLAN.units, level: 'sub-unit', province: undefined, parent: '21601' },
      unit('21604-03', 'sub-unit', '52', '21604'),
      false,
    ],
  ] as const)('a unit %s', (_, units, one, expected) => {
    const found = isMeant(meant(units, '2025-12-01'), one);
    expect(found).toBe(expected);
  });
});
