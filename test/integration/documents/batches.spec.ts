import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@app/identity';
import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

describe('a stack of papers: one decision and its notices', () => {
  let office: TestOffice;
  let clerk: Person;
  let chief: Person;
  beforeAll(async () => {
    office = await TestOffice.open();
    clerk = await office.as('51.ubnd.van-thu');
    chief = await office.as('51.vp.chanh-van-phong');
  }, 120_000);
  afterAll(() => office.close());

  let number = 500;
  const numbered = async (): Promise<string> => {
    const id = await draft(office, wanted('notice-refusal', { checks: [] }));
    await clerk.post(`/documents/${id}/enter-number`, { number: ++number });
    return id;
  };
  const previews = async (): Promise<{ id: string; sha256: string }[]> => {
    const { body } = await chief.get('/documents?mine=true&state=ready');
    return (body as { items: { id: string; finalSha: string }[] }).items.map(({ id, finalSha }) => ({
      id,
      sha256: finalSha,
    }));
  };

  it('is signed with one password; one that is not as previewed holds up none of the others', async () => {
    const ids = [await numbered(), await numbered(), await numbered()];
    const documents = (await previews()).map((one) => (one.id === ids[1] ? { ...one, sha256: '0'.repeat(64) } : one));
    expect((await chief.post('/documents/sign-all', { password: 'sai', documents })).status).toBe(403);
    const { body } = await chief.post('/documents/sign-all', { password: DEMO_PASSWORD, documents });
    const { items } = body as { items: { id: string; state: string; problem: { code: string } | null }[] };
    expect(Object.fromEntries(items.map(({ id, state, problem }) => [id, problem?.code ?? state]))).toEqual({
      [ids[0] ?? '']: 'signed',
      [ids[1] ?? '']: 'document.other-bytes',
      [ids[2] ?? '']: 'signed',
    });
  });

  it('is sealed and issued in one go, also when half of it had been sealed before, and may be sent again', async () => {
    const { body: list } = await clerk.get('/documents?mine=true&state=signed');
    const signed = (list as { items: { id: string }[] }).items.map(({ id }) => id);
    const draftOnly = await draft(office, wanted('notice-refusal', { checks: [] }));
    await clerk.post(`/documents/${signed[0]}/seal`, { password: DEMO_PASSWORD });
    const ids = [...signed, draftOnly, randomUUID()];
    const issue = (key: string): Promise<{ body: object }> =>
      clerk.post('/documents/issue-all', { password: DEMO_PASSWORD, ids }, { key });
    const key = randomUUID();
    const first = await issue(key);
    expect(first.body).toMatchObject({
      items: [
        { done: true, state: 'issued' },
        { done: true, state: 'issued' },
        { done: false, problem: { status: 409, code: 'act.out-of-turn' } },
        { done: false, problem: { status: 404 } },
      ],
    });
    expect((await issue(key)).body).toEqual(first.body);
    expect(await office.sql('cn_auditor', `SELECT 1 FROM event WHERE act = 'issue'`)).toHaveLength(2);
  });

  it('a list of a hundred thousand or of nonsense is refused at once', async () => {
    expect((await clerk.post('/documents/issue-all', { password: DEMO_PASSWORD, ids: [] })).status).toBe(422);
    expect((await clerk.post('/documents/issue-all', { password: DEMO_PASSWORD, ids: ['x'] })).status).toBe(422);
    expect(
      (await clerk.post('/documents/issue-all', { password: DEMO_PASSWORD, ids: Array(51).fill(randomUUID()) })).status,
    ).toBe(422);
  });

  it('pages through all papers, each once', async () => {
    const all = (await clerk.get('/documents?limit=200')).body as {
      items: { id: string }[];
      total: number;
      states: { count: number }[];
    };
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { body } = await clerk.get(`/documents?limit=2${after ? `&after=${after}` : ''}`);
      const { items, next } = body as { items: { id: string }[]; next: string | null };
      seen.push(...items.map(({ id }) => id));
      after = next;
      if (!after) break;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(all.total).toBe(seen.length);
    expect(all.states.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect((await clerk.get('/documents?state=khac')).status).toBe(422);
  });
});
