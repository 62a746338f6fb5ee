import type { DataSource } from 'typeorm';
import { legalDate } from '@app/domain/shared';
import { officeNamed } from '@app/documents';
import { dataSource, type Tx } from '@app/platform';
import { demonstrationOf } from '../../../apps/cli/src/demo/demonstrations';
import { loadDemoOffice } from '../../../apps/cli/src/demo/load-demo-office';
import { entities } from '../../../database/entities';
import { freshDatabase, type FreshDatabase } from '../../fresh-database';

describe('an office of a district that has ended since', () => {
  let fresh: FreshDatabase;
  let owner: DataSource;
  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => owner.query(sql, parameters);

  beforeAll(async () => {
    fresh = await freshDatabase();
    owner = await dataSource({ url: fresh.url('cn_owner'), entities }).initialize();
    await owner.transaction((manager) => loadDemoOffice(manager, demonstrationOf('nhu-xuan-2024-2025')));
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await fresh.drop();
  });

  it('sees all sixteen communes, also the six whose codes other communes bear today', async () => {
    await rows(
      `SELECT open_session('of-the-police', p.id, s.id, interval '1 hour', '127.0.0.1', 'test')
       FROM person p JOIN position s ON s.person_id = p.id WHERE p.account = 'nhu-xuan.cah.chuyen-vien'`,
    );
    const [session] = await rows<{ units: string[] }>(
      `SELECT units FROM session_of('of-the-police', interval '1 hour')`,
    );
    expect(session?.units).toHaveLength(17);
    expect(session?.units).toEqual(expect.arrayContaining(['nhu-xuan', '16174', '16177', '16201']));
  });

  it.each([
    ['2024-12-18', '16174.ubnd-xa', 'UBND thị trấn Yên Cát'],
    ['2025-07-01', '16174.ubnd-xa', 'UBND xã Như Xuân'],
    ['2024-12-18', '16201.cax', 'Công an xã Tân Bình'],
    ['2024-12-18', 'nhu-xuan.cah', 'Công an huyện Như Xuân'],
    ['2026-01-02', '38.cat', 'Công an tỉnh Thanh Hóa'],
  ])('signs and seals on %s as %s what it was called then', async (today, office, name) => {
    const tx = { manager: owner.manager, today: legalDate(today) } as Tx;
    expect(await officeNamed(tx, office)).toBe(name);
  });
});
