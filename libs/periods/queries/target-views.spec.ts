import { targetsOf, type UnitResult } from '@app/domain/plans';
import { inVietnamese, legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { targetViews, unitsNamedIn } from './target-views';

const quangNinh = shippedPlan('quang-ninh-2023-2025', 2).plan;
const quyNhonDong = shippedPlan('quy-nhon-dong-2025-2030', 1).plan;

type Plan = typeof quangNinh;
const unit = (plan: Plan, code: string, more: Partial<UnitResult> = {}): UnitResult => ({
  code,
  parent: plan.units.list.find((listed) => listed.code === code)?.parent,
  selected: true,
  listed: false,
  recognised: false,
  ...more,
});

function told(plan: Plan, id: string, units: readonly UnitResult[], on: string) {
  const day = legalDate(on);
  const names = new Map(
    [...plan.units.list, ...(plan.units.parents?.list ?? [])].map((one) => [one.code, inVietnamese(one.label)]),
  );
  const results = targetsOf(plan, units, { day });
  return targetViews(plan, results, { day, names }).find((target) => target.id === id);
}

const communesOf = (locality: string): string[] =>
  quangNinh.units.list.filter(({ parent }) => parent === locality).map(({ code }) => code);

describe('a target on the page of a period', () => {
  const counted = (code: string, now: number | undefined, before: number | undefined): UnitResult =>
    unit(quangNinh, code, { figures: { addicts: now }, before: { 'previous-year': { addicts: before } } });
  const [first = '', second = ''] = communesOf('ha-long');

  it('that must fall says the most that may be left, and from when the earlier figure is', () => {
    const fewer = told(quangNinh, 'fewer', [counted(first, 97, 100)], '2024-06-01');
    expect(fewer).toMatchObject({
      asks: 'giảm ít nhất 5 %',
      since: 'năm trước',
      unit: 'người',
      of: 100,
      required: 95,
      least: null,
      most: 95,
      actual: 97,
      met: false,
    });
  });

  it('names each figure that is missing, with the units that lack it', () => {
    const fewer = told(
      quangNinh,
      'fewer',
      [counted(first, undefined, 40), counted(second, 3, undefined)],
      '2024-06-01',
    );
    const nameOf = (code: string) => inVietnamese(quangNinh.units.list.find((one) => one.code === code)?.label ?? '');
    expect(fewer).toMatchObject({ open: 2, met: false });
    expect(fewer?.missing.map(({ units }) => units)).toEqual([[nameOf(first)], [nameOf(second)]]);
    expect(fewer?.missing[1]?.what).toBe(`${fewer?.missing[0]?.what} năm trước`);
  });

  it('by locality tells every row by its name, and which does what it must and stays below the general target', () => {
    const units = communesOf('ha-long').map((code, at) => unit(quangNinh, code, { listed: at < 16 }));
    const table = told(quangNinh, 'by-locality', units, '2025-06-01');
    expect(table).toMatchObject({
      by: '2025-12-31',
      of: 177,
      least: 105,
      most: null,
      asks: 'theo bảng chỉ tiêu từng địa phương',
    });
    expect(table?.localities).toHaveLength(13);
    expect(table?.localities[0]).toEqual({
      unit: 'ha-long',
      name: 'Thành phố Hạ Long',
      of: 33,
      required: 16,
      actual: 16,
      met: true,
      belowGeneral: true,
    });
    expect(table?.localities[1]).toMatchObject({ met: false, belowGeneral: false });
  });

  it('on localities above the units is open, not met for want of anything to measure, while nobody says how they stand', () => {
    const named = told(quangNinh, 'named', [], '2025-06-01');
    expect(named).toMatchObject({ of: 3, actual: 0, met: false, nothingArose: false, open: 3 });
    expect(named?.missing).toMatchObject([{ what: 'kết quả công nhận', units: { length: 3 } }]);
  });

  it('of a roadmap tells the year’s step: what was kept, what came on top, and the list that is missing for it', () => {
    const [kept = '', added = ''] = quyNhonDong.units.list.map(({ code }) => code);
    const units = [
      unit(quyNhonDong, kept, { listed: true, listedOn: { [legalDate('2025-12-31')]: true } }),
      unit(quyNhonDong, added, { listed: true }),
    ];
    const roadmap = told(quyNhonDong, 'roadmap', units, '2026-06-01');
    expect(roadmap).toMatchObject({
      asks: 'ít nhất 10',
      by: '2026-12-31',
      step: { keep: { least: 4, most: null, actual: 1, met: false }, add: { least: 1, actual: 0, met: null } },
      open: 1,
      missing: [{ what: 'danh sách ngày 31/12/2025' }],
    });
  });

  it('names no unit that the page cannot call by its name: those missing, and the rows of a table', () => {
    const results = targetsOf(quangNinh, [counted(first, undefined, 3)], { day: legalDate('2024-06-01') });
    expect(unitsNamedIn(results)).toEqual(expect.arrayContaining([first, 'co-to', 'ha-long']));
  });

  it('on a condition that cannot be judged says what would have to be known', () => {
    const [code = ''] = quyNhonDong.units.list.map((listed) => listed.code);
    expect(told(quyNhonDong, 'model', [unit(quyNhonDong, code)], '2026-06-01')?.missing).toMatchObject([
      { what: expect.stringMatching(/^căn cứ để xét: .*mô hình.*ít nhất 1/i) as string },
    ]);
  });
});
