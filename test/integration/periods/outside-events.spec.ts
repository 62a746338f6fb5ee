import type { Response } from 'supertest';
import type { Person } from '../../harness/office';
import { PlanOffice } from '../dossiers/plan-office';

const PLAN = 'cho-van-ban-cap-tren';
const SECTIONS = {
  period: '{every: year, from: 12-15, to: through 12-14, first: 2025, last: 2026}',
  phases: '[{id: trong-ky, label: Trong kỳ, from: start of period, to: end of period, each: period}]',
  events: `[
    {id: tk-bo, label: Văn bản triển khai của Bộ, outside: true, declared-by: snv},
    {id: huong-dan, label: Có hướng dẫn, by: lead},
    {id: luat, label: Luật có hiệu lực, outside: true, happened: 2026-07-01},
    {id: tk-khac, label: Văn bản khác, outside: true, declared-by: lead}]`,
  selection: '{way: all, by: lead, tracks: [build]}',
  indicators: '{take: [gathering-points]}',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  panel: '{members: [{office: cat, examines: all}]}',
  obligations: `[
    {id: ho-so, label: Hồ sơ, who: [units], to: decider, due: through 2025-11-14, dossier: true},
    {id: du-an, label: Kế hoạch dự án, who: [snv], to: decider, after: tk-bo, due: 30 working days after tk-bo},
    {id: bao-cao, label: Báo cáo dự án, who: [snv], to: lead, after: tk-bo, due: every half-year},
    {id: pho-bien, label: Phổ biến, who: [units], to: lead, after: huong-dan, due: undated}]`,
};

interface Page {
  readonly events: {
    event: string;
    on: string | null;
    paper: string | null;
    toldBy: string | null;
    mayTell: boolean;
  }[];
  readonly subject: { readonly acts: { act: string; allowed: boolean }[] };
}

const codesOf = ({ body }: Response): string[] =>
  ((body as { errors?: { code: string }[] }).errors ?? []).map(({ code }) => code);

describe('an event that comes about outside', () => {
  let at: PlanOffice;
  let snv: Person;
  let cat: Person;
  let period: string;

  const periodOf = async (code: string): Promise<string> => {
    const rows = await at.office.sql<{ id: string }>(
      'cn_auditor',
      'SELECT id FROM period WHERE plan = $1 AND code = $2',
      [PLAN, code],
    );
    return rows[0]?.id ?? '';
  };
  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
    [snv, cat] = await Promise.all([at.office.as('51.snv.chuyen-vien'), at.office.as('51.cat.chuyen-vien')]);
    period = await periodOf('2025');
  }, 240_000);
  afterAll(() => at.office.close());

  const page = async (person: Person, id = period): Promise<Page> => (await person.get(`/periods/${id}`)).body as Page;
  const tell = (person: Person, change: Record<string, string> = {}) =>
    person.post(`/periods/${period}/events`, { event: 'tk-bo', on: '2025-07-20', paper: '4123/BNV', ...change });
  const owed = (code: string, id = period): Promise<{ office: string; due: string | null; occurrence: string }[]> =>
    at.office.sql(
      'cn_auditor',
      `SELECT owing_office AS office, due::text, occurrence FROM obligation WHERE period_id = $1 AND code = $2 ORDER BY 3, 1`,
      [id, code],
    );

  it('is waited for: whoever the plan names is asked for it, and nobody owes what hangs on it', async () => {
    const { events, subject } = await page(snv);
    expect(events).toEqual([
      expect.objectContaining({ event: 'tk-bo', on: null, toldBy: 'Sở Nội vụ', mayTell: true }),
      expect.objectContaining({ event: 'huong-dan', on: null, toldBy: 'Công an tỉnh', mayTell: false }),
      expect.objectContaining({ event: 'luat', on: null, stated: '2026-07-01', toldBy: null, mayTell: false }),
      expect.objectContaining({ event: 'tk-khac', on: null, toldBy: 'Công an tỉnh', mayTell: false }),
    ]);
    expect(subject.acts).toContainEqual(expect.objectContaining({ act: 'tell-event', allowed: true }));
    expect([await owed('du-an'), await owed('bao-cao'), await owed('pho-bien')]).toEqual([[], [], []]);
  });

  it.each<[string, () => Person, Record<string, string>, number, string]>([
    ['another office’s', () => cat, {}, 422, 'event.not-yours'],
    ['one that the plan does not know', () => snv, { event: 'bao-lut' }, 422, 'event.unknown'],
    ['one whose day the plan states', () => snv, { event: 'luat' }, 422, 'event.unknown'],
    ['one of tomorrow', () => snv, { on: '2025-07-25' }, 422, 'event.date'],
    ['one of a day that does not exist', () => snv, { on: '2025-02-30' }, 422, 'event.date'],
  ])('is not told wrongly: %s', async (_, who, change, status, code) => {
    const answer = await tell(who(), change);
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
    expect((await page(snv)).events.filter(({ paper }) => paper !== null)).toEqual([]);
  });

  it('is nobody’s to tell from a commune, which it does not concern', async () => {
    expect((await tell(await at.office.as('21361.can-bo'))).status).toBe(403);
  });

  it('opens what waits for it, counted from its day, and stands with its paper for everybody', async () => {
    const answer = await tell(snv);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    await at.office.settle();
    expect(await owed('du-an')).toEqual([{ office: '51.snv', due: '2025-08-29', occurrence: 'once' }]);
    expect(await owed('pho-bien')).toEqual([]);
    const [event] = (await page(cat)).events;
    expect(event).toMatchObject({ on: '2025-07-20', paper: '4123/BNV', toldBy: null, mayTell: false });
    const history = (await snv.get(`/periods/${period}/history`)).body as { act: string; reason: string | null }[];
    expect(history.at(-1)).toMatchObject({
      act: 'tell-event',
      reason: 'Văn bản triển khai của Bộ: 4123/BNV, ngày 20/07/2025',
    });
  });

  it('is told once: duties and reminders have gone out on it', async () => {
    const again = await tell(await at.office.as('51.quan-tri'), { on: '2025-07-21' });
    expect([again.status, codesOf(again)]).toEqual([422, ['event.told']]);
  });

  it('may be told by whoever keeps the plan, for an office that does not', async () => {
    const administrator = await at.office.as('51.quan-tri');
    expect((await page(administrator)).events[1]).toMatchObject({ event: 'huong-dan', mayTell: true });
    expect((await tell(administrator, { event: 'huong-dan', paper: '37/HD-CAT' })).status).toBe(200);
    await at.office.settle();
    expect((await owed('pho-bien')).map(({ office }) => office)).toEqual(['21349.ubnd-xa', '21361.ubnd-xa']);
  });

  it('is known in the next period of the plan, where what comes again is owed again; what an office here does each year is not', async () => {
    await at.office.moveClock('2025-12-16T01:00:00Z');
    await at.office.settle();
    const opened = await (await at.office.as('51.quan-tri')).post('/periods', { plan: PLAN, periodId: '2026' });
    if (opened.status >= 300) throw new Error(JSON.stringify(opened.body));
    await at.office.settle();
    const next = await periodOf('2026');
    const { events } = await page(snv, next);
    expect(events.map(({ event, on, paper }) => [event, on, paper])).toEqual([
      ['tk-bo', '2025-07-20', '4123/BNV'],
      ['huong-dan', null, null],
      ['luat', null, null],
      ['tk-khac', null, null],
    ]);
    expect((await owed('bao-cao', next)).map(({ occurrence }) => occurrence)).toContain('2026-H1');
    expect(await owed('du-an', next)).toEqual([]);
  });

  it('is known at once in every period of the plan that is open, by whichever page it is told', async () => {
    const next = await periodOf('2026');
    const body = { event: 'tk-khac', on: '2025-12-10', paper: '99/KH' };
    expect((await cat.post(`/periods/${next}/events`, body)).status).toBe(200);
    await at.office.settle();
    const [administrator, earlier] = [await at.office.as('51.quan-tri'), await page(cat)];
    expect(earlier.events.at(-1)).toMatchObject({ event: 'tk-khac', on: '2025-12-10', paper: '99/KH' });
    // all of that period has been told: the act is gone
    expect((await page(administrator)).subject.acts.map(({ act }) => act)).not.toContain('tell-event');
  });

  it('is no act of a leader of the same office, who would find nothing in its list', async () => {
    const { subject } = await page(await at.office.as('51.ubnd.chu-tich'), await periodOf('2026'));
    expect(subject.acts.map(({ act }) => act)).not.toContain('tell-event');
  });
});
