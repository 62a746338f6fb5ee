import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { DEMO_PASSWORD, seatPerson } from '@app/identity';
import { dataSource, loadSettings } from '@app/platform';
import { createApi } from '../../apps/api/src/create-api';
import { refuseDemoAccountsInProduction } from '../../apps/api/src/refuse-demo-accounts';
import { setUpOffice } from '../../apps/cli/src/office/set-up-office';
import { entities } from '../../database/entities';
import { freshDatabase, type FreshDatabase } from '../fresh-database';

const administrator = { account: 'Quan-Tri', name: 'Nguyễn Văn A', password: 'mot-mat-khau-rieng' };
const given = { account: 'quan-tri', password: administrator.password };

describe('an office set up without the demonstration', () => {
  let fresh: FreshDatabase;
  let owner: DataSource;
  let api: NestExpressApplication;
  const settings = loadSettings({ NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1' });
  const server = (): Parameters<typeof request>[0] => api.getHttpServer();
  const setUp = (over: Partial<typeof administrator> = {}, province = '51'): Promise<object> =>
    owner.transaction((manager) => setUpOffice(manager, { province, administrator: { ...administrator, ...over } }));
  const count = async (table: string): Promise<number> =>
    (await owner.query<[{ count: number }]>(`SELECT count(*) AS count FROM ${table}`))[0].count;

  beforeAll(async () => {
    fresh = await freshDatabase();
    owner = await dataSource({ url: fresh.url('cn_owner'), entities }).initialize();
    api = await createApi(settings, fresh.url('cn_api'));
    await api.init();
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await owner.destroy();
    await fresh.drop();
  });

  it.each([
    ['the demonstration’s password', { password: DEMO_PASSWORD }, /trình diễn/],
    ['a short password', { password: 'ngan-qua-11' }, /12/],
    ['the account’s name for a password', { password: 'quan-tri-quan-tri' }, /dễ đoán/],
    ['one letter twelve times', { password: 'aaaaaaaaaaaa' }, /dễ đoán/],
    ['an account with marks', { account: 'quản-trị' }, /không dấu/],
    ['nobody’s name', { name: ' ' }, /họ và tên/],
  ])('%s is refused, and leaves nothing', async (_, over, sentence) => {
    await expect(setUp(over)).rejects.toThrow(sentence);
    expect([await count('unit'), await count('office'), await count('person')]).toEqual([0, 0, 0]);
  });

  it('a province that does not exist is refused, and leaves nothing', async () => {
    await expect(setUp({}, '99')).rejects.toThrow(/99/);
    expect(await count('unit')).toBe(0);
  });

  it('lets its administrator sign in to production, and open the period of the province’s plan', async () => {
    await setUp();
    await refuseDemoAccountsInProduction(api, settings);
    const signIn = await request(server()).post('/api/session').send(given);
    expect(signIn.status).toBe(204);
    const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
    const session = await request(server()).get('/api/session').set('Cookie', cookie);
    expect(session.body).toMatchObject({
      name: 'Nguyễn Văn A',
      position: { role: 'programme-administrator', officeName: 'UBND tỉnh Quảng Ngãi' },
      demo: false,
    });
    const opened = await request(server())
      .post('/api/periods')
      .set({ Cookie: cookie, 'Idempotency-Key': 'b2b4a1b6-6a39-4f0e-9a3e-0a4f5c1d2e3f' })
      .send({ plan: 'quang-ngai-2025' });
    expect(opened.status).toBeLessThan(300);
  });

  it('cannot be set up again: nobody gets a second administrator past the first', async () => {
    await expect(setUp({ account: 'ke-khac' })).rejects.toThrow(/đã có tài khoản/);
    expect(await count('person')).toBe(1);
  });

  const seat = (over: object = {}): Promise<void> =>
    owner.transaction((manager) =>
      seatPerson(manager, {
        account: 'lan.cat',
        name: 'Trần Thị Lan',
        password: 'mat-khau-cua-lan',
        office: '51.cat',
        role: 'agency-officer',
        title: 'Chuyên viên',
        ...over,
      }),
    );

  it.each([
    ['an office that is not there', { office: '51.khong-co' }, /51.khong-co/],
    ['a role that nobody knows', { role: 'admin' }, /programme-administrator/],
    ['a weak password', { password: '123456789012'.replace(/\d/g, '1') }, /dễ đoán/],
    ['an account that is taken', { account: 'quan-tri' }, /đã có/],
  ])('%s gives nobody a chair', async (_, over, sentence) => {
    await expect(seat(over)).rejects.toThrow(sentence);
    expect(await count('person')).toBe(1);
  });

  it('seats one person after the other', async () => {
    await seat();
    const signIn = await request(server())
      .post('/api/session')
      .send({ account: 'lan.cat', password: 'mat-khau-cua-lan' });
    expect(signIn.status).toBe(204);
  });

  it('names offices of a city as a city’s', async () => {
    const city = await freshDatabase();
    const database = await dataSource({ url: city.url('cn_owner'), entities }).initialize();
    await database.transaction((manager) => setUpOffice(manager, { province: '46', administrator }));
    const rows = await database.query<{ name: string }[]>(
      `SELECT name FROM office WHERE id IN ('46.cat', '46.syt') ORDER BY id`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Công an thành phố Huế', 'Sở Y tế thành phố Huế']);
    await database.destroy();
    await city.drop();
  });
});
