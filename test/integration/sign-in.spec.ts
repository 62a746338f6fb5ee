import request from 'supertest';
import { DEMO_PASSWORD } from '@app/identity';
import { loadSettings } from '@app/platform';
import { createApi } from '../../apps/api/src/create-api';
import { TestOffice } from '../harness/office';

/** status of each try, one after the other */
async function wrongPasswords(
  server: Parameters<typeof request>[0],
  account: string,
  times: number,
  forwardedFor?: string,
): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) {
    const attempt = request(server).post('/api/session').send({ account, password: 'sai' });
    statuses.push((await (forwardedFor ? attempt.set('X-Forwarded-For', forwardedFor) : attempt)).status);
  }
  return statuses;
}

describe('signing in', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.open();
  }, 60_000);
  afterAll(() => office.close());

  const server = (): Parameters<typeof request>[0] => office.api.getHttpServer() as Parameters<typeof request>[0];

  it('tells the person, their chair and their office', async () => {
    const officer = await office.as('21361.can-bo');
    const { body } = (await officer.get('/session')) as { body: object };
    expect(body).toMatchObject({
      position: { role: 'commune-officer', title: 'Cán bộ đầu mối', officeName: 'UBND xã Minh Long' },
      unitCode: '21361',
      demo: true,
    });
  });

  it('without a session everything is closed, and says so in Vietnamese as problem+json', async () => {
    const answer = await request(server()).get('/api/session');
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'unauthenticated', title: 'Chưa đăng nhập' });
  });

  it('does not tell whether the account or the password was wrong', async () => {
    const attempt = (account: string): Promise<request.Response> =>
      request(server())
        .post('/api/session')
        .send({ account, password: 'sai' })
        .then((answer) => answer);
    const [wrongPassword, nobody] = [await attempt('21361.can-bo'), await attempt('khong.co')];
    expect(wrongPassword.status).toBe(401);
    expect({ ...(nobody.body as object), traceId: '' }).toEqual({ ...(wrongPassword.body as object), traceId: '' });
  });

  it('an unknown key in the body is refused at its place', async () => {
    const answer = await request(server()).post('/api/session').send({ account: 'a', password: 'b', role: 'chairman' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/role', code: 'field.whitelistValidation' }],
    });
  });

  it('a request that another site makes the browser send is refused', async () => {
    const answer = await request(server())
      .post('/api/session')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ account: 'a', password: 'b' });
    expect(answer.status).toBe(403);
  });

  it('after signing out the old cookie opens nothing', async () => {
    const officer = await office.as('21361.can-bo');
    expect((await officer.delete('/session')).status).toBe(204);
    expect((await officer.get('/session')).status).toBe(401);
  });

  it('a chair given up opens nothing any more, not even in a session from before, and nobody goes back to it', async () => {
    const leader = await office.as('21349.chu-tich');
    const chair = await office.sql<{ id: string; person_id: string }>(
      'cn_owner',
      `UPDATE position SET valid_to = '2025-07-23' WHERE office_id = '21349.ubnd-xa' AND role = 'commune-leader' RETURNING id, person_id`,
    );
    const [{ id, person_id }] = chair as [{ id: string; person_id: string }];
    expect((await leader.get('/session')).status).toBe(401);
    await expect(office.as('21349.chu-tich')).rejects.toThrow('sign-in-failed');
    await office.sql(
      'cn_owner',
      `INSERT INTO position (person_id, office_id, role, title, valid_from) VALUES ($1, '21349.ubnd-xa', 'commune-clerk', 'Văn thư', '2025-07-01')`,
      [person_id],
    );
    const clerk = await office.as('21349.chu-tich');
    expect(((await clerk.get('/session')).body as { positions: object[] }).positions).toHaveLength(1);
    expect((await clerk.put('/session/position', { positionId: id })).status).toBe(422);
  });

  it.each(['21361.van-thu', 'khong.co.ai'])(
    'fifty wrong passwords at once are ten and no more (%s)',
    async (account) => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, async () =>
          request(server()).post('/api/session').send({ account, password: 'sai' }),
        ),
      );
      expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
      expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
    },
  );

  it('ten wrong passwords from one address close the account there for a while', async () => {
    for (let i = 0; i < 10; i++)
      await request(server()).post('/api/session').send({ account: '21349.can-bo', password: 'sai' });
    const answer = await request(server()).post('/api/session').send({ account: '21349.can-bo', password: 'sai' });
    expect(answer.status).toBe(429);
  });

  it('one address that fails with a hundred accounts is closed for all of them, the right password included', async () => {
    await office.sql(
      'cn_owner',
      `INSERT INTO sign_in_attempt (account, address, succeeded)
       SELECT 'tai-khoan-' || n, (SELECT address FROM sign_in_attempt ORDER BY id DESC LIMIT 1), false FROM generate_series(1, 100) n`,
    );
    const right = await request(server())
      .post('/api/session')
      .send({ account: '21361.can-bo', password: DEMO_PASSWORD });
    expect(right).toMatchObject({ status: 429, body: { code: 'too-many-from-address' } });
  });
});

describe('behind a proxy', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.open();
  }, 60_000);
  afterAll(() => office.close());

  it('that is trusted, somebody who guesses elsewhere locks nobody out', async () => {
    const settings = loadSettings({ NODE_ENV: 'test', DEMO: '1', TRUSTED_PROXY: 'loopback' });
    const api = await createApi(settings, office.database.url('cn_api'));
    await api.init();
    const server = api.getHttpServer() as Parameters<typeof request>[0];
    try {
      await wrongPasswords(server, '21361.can-bo', 10, '198.51.100.7');
      expect(await wrongPasswords(server, '21361.can-bo', 1, '198.51.100.7')).toEqual([429]);
      expect(await wrongPasswords(server, '21361.can-bo', 1, '198.51.100.8')).toEqual([401]);
    } finally {
      await api.close();
    }
  });

  it('that nobody has named, its word about the address is not taken', async () => {
    const server = office.api.getHttpServer() as Parameters<typeof request>[0];
    for (let i = 0; i < 10; i++) await wrongPasswords(server, '21349.can-bo', 1, `198.51.100.${i}`);
    expect(await wrongPasswords(server, '21349.can-bo', 1, '198.51.100.99')).toEqual([429]);
  });
});
