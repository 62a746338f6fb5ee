import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

describe('numbers', () => {
  let office: TestOffice;
  let clerk: Person;
  beforeAll(async () => {
    office = await TestOffice.open();
    clerk = await office.as('51.ubnd.van-thu');
  }, 120_000);
  afterAll(() => office.close());

  const decision = (): Promise<string> => draft(office, wanted('decision-list', { checks: [] }));
  const enter = (id: string, number?: number): Promise<{ status: number; body: object }> =>
    clerk.post(`/documents/${id}/enter-number`, { number });

  it('the same number twice is refused, naming the paper that has it', async () => {
    const [first, second] = [await decision(), await decision()];
    expect((await enter(first, 215)).status).toBe(200);
    expect(await enter(second, 215)).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            pointer: '/number',
            code: 'document.number-taken',
            detail: expect.stringMatching(
              /^Số 215\/QĐ-UBND ngày 24\/07\/2025 đã cấp cho: Quyết định phê duyệt danh sách/,
            ),
          },
        ],
      },
    });
  });

  it('gaps are normal where the series is shared with other fields; an earlier number may come later', async () => {
    expect((await enter(await decision(), 301)).status).toBe(200);
    expect((await enter(await decision(), 230)).status).toBe(200);
  });

  it('a decision and a notice have their own series, and so has every office', async () => {
    const notice = await draft(office, wanted('notice-refusal', { checks: [] }));
    expect((await enter(notice, 215)).status).toBe(200);
    const communes = await office.as('21361.van-thu');
    const submission = await draft(office, wanted('submission-commune'));
    expect((await communes.post(`/documents/${submission}/enter-number`, { number: 215 })).status).toBe(200);
  });

  it('a voided number keeps its reason and is never given again', async () => {
    const [id, other] = [await decision(), await decision()];
    await enter(id, 402);
    expect((await clerk.post(`/documents/${id}/void-number`, { reason: 'Cấp nhầm sổ' })).body).toMatchObject({
      state: 'awaiting-number',
    });
    expect(await enter(other, 402)).toMatchObject({
      status: 422,
      body: { errors: [{ detail: expect.stringContaining('đã hủy, trước cấp cho') }] },
    });
    expect((await enter(id, 403)).status).toBe(200);
    const { body } = await clerk.get('/registers/outgoing?year=2025');
    const rows = (body as { rows: { numberAndSymbol: string; note: string }[] }).rows;
    expect(rows.find(({ numberAndSymbol }) => numberAndSymbol === '402/QĐ-UBND')?.note).toBe('Hủy số: Cấp nhầm sổ');
  });

  it('two papers that want one number at once: one gets it', async () => {
    const ids = [await decision(), await decision()];
    const answers = await Promise.all(ids.map((id) => enter(id, 777)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('a series of ours has no gaps, and nobody writes into it', async () => {
    const minutes = (): Promise<string> =>
      draft(office, wanted('minutes', { clerk: { office: '51.ubnd-tinh', role: 'registry-clerk' } }));
    const [first, second] = [await minutes(), await minutes()];
    expect(await enter(first, 5)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/number', code: 'document.number-not-entered' }] },
    });
    await enter(first);
    await clerk.post(`/documents/${first}/void-number`, { reason: 'Sửa biên bản' });
    await enter(first);
    await enter(second);
    const numbers = await office.sql<{ number: number; status: string }>(
      'cn_auditor',
      `SELECT n.number, n.status FROM document_number n JOIN number_series s ON s.id = n.series_id WHERE s.kind = 'BB' ORDER BY n.number`,
    );
    expect(numbers.map(({ number, status }) => `${number} ${status}`)).toEqual(['1 void', '2 used', '3 used']);
  });

  it('a body that was formed on 01/7/2025 counts from that day', async () => {
    const series = await office.sql(
      'cn_auditor',
      `SELECT valid_from AS "from" FROM number_series WHERE office_id = '51.ubnd-tinh' AND kind = 'QĐ'`,
    );
    expect(series).toEqual([{ from: '2025-07-01' }]);
  });

  it('numbers begin anew with the year', async () => {
    const late = await decision();
    await enter(late, 998);
    await office.moveClock('2026-01-05T00:30:00Z');
    expect((await enter(await decision(), 215)).status).toBe(200);
    expect(await clerk.post(`/documents/${late}/renew`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/date', code: 'document.other-series' }] },
    });
    await clerk.post(`/documents/${late}/void-number`, { reason: 'Sang năm mới' });
    expect((await enter(late, 998)).status).toBe(200);
  });
});
