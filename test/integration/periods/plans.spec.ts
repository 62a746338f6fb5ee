import { get, PeriodOffice, PLAN } from './period-office';

interface Requirement {
  readonly text: string;
  readonly parts: readonly Requirement[];
}
interface Plan {
  readonly criteria: {
    readonly id: string;
    readonly asks: Requirement;
    readonly exempt: readonly string[];
    readonly clause: string | null;
  }[];
}

interface Line {
  readonly plan: string;
  readonly revision: number;
  readonly status: string;
}

interface Differences {
  readonly differences: readonly { readonly path: string; readonly kind: string; readonly reason: object | null }[];
}

describe('plans as everybody reads them', () => {
  let at: PeriodOffice;
  beforeAll(async () => {
    at = await PeriodOffice.start();
  }, 120_000);
  afterAll(() => at.office.close());

  it('lists every revision that ships, for a commune as for the province', async () => {
    const lines = await get<Line[]>(at.commune, '/plans');
    expect(lines.map(({ plan, revision, status }) => `${plan} ${revision} ${status}`)).toEqual([
      'dong-nai-2025-2030 1 ahead',
      'nhu-xuan-2024-2025 1 current',
      'qd-28-2025 1 ahead',
      'quang-ngai-2025 2 ahead',
      'quang-ngai-2025 1 current',
      'quang-ninh-2023-2025 2 current',
      'quang-ninh-2023-2025 1 replaced',
      'quy-nhon-dong-2025-2030 1 ahead',
    ]);
    expect(lines.find(({ plan, revision }) => plan === PLAN && revision === 1)).toMatchObject({
      date: '2025-07-23',
      symbol: '04/KH-UBND',
    });
    expect(await get<Line[]>(at.police, '/plans')).toEqual(lines);
  });

  it('a revision that is dated later is not what a period is opened under', async () => {
    await at.open();
    expect(await get<object>(at.police, `/periods/${at.period}`)).toMatchObject({ plan: PLAN, planRevision: 1 });
  });

  it('a plan that is dated later in whole opens no period yet, and says so', async () => {
    await at.office.sql(
      'cn_owner',
      `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at)
       SELECT 'ke-hoach-mai-sau', 1, '2026-01-05', repeat('0', 64), content, source, published_at FROM plan_revision WHERE plan = $1 AND number = 1`,
      [PLAN],
    );
    expect(await at.administrator.post('/periods', { plan: 'ke-hoach-mai-sau' })).toMatchObject({
      status: 409,
      body: { code: 'plan.not-yet' },
    });
  });

  it('the older of two revisions is told as replaced from the day of the newer one on', async () => {
    await at.office.moveClock('2025-10-06T01:00:00Z');
    const lines = await get<Line[]>(at.police, '/plans');
    expect(lines.filter(({ plan }) => plan === PLAN).map(({ revision, status }) => [revision, status])).toEqual([
      [2, 'current'],
      [1, 'replaced'],
    ]);
  });

  it('says of each criterion what it asks, and whom its counts leave out', async () => {
    const { criteria } = await get<Plan>(at.commune, `/plans/${PLAN}/revisions/1`);
    const [first, second, third] = criteria;
    expect(first?.asks.text).toBe('Tất cả các số liệu sau bằng 0');
    expect(first?.asks.parts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/\(không tính: .+\) bằng 0$/) as string,
      expect.stringMatching(/bằng 0$/) as string,
    ]);
    expect(first?.exempt).toHaveLength(2);
    expect(second?.asks.parts[0]?.text).toContain('từ 01/08/2025 đến ngày xác nhận cuối kỳ bằng 0');
    expect(third?.exempt).toEqual([]);
  });

  it('tells a revision beside the one that it follows, each difference with the reason that covers it', async () => {
    const second = await get<Differences>(at.commune, `/plans/${PLAN}/revisions/2/differences`);
    expect(second).toMatchObject({
      parent: 1,
      because: '28/2025/QĐ-TTg, Điều 6',
      moves: 'open-dossiers',
      unexplained: 0,
    });
    expect(second.differences.find(({ path }) => path === 'period.to')).toMatchObject({
      text: 'Kỳ đánh giá – đến: từ “trước ngày 14/12/2025” thành “đến hết ngày 14/12/2025”.',
      clause: '28/2025/QĐ-TTg, Điều 7.1',
      reason: { why: 'Kỳ đánh giá 15/12–14/12', clause: '28/2025/QĐ-TTg, Điều 7.1' },
    });
    expect(second.differences.filter(({ kind, reason }) => kind !== 'restated' && reason === null)).toEqual([]);
  });

  it('a first revision differs from nothing, and one that is not there is told as such', async () => {
    const first = await get<Differences>(at.commune, `/plans/${PLAN}/revisions/1/differences`);
    expect(first).toMatchObject({ parent: null, differences: [] });
    expect((await at.commune.get(`/plans/${PLAN}/revisions/7/differences`)).status).toBe(404);
  });
});
