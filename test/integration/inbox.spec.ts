import { DossierOffice } from './dossiers/dossier-office';

interface Inbox {
  readonly items: {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly state: string;
    readonly due: string | null;
  }[];
  readonly next: string | null;
  readonly total: number;
  readonly counts: { readonly kind: string; readonly state: string; readonly count: number }[];
}

describe('the inbox', () => {
  let at: DossierOffice;
  beforeAll(async () => {
    at = await DossierOffice.start();
  }, 120_000);
  afterAll(() => at.close());

  const inbox = async (account: string, query = ''): Promise<Inbox> =>
    (await (await at.office.as(account)).get(`/inbox${query}`)).body as Inbox;

  it('holds what waits for this chair, and nothing of the other chairs of the house', async () => {
    expect(await inbox('51.cat.lanh-dao', '?kind=dossier')).toMatchObject({ items: [], total: 0, next: null });
    const { items, total } = await inbox('51.cat.chuyen-vien', '?kind=dossier&limit=200');
    expect([items.length, total]).toEqual([96, 96]);
  });

  it('is the same in pages as in one, and its counters are its rows', async () => {
    const all = await inbox('51.cat.chuyen-vien', '?limit=200');
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Inbox = await inbox('51.cat.chuyen-vien', `?limit=30${next && `&after=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
  });

  it('what is due first stands first', async () => {
    await at.presented('21361');
    const { items } = await inbox('21361.chu-tich');
    const mine = items.find(({ kind }) => kind === 'dossier');
    expect(mine).toMatchObject({ title: 'Xã Minh Long', state: 'awaiting-leader', due: '2025-11-14' });
    const days = items.map(({ due }) => due ?? 'infinity');
    expect(days).toEqual([...days].sort());
  }, 60_000);

  it('agrees with the list of dossiers that are mine', async () => {
    const { total } = (await at.cat.get('/dossiers?mine=true')).body as { total: number };
    expect(total).toBe((await inbox('51.cat.chuyen-vien', '?kind=dossier')).total);
  });

  it('a made-up place in the list is refused', async () => {
    expect((await at.cat.get('/inbox?after=1_2')).status).toBe(422);
    expect((await at.cat.get('/inbox?limit=0')).status).toBe(422);
  });
});
