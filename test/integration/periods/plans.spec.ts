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

interface Differences {
  readonly differences: readonly { readonly path: string; readonly kind: string; readonly reason: object | null }[];
}

describe('plans as everybody reads them', () => {
  let at: PeriodOffice;
  beforeAll(async () => {
    at = await PeriodOffice.start();
  }, 120_000);
  afterAll(() => at.office.close());

  it('lists what is published, for a commune as for the province', async () => {
    const lines = await get<object[]>(at.commune, '/plans');
    expect(lines).toEqual([
      {
        plan: PLAN,
        revision: 1,
        date: '2025-07-23',
        label: expect.any(String) as string,
        symbol: '04/KH-UBND',
        status: 'current',
      },
    ]);
    expect(await get<object[]>(at.police, '/plans')).toEqual(lines);
  });

  it('tells the older of two revisions as replaced', async () => {
    await at.office.moveClock('2025-10-06T00:30:00Z');
    const lines = await get<{ revision: number; status: string }[]>(at.police, '/plans');
    expect(lines.map(({ revision, status }) => [revision, status])).toEqual([
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
    expect(second).toMatchObject({ parent: 1, because: '28/2025/QĐ-TTg, Điều 6', moves: 'open-dossiers', unexplained: 0 });
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
