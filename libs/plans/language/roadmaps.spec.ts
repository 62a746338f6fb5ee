import { targetsOf, type PlanRevision, type TargetResult, type UnitResult } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

const d = legalDate;
const some = (count: number, more: Partial<UnitResult>, named = 'u'): UnitResult[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `${named}-${i}`,
    selected: true,
    listed: false,
    recognised: false,
    ...more,
  }));
const targetOf = (plan: PlanRevision, id: string, units: readonly UnitResult[], day: string): TargetResult => {
  const found = targetsOf(plan, units, { day: d(day) }).find((target) => target.id === id);
  if (!found) throw new Error(`No target ${id}`);
  return found;
};

describe('Quy Nhơn Đông: 19 khu phố on the way to 2030', () => {
  const { plan } = shippedPlan('quy-nhon-dong-2025-2030.r1.yaml');
  const roadmap = (units: readonly UnitResult[], day: string) => targetOf(plan, 'roadmap', units, day);
  const [end2025, end2026] = [d('2025-12-31'), d('2026-12-31')];

  it('2025: four are the 20 % of 19, which nobody had to keep', () => {
    const first = roadmap([...some(4, { listed: true }), ...some(15, {}, 'v')], '2025-12-31');
    expect(first).toMatchObject({ of: 19, required: 4, actual: 4, met: true });
    expect(first.step).toBeUndefined();
  });

  it('2026: four kept and six new make the ten; four and one would not', () => {
    const kept = some(4, { listed: true, listedOn: { [end2025]: true } });
    const added = (count: number) => some(count, { listed: true, listedOn: { [end2025]: false } }, 'a');
    const rest = (count: number) => some(count, { listedOn: { [end2025]: false } }, 'r');
    expect(roadmap([...kept, ...added(6), ...rest(9)], '2026-12-31')).toMatchObject({
      required: 10,
      actual: 10,
      met: true,
      step: { keep: { required: 4, actual: 4, met: true }, add: { required: 1, actual: 6, met: true }, missing: [] },
    });
    expect(roadmap([...kept, ...added(1), ...rest(14)], '2026-12-31')).toMatchObject({
      actual: 5,
      met: false,
      step: { keep: { met: true }, add: { met: true } },
    });
  });

  it('2027: one lost and two gained reach the eleven, and the ten are not kept', () => {
    const units = [
      ...some(9, { listed: true, listedOn: { [end2026]: true } }),
      ...some(1, { listedOn: { [end2026]: true } }, 'lost'),
      ...some(2, { listed: true, listedOn: { [end2026]: false } }, 'new'),
      ...some(7, { listedOn: { [end2026]: false } }, 'r'),
    ];
    expect(roadmap(units, '2027-12-31')).toMatchObject({
      required: 11,
      actual: 11,
      met: true,
      step: { keep: { required: 10, actual: 9, met: false }, add: { required: 1, actual: 2, met: true } },
    });
  });

  it('the other goals of a year name what nobody has reported', () => {
    const [silent, told] = [
      some(1, {}, 'silent'),
      some(1, { figures: { addicts: 2, 'points-found': 0, 'points-removed': 0 } }),
    ];
    expect(targetOf(plan, 'points', [...silent, ...told], '2026-12-31')).toMatchObject({
      met: false,
      missing: [
        { unit: 'silent-0', kind: 'figure', indicator: 'points-removed' },
        { unit: 'silent-0', kind: 'figure', indicator: 'points-found' },
      ],
    });
    expect(targetOf(plan, 'fewer-addicts', told, '2026-12-31').missing).toEqual([
      { unit: 'u-0', kind: 'earlier-figure', indicator: 'addicts', baseline: 'previous-year' },
    ]);
    expect(targetOf(plan, 'model', told, '2026-12-31')).toMatchObject({
      open: 1,
      missing: [{ unit: 'u-0', kind: 'condition', of: 'measure' }],
    });
  });
});

describe('Quảng Ninh: 45 → 78 → 97 of 177', () => {
  const { plan } = shippedPlan('quang-ninh-2023-2025.r1.yaml');
  const table = plan.targets.find(({ id }) => id === 'by-locality')?.table;
  if (!table) throw new Error('No table');
  const column = (name: string) => table.columns.indexOf(name);
  /** As many units on the list as the column asks for, but for these localities. */
  const listed = (name: string, but: Readonly<Record<string, number>>): UnitResult[] =>
    table.rows.flatMap(({ unit, values }) => {
      const free = but[unit] ?? values[column(name)];
      const all = values[column('of')];
      return [
        ...some(free, { listed: true, parent: unit }, `${unit}-free`),
        ...some(all - free, { parent: unit }, unit),
      ];
    });
  const row = (result: TargetResult, unit: string) => result.localities?.find((each) => each.unit === unit);

  it('began with 45', () => {
    const before = listed('baseline', {});
    expect(before.filter((unit) => unit.listed)).toHaveLength(45);
    expect(targetOf(plan, 'by-locality', before, '2023-12-31')).toMatchObject({ of: 177, required: 76, met: false });
  });

  it('had 78 of 76 at the end of 2024, with Uông Bí behind at 2 of 3', () => {
    const result = targetOf(
      plan,
      'by-locality',
      listed('g1', { 'uong-bi': 2, 'mong-cai': 9, 'dam-ha': 7 }),
      '2024-12-31',
    );
    expect(result).toMatchObject({ of: 177, required: 76, actual: 78, met: true });
    expect(row(result, 'uong-bi')).toMatchObject({ required: 3, actual: 2, met: false });
  });

  it('had 97 on 30/6/2025: over half, short of 105, Hạ Long at 16 of 33 with its row reached and below the half', () => {
    const units = listed('g2', { 'mong-cai': 5, 'quang-yen': 9, 'dong-trieu': 8 });
    expect(targetOf(plan, 'over-half', units, '2025-06-30')).toMatchObject({ required: 89, actual: 97, met: true });
    const result = targetOf(plan, 'by-locality', units, '2025-06-30');
    expect(result).toMatchObject({ required: 105, actual: 97, met: false });
    expect(row(result, 'ha-long')).toEqual({
      unit: 'ha-long',
      of: 33,
      required: 16,
      actual: 16,
      met: true,
      belowGeneral: true,
    });
    expect(row(result, 'van-don')?.belowGeneral).toBeUndefined();
  });
});

it('Đồng Nai: 20 of 95 are over the 19 that 20 % asks for', () => {
  const { plan } = shippedPlan('dong-nai-2025-2030.r1.yaml');
  const first = plan.targets.find(({ by }) => by === '2025-12-31');
  const units = (count: number) => [...some(count, { listed: true }), ...some(95 - count, {}, 'v')];
  const at = (count: number) => targetOf(plan, first?.id ?? '', units(count), '2025-12-31');
  expect(at(20)).toMatchObject({ of: 95, required: 19, actual: 20, met: true });
  expect([at(19).met, at(18).met]).toEqual([true, false]);
});
