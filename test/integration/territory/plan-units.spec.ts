import type { DataSource } from 'typeorm';
import { inVietnamese } from '@app/domain/shared';
import { publishShippedPlan, shippedPlan, shippedRevisions } from '@app/plans';
import { dataSource } from '@app/platform';
import { loadNationalUnits, loadPlanUnits } from '@app/territory';
import { entities } from '../../../database/entities';
import { freshDatabase, type FreshDatabase } from '../../fresh-database';

/** without marks: papers put a tone on another vowel than some lists do */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

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
      const names = new Map(found.map((unit) => [unit.code, plain(unit.full_name)]));
      expect(named.map(({ code }) => [code, names.get(code)])).toEqual(
        named.map(({ code, label }) => [code, plain(inVietnamese(label))]),
      );
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

  it('tell what became of them, and say nothing where nobody knows', async () => {
    const became = (code: string): Promise<unknown[]> =>
      rows(`SELECT successor_code AS into, kind FROM unit_succession WHERE predecessor_code = $1 ORDER BY 1`, [code]);
    expect(await became('16201')).toEqual([{ into: '16174', kind: 'merged' }]);
    expect(await became('06655')).toEqual([
      { into: '06661', kind: 'split' },
      { into: '06706', kind: 'split' },
    ]);
    expect(await became('nhu-xuan')).toEqual([{ into: null, kind: 'dissolved' }]);
    expect(await became('co-to')).toEqual([{ into: '07192', kind: 'renamed' }]);
    expect(await became('62')).toEqual([{ into: '51', kind: 'merged' }]);
    const unknown = await rows<{ code: string }>(
      `SELECT code FROM units_on('2025-06-30') u WHERE valid_to IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM unit_succession s WHERE s.predecessor_code = u.code AND s.day = u.valid_to + 1) ORDER BY code`,
    );
    expect(unknown.map(({ code }) => code)).toEqual(['06682', '06718', '06802', '06991', '07072', '07087']);
  });

  it('Xã Như Xuân has two predecessors, and 54 communes of Quảng Ninh have theirs', async () => {
    expect(
      await rows(`SELECT predecessor_code AS code FROM unit_succession WHERE successor_code = '16174' ORDER BY 1`),
    ).toEqual([{ code: '16174' }, { code: '16201' }]);
    const [{ count }] = (await rows<{ count: number }>(
      `SELECT count(DISTINCT s.successor_code)::integer AS count FROM unit_succession s JOIN unit u ON u.code = s.successor_code
       WHERE u.province_code = '22' AND u.level = 'commune'`,
    )) as [{ count: number }];
    expect(count).toBe(54);
  });

  it('the country had 63 provinces until 30/6/2025, and has 34 since', async () => {
    expect(await onDay('2025-06-30', `level = 'province'`)).toHaveLength(63);
    expect(await onDay('2023-07-07', `level = 'province'`)).toHaveLength(63);
    expect(await onDay('2025-07-01', `level = 'province'`)).toHaveLength(34);
    const name = async (day: string): Promise<unknown> => (await onDay(day, `code = '52'`))[0]?.full_name;
    expect([await name('2025-06-30'), await name('2025-07-01')]).toEqual(['Tỉnh Bình Định', 'Tỉnh Gia Lai']);
  });

  it('are not put twice when a plan is published again, and today’s list stays whole', async () => {
    const all = `SELECT (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM unit_former) AS former, (SELECT count(*) FROM unit_succession) AS passed`;
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

  it('a successor that nobody knows is refused', async () => {
    const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
    const list = plan.units.list.map((unit) => ({ ...unit, into: ['88888'] }));
    const nowhere = { ...plan, units: { ...plan.units, list } };
    await expect(owner.transaction((manager) => loadPlanUnits(manager, nowhere))).rejects.toThrow(/88888/);
  });

  it('a plan for a place that nobody knows is refused', async () => {
    const { plan } = shippedPlan('quy-nhon-dong-2025-2030', 1);
    const nowhere = { ...plan, units: { ...plan.units, parent: '99999' } };
    await expect(owner.transaction((manager) => loadPlanUnits(manager, nowhere))).rejects.toThrow(/99999/);
  });
});
