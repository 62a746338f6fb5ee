import type { DataSource } from 'typeorm';
import { freshOfficeDatabase, type FreshDatabase } from '../../../test/fresh-database';
import { Settings } from '../config/settings';
import { dataSource } from '../database/data-source';
import { refuseSimulatedClock } from './refuse-simulated-clock';

describe('a database with a simulated clock', () => {
  let fresh: FreshDatabase;
  let worker: DataSource;
  beforeAll(async () => {
    fresh = await freshOfficeDatabase();
    worker = await dataSource({ url: fresh.url('cn_worker'), entities: [] }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await fresh.drop();
  });

  it('is not served in production, where papers would bear its day', async () => {
    const settings = new Settings();
    await expect(refuseSimulatedClock(worker, settings)).resolves.toBeUndefined();
    settings.NODE_ENV = 'production';
    await expect(refuseSimulatedClock(worker, settings)).rejects.toThrow('đồng hồ trình diễn');
  });
});
