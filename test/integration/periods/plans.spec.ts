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
});
