import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
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
    mayCorrect: boolean;
    entries: { on: string; paper: string | null; by: string | null; reason: string | null; carried: boolean }[];
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

  const periodOf = async (code: string, plan = PLAN): Promise<string> => {
    const rows = await at.office.sql<{ id: string }>(
      'cn_auditor',
      'SELECT id FROM period WHERE plan = $1 AND code = $2',
      [plan, code],
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

  describe('when the wrong day was told', () => {
    const correct = (person: Person, change: Record<string, string> = {}, headers: { key?: string } = {}) =>
      person.post(
        `/periods/${period}/events/corrections`,
        { event: 'tk-bo', on: '2025-07-14', paper: '4132/BNV', reason: 'Ghi nhầm ngày và số', ...change },
        headers,
      );
    const deadlineOf = (code: string) =>
      at.office.sql<{ due: string; status: string; was: string | null; reason: string | null }>(
        'cn_auditor',
        `SELECT d.due::text, d.status, m.due_from::text AS was, m.reason FROM obligation o JOIN deadline d ON d.subject_id = o.id
         LEFT JOIN deadline_move m ON m.deadline_id = d.id WHERE o.period_id = $1 AND o.code = $2 ORDER BY m.at`,
        [period, code],
      );

    it.each<[string, () => Person, Record<string, string>, string]>([
      ['of an event that nobody has told', () => snv, { event: 'huong-dan' }, 'event.not-told'],
      ['of one whose day the plan states', () => snv, { event: 'luat' }, 'event.not-told'],
      ['to tomorrow', () => snv, { on: '2025-07-25' }, 'event.date'],
      ['to what stands already', () => snv, { on: '2025-07-20', paper: '4123/BNV' }, 'event.same'],
    ])('is not corrected %s', async (_, who, change, code) => {
      const answer = await correct(who(), change);
      expect([answer.status, codesOf(answer)]).toEqual([422, [code]]);
      expect(await owed('du-an')).toEqual([expect.objectContaining({ due: '2025-08-29' })]);
    });

    it('is not corrected by an office that has told nothing', async () => {
      expect((await correct(cat)).status).toBe(403);
    });

    it('is not corrected without a reason', async () => {
      const answer = await correct(snv, { reason: ' ' });
      expect(answer.status).toBe(422);
      expect((await page(snv)).events[0]?.entries).toHaveLength(1);
    });

    it('is not corrected over what somebody else has done meanwhile', async () => {
      const stale = await snv.post(
        `/periods/${period}/events/corrections`,
        { event: 'tk-bo', on: '2025-07-14', paper: '4132/BNV', reason: 'Ghi nhầm' },
        { version: 1 },
      );
      expect(stale.status).toBe(409);
    });

    it('moves what is owed to the day counted from the right one, once, keeping what was before and why', async () => {
      expect((await page(snv)).events[0]).toMatchObject({ mayCorrect: true });
      expect((await page(cat)).events[0]).toMatchObject({ mayCorrect: false });
      const key = randomUUID();
      for (let click = 0; click < 2; click++) expect((await correct(snv, {}, { key })).status).toBe(200);
      await at.office.settle();
      expect(await owed('du-an')).toEqual([{ office: '51.snv', due: '2025-08-25', occurrence: 'once' }]);
      expect(await deadlineOf('du-an')).toEqual([
        {
          due: '2025-08-25',
          status: 'running',
          was: '2025-08-29',
          reason: 'Văn bản triển khai của Bộ: 4132/BNV, ngày 14/07/2025',
        },
      ]);
    });

    it('leaves the earlier entry readable, with who told each and why, and is in the history', async () => {
      const [event] = (await page(cat)).events;
      expect(event).toMatchObject({ on: '2025-07-14', paper: '4132/BNV' });
      const by = expect.stringContaining('Sở Nội vụ') as string;
      expect(event?.entries).toEqual([
        expect.objectContaining({ on: '2025-07-14', paper: '4132/BNV', by, reason: 'Ghi nhầm ngày và số' }),
        expect.objectContaining({ on: '2025-07-20', paper: '4123/BNV', by, reason: null }),
      ]);
      const history = (await snv.get(`/periods/${period}/history`)).body as { act: string; reason: string | null }[];
      expect(history.at(-1)).toMatchObject({
        act: 'correct-event',
        reason:
          'Văn bản triển khai của Bộ: 4132/BNV, ngày 14/07/2025 (trước ghi 4123/BNV, ngày 20/07/2025). Lý do: Ghi nhầm ngày và số',
      });
    });

    it('is no door in the wall: what holds is read with the reader’s own rights', async () => {
      await expect(at.office.sql('cn_api', 'SELECT * FROM period_event_now')).rejects.toThrow(/scope/);
    });

    it('changes and deletes nothing that was told', async () => {
      await expect(at.office.sql('cn_owner', `UPDATE period_event SET on_day = '2025-07-01'`)).rejects.toThrow();
      await expect(at.office.sql('cn_owner', `DELETE FROM period_event`)).rejects.toThrow();
    });
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
      ['tk-bo', '2025-07-14', '4132/BNV'],
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

  it('is corrected in every open period of the plan, by whichever page', async () => {
    const next = await periodOf('2026');
    const body = { event: 'tk-khac', on: '2025-12-01', paper: '99/KH', reason: 'Ghi nhầm ngày' };
    expect((await cat.post(`/periods/${period}/events/corrections`, body)).status).toBe(200);
    await at.office.settle();
    const there = (await page(cat, next)).events.at(-1);
    expect(there).toMatchObject({ on: '2025-12-01', paper: '99/KH' });
    expect(there?.entries.map(({ on, reason }) => [on, reason])).toEqual([
      ['2025-12-01', 'Ghi nhầm ngày'],
      ['2025-12-10', null],
    ]);
    const history = (await cat.get(`/periods/${next}/history`)).body as { act: string }[];
    expect(history.at(-1)).toMatchObject({ act: 'event-corrected' });
  });

  it('says where it was carried over, and not that somebody told it here at the hour of the clockwork', async () => {
    const entries = async (code: string) => (await page(cat, await periodOf(code))).events.at(-1)?.entries;
    const by = expect.stringContaining('Công an tỉnh') as string;
    expect(await entries('2025')).toMatchObject([
      { on: '2025-12-01', by, carried: false },
      { on: '2025-12-10', by, carried: true },
    ]);
    expect(await entries('2026')).toMatchObject([
      { on: '2025-12-01', by, carried: true },
      { on: '2025-12-10', by, carried: false },
    ]);
  });

  it('told in two open periods before either hears of the other, the later word holds, and says why it corrects', async () => {
    const plan = 'hai-ky-cung-mo';
    await at.run(plan, SECTIONS);
    const opened = await (await at.office.as('51.quan-tri')).post('/periods', { plan, periodId: '2026' });
    if (opened.status >= 300) throw new Error(JSON.stringify(opened.body));
    await at.office.settle();
    const [first, second] = await Promise.all([periodOf('2025', plan), periodOf('2026', plan)]);
    const told = { event: 'tk-khac', paper: '99/KH' };
    expect((await cat.post(`/periods/${first}/events`, { ...told, on: '2025-12-10' })).status).toBe(200);
    expect((await cat.post(`/periods/${second}/events`, { ...told, on: '2025-12-11' })).status).toBe(200);
    await at.office.settle();
    expect((await page(cat, first)).events.at(-1)?.entries).toMatchObject([
      { on: '2025-12-11', reason: 'Kỳ 2026 của kế hoạch ghi nhận sau, với ngày và văn bản này', carried: true },
      { on: '2025-12-10', reason: null, carried: false },
    ]);
    expect((await page(cat, second)).events.at(-1)?.entries).toMatchObject([{ on: '2025-12-11', carried: false }]);
  });

  it('corrected at the moment in which a period is opened, it has the right day there too', async () => {
    const plan = 'mo-ky-khi-dinh-chinh';
    await at.run(plan, SECTIONS);
    const first = await periodOf('2025', plan);
    const told = { event: 'tk-khac', paper: '99/KH' };
    expect((await cat.post(`/periods/${first}/events`, { ...told, on: '2025-12-10' })).status).toBe(200);
    const administrator = await at.office.as('51.quan-tri');
    // both have looked, and neither can write yet
    const gate = new Client({ connectionString: at.office.database.url('cn_owner') });
    await gate.connect();
    await gate.query('BEGIN');
    await gate.query('LOCK TABLE period_event IN SHARE MODE');
    const waiting = async (count: number): Promise<void> => {
      for (;;) {
        const { rows } = await gate.query<{ n: number }>(
          `SELECT count(DISTINCT pid)::int AS n FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        if ((rows[0]?.n ?? 0) >= count) return;
        await wait(20);
      }
    };
    const body = { ...told, on: '2025-12-02', reason: 'Ghi nhầm ngày' };
    const correction = cat.post(`/periods/${first}/events/corrections`, body).then(({ status }) => status);
    await waiting(1);
    const opening = administrator.post('/periods', { plan, periodId: '2026' }).then(({ status }) => status);
    await waiting(2);
    await gate.query('COMMIT');
    await gate.end();
    expect([await correction, (await opening) < 300]).toEqual([200, true]);
    await at.office.settle();
    expect((await page(cat, await periodOf('2026', plan))).events.at(-1)).toMatchObject({ on: '2025-12-02' });
  });

  it('is corrected by nobody whose event it is not, though they have told another', async () => {
    const other = { event: 'tk-bo', on: '2025-07-15', paper: '1/BNV', reason: 'Không phải của mình' };
    const answer = await cat.post(`/periods/${period}/events/corrections`, other);
    expect([answer.status, codesOf(answer)]).toEqual([422, ['event.not-yours']]);
  });

  it('is no act of a leader of the same office, who would find nothing in its list', async () => {
    const { subject } = await page(await at.office.as('51.ubnd.chu-tich'), await periodOf('2026'));
    expect(subject.acts.map(({ act }) => act)).not.toContain('tell-event');
  });
});
