import type { DataSource } from 'typeorm';
import { publishShippedPlan, shippedPlan, shippedRevisions } from '@app/plans';
import { dataSource } from '@app/platform';
import { loadNationalUnits, loadPlanUnits } from '@app/territory';
import { entities } from '../../../database/entities';
import { freshDatabase, type FreshDatabase } from '../../fresh-database';

describe('the units of all shipped plans', () => {
  let fresh: FreshDatabase;
  let owner: DataSource;
  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => owner.query(sql, parameters);
  const publishAll = (): Promise<void> =>
    owner.transaction(async (manager) => {
      for (const { plan, number } of shippedRevisions()) await publishShippedPlan(manager, plan, number);
    });
  const onDay = (day: string, where: string): Promise<{ code: string; full_name: string; parent_code: string }[]> =>
    rows(`SELECT code, full_name, parent_code FROM units_on($1) WHERE ${where} ORDER BY code`, [day]);

  beforeAll(async () => {
    fresh = await freshDatabase();
    owner = await dataSource({ url: fresh.url('cn_owner'), entities }).initialize();
    await owner.transaction((manager) => loadNationalUnits(manager));
    await publishAll();
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await fresh.drop();
  });

  it('are there for every code that a plan names, on the day of its list', async () => {
    expect(shippedRevisions()).toHaveLength(8);
    for (const { plan, number } of shippedRevisions()) {
      const { units } = shippedPlan(plan, number).plan;
      const named = [...units.list, ...(units.parents?.list ?? [])];
      const found = await rows<{ code: string; full_name: string }>(
        `SELECT code, full_name FROM units_on($1) WHERE code = ANY ($2)`,
        [units.asOf, named.map(({ code }) => code)],
      );
      const names = new Map(found.map((unit) => [unit.code, unit.full_name]));
      expect(named.map(({ code }) => [code, names.get(code)])).toEqual(named.map(({ code, label }) => [code, label]));
    }
  });

  it('177 communes of Quảng Ninh under 13 localities in 2023, and 54 under the province since 01/7/2025', async () => {
    const communes = `province_code = '22' AND level = 'commune'`;
    const then = await onDay('2023-07-07', communes);
    expect(then).toHaveLength(177);
    expect(new Set(then.map((unit) => unit.parent_code)).size).toBe(13);
    expect(await onDay('2025-06-30', communes)).toHaveLength(177);
    const now = await onDay('2025-07-01', communes);
    expect(now).toHaveLength(54);
    expect(new Set(now.map((unit) => unit.parent_code))).toEqual(new Set(['22']));
  });

  it('a code that lives on tells its name of the day: 16174 was Thị trấn Yên Cát, and is Xã Như Xuân', async () => {
    const name = async (day: string): Promise<unknown> => (await onDay(day, `code = '16174'`))[0]?.full_name;
    expect([await name('2025-06-30'), await name('2025-07-01')]).toEqual(['Thị trấn Yên Cát', 'Xã Như Xuân']);
    expect(await rows(`SELECT full_name FROM unit WHERE code = '16174'`)).toEqual([{ full_name: 'Xã Như Xuân' }]);
  });

  it('a commune of the only district on the list belongs to it', async () => {
    const [one] = await onDay('2024-10-01', `code = '16201'`);
    expect(one).toEqual({ code: '16201', full_name: 'Xã Tân Bình', parent_code: 'nhu-xuan' });
  });

  it('nineteen khu phố belong to their ward and its province', async () => {
    const quarters = await rows<{ parent_code: string; province_code: string; kind: string }>(
      `SELECT DISTINCT parent_code, province_code, kind FROM unit WHERE level = 'sub-unit'`,
    );
    expect(quarters).toEqual([{ parent_code: '21601', province_code: '52', kind: 'quarter' }]);
    expect(await onDay('2025-11-03', `parent_code = '21601'`)).toHaveLength(19);
  });

  it('are not put twice when a plan is published again, and today’s list stays whole', async () => {
    const all = `SELECT (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM unit_former) AS former`;
    const before = await rows(all);
    await publishAll();
    expect(await rows(all)).toEqual(before);
    expect(await onDay('2025-07-01', `level = 'commune'`)).toHaveLength(3321);
  });

  it('a code that is another province’s is refused: two places would become one', async () => {
    const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
    const elsewhere = { ...plan, units: { ...plan.units, province: '22' } };
    await expect(owner.transaction((manager) => loadPlanUnits(manager, elsewhere))).rejects.toThrow(/nhu-xuan/);
  });

  it('a plan for a place that nobody knows is refused', async () => {
    const { plan } = shippedPlan('quy-nhon-dong-2025-2030', 1);
    const nowhere = { ...plan, units: { ...plan.units, parent: '99999' } };
    await expect(owner.transaction((manager) => loadPlanUnits(manager, nowhere))).rejects.toThrow(/99999/);
  });
});
