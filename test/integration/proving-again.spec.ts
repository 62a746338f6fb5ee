import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@app/identity';
import { TestOffice, type Person } from '../harness/office';

/** The acts are on papers and drafts that are not there: whoever got past the password would hear 404. */
describe('somebody who finds a session open and tries passwords at its acts', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.open();
  }, 120_000);
  afterAll(() => office.close());

  const publish = async (person: Person, password: string): Promise<number> =>
    (await person.post(`/plan-drafts/${randomUUID()}/publication`, { password }, { version: 1 })).status;
  const sign = async (person: Person, password: string) =>
    person.post(`/documents/${randomUUID()}/sign`, { password, sha256: '0'.repeat(64) });
  const statuses = async (times: number, one: () => Promise<number>): Promise<number[]> => {
    const all: number[] = [];
    for (let i = 0; i < times; i++) all.push(await one());
    return all;
  };

  it('is stopped after ten, over all acts and sessions of the account, even with the right one, and told until when', async () => {
    const [leader, elsewhere] = [await office.as('21361.chu-tich'), await office.as('21361.chu-tich')];
    expect(await statuses(5, async () => (await sign(leader, 'sai')).status)).toEqual(Array(5).fill(403));
    expect(await statuses(5, () => publish(elsewhere, 'sai'))).toEqual(Array(5).fill(403));
    const stopped = await sign(leader, DEMO_PASSWORD);
    expect([stopped.status, stopped.body]).toMatchObject([429, { code: 'too-many-reauthentications' }]);
    expect((stopped.body as { detail: string }).detail).toMatch(/Xin thử lại sau 1[45] phút/);
    expect(await publish(elsewhere, DEMO_PASSWORD)).toBe(429);
    await expect(office.as('21361.chu-tich')).rejects.toThrow('too-many');
    // the neighbour is another account
    expect((await sign(await office.as('21349.chu-tich'), DEMO_PASSWORD)).status).toBe(404);
  });

  it('does not stop the owner for longer than a quarter of an hour', async () => {
    await office.sql('cn_owner', `UPDATE sign_in_attempt SET at = at - interval '16 minutes'`);
    expect((await sign(await office.as('21361.chu-tich'), DEMO_PASSWORD)).status).toBe(404);
  });

  it('gets no more than ten by asking for many at once', async () => {
    const leader = await office.as('21349.chu-tich');
    const answers = await Promise.all(Array.from({ length: 40 }, () => sign(leader, 'sai')));
    expect(answers.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(10);
    expect(answers.every(({ status }) => status === 403 || status === 429)).toBe(true);
  });

  it('wrong passwords at the door from outside stop nobody who is inside', async () => {
    const clerk = await office.as('21349.van-thu');
    await office.sql(
      'cn_owner',
      `INSERT INTO sign_in_attempt (account, address, succeeded) SELECT '21349.van-thu', '198.51.100.7', false FROM generate_series(1, 50)`,
    );
    expect((await clerk.post(`/documents/${randomUUID()}/seal`, { password: DEMO_PASSWORD })).status).toBe(404);
  });
});
