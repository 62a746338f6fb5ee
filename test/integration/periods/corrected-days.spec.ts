import type { Person } from '../../harness/office';
import { PlanOffice } from '../dossiers/plan-office';

const PLAN = 'han-theo-su-kien';
const SECTIONS = {
  events: `[
    {id: tk-bo, label: Văn bản triển khai của Bộ, outside: true, declared-by: snv},
    {id: huong-dan, label: Có hướng dẫn, outside: true, declared-by: snv}]`,
  selection: '{way: all, by: lead, tracks: [build]}',
  indicators: '{take: [gathering-points]}',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  panel: '{members: [{office: cat, examines: all}]}',
  obligations: `[
    {id: ho-so, label: Hồ sơ, who: [units], to: decider, after: tk-bo, due: 20 working days after tk-bo, dossier: true},
    {id: gap, label: Việc gấp, who: [snv], to: lead, after: tk-bo, due: 3 working days after tk-bo},
    {id: cham, label: Việc đã gửi, who: [snv], to: lead, after: tk-bo, due: 10 working days after tk-bo},
    {id: thang, label: Báo cáo tháng, who: [snv], to: lead, after: tk-bo, due: every month},
    {id: ke-tu, label: Báo cáo kể từ, who: [snv], to: lead, from: tk-bo, due: every month},
    {id: theo-hd, label: Theo hướng dẫn, who: [snv], to: lead, after: huong-dan, due: 40 working days after huong-dan},
    {id: ca-hai, label: Theo cả hai, who: [snv], to: lead, after: tk-bo, due: 40 working days after huong-dan}]`,
};

const THE_PAPER = { event: 'tk-bo', paper: '4123/BNV' };
const GUIDANCE = { event: 'huong-dan', paper: '37/HD' };

// told on 24/7/2025, a Thursday
describe('days that are counted from an event outside', () => {
  let at: PlanOffice;
  let snv: Person;
  let period: string;

  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
    snv = await at.office.as('51.snv.chuyen-vien');
    const [row] = await at.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM period WHERE plan = $1', [PLAN]);
    period = row?.id ?? '';
  }, 240_000);
  afterAll(() => at.office.close());

  const duties = () =>
    at.office.sql<{ id: string; code: string; occurrence: string; state: string; due: string | null }>(
      'cn_auditor',
      `SELECT o.id, o.code, o.occurrence, s.state, o.due::text FROM obligation o JOIN subject s ON s.id = o.id
       WHERE o.period_id = $1 ORDER BY o.code, o.occurrence`,
      [period],
    );
  const duty = async (code: string) => (await duties()).find((one) => one.code === code);
  const daysOfDossiers = () =>
    at.office.sql<{ unit: string; name: string; due: string; status: string; was: string | null }>(
      'cn_auditor',
      `SELECT s.unit_code AS unit, d.name, d.due::text, d.status, m.due_from::text AS was FROM subject s JOIN deadline d ON d.subject_id = s.id
       LEFT JOIN deadline_move m ON m.deadline_id = d.id WHERE s.kind = 'dossier' AND s.plan = $1 ORDER BY 1, m.at`,
      [PLAN],
    );
  const tell = async (on: string, { event, paper } = THE_PAPER) => {
    const answer = await snv.post(`/periods/${period}/events`, { event, on, paper });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    await at.office.settle();
  };
  /** leaves the worker behind */
  const correctOnly = async (on: string, { event, paper } = THE_PAPER) => {
    const body = { event, on, paper, reason: 'Ghi nhầm ngày' };
    const answer = await snv.post(`/periods/${period}/events/corrections`, body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };
  const correct = async (on: string) => {
    await correctOnly(on);
    await at.office.settle();
  };

  it('a dossier has none before, and has it when the event is told, without a step of its own', async () => {
    expect(await daysOfDossiers()).toEqual([]);
    await at.office.moveClock('2025-09-08T01:00:00Z');
    await tell('2025-08-29');
    expect(await daysOfDossiers()).toEqual([
      { unit: '21349', name: 'submission', due: '2025-09-30', status: 'running', was: null },
      { unit: '21361', name: 'submission', due: '2025-09-30', status: 'running', was: null },
    ]);
  });

  describe('and that was told wrongly', () => {
    beforeAll(async () => {
      // what is due on a day that has passed is overdue
      await at.office.settle();
      expect(await duty('gap')).toMatchObject({ due: '2025-09-05', state: 'overdue' });
      expect((await duties()).find(({ occurrence }) => occurrence === '2025-08')).toMatchObject({ state: 'overdue' });
      // sent late and taken back it is as overdue as before, by a deadline that was set when its day had passed
      const gap = (await duty('gap'))?.id;
      expect((await snv.post(`/obligations/${gap}/report`, { text: 'Đã làm.', figures: {} })).status).toBe(200);
      expect((await snv.post(`/obligations/${gap}/withdrawal`, { reason: 'Gửi nhầm' })).status).toBe(200);
      const sent = await snv.post(`/obligations/${(await duty('cham'))?.id}/report`, {
        text: 'Đã làm xong.',
        figures: {},
      });
      expect(sent.status).toBe(200);
      await correct('2025-09-05');
    });

    it('a dossier has the day that is counted from the right one, and what it was before', async () => {
      expect(await daysOfDossiers()).toEqual([
        { unit: '21349', name: 'submission', due: '2025-10-03', status: 'running', was: '2025-09-30' },
        { unit: '21361', name: 'submission', due: '2025-10-03', status: 'running', was: '2025-09-30' },
      ]);
    });

    it('what is not overdue by the right day is open again, and says why', async () => {
      const gap = await duty('gap');
      expect(gap).toMatchObject({ due: '2025-09-10', state: 'open' });
      const history = (await snv.get(`/obligations/${gap?.id}/history`)).body as { act: string; reason: string }[];
      expect(history.at(-1)).toMatchObject({
        act: 'reopen',
        reason: 'Văn bản triển khai của Bộ: 4123/BNV, ngày 05/09/2025',
      });
      const { subject } = (await snv.get(`/obligations/${gap?.id}`)).body as {
        subject: { deadlines: { due: string; moves: { from: string; to: string; reason: string }[] }[] };
      };
      expect(subject.deadlines[0]?.moves).toEqual([
        expect.objectContaining({ from: '2025-09-05', to: '2025-09-10', reason: history.at(-1)?.reason }),
      ]);
    });

    it('what was sent keeps the day by which it was sent', async () =>
      expect(await duty('cham')).toMatchObject({ due: '2025-09-16', state: 'sent' }));

    it.each([
      ['waits for it', 'thang'],
      ['begins with it', 'ke-tu'],
    ])('a month that was over before the right day is owed no longer, and the others stay: what %s', async (_, of) => {
      const months = (await duties()).filter(({ code }) => code === of);
      expect(months.slice(0, 2).map(({ occurrence, state }) => [occurrence, state])).toEqual([
        ['2025-08', 'dropped'],
        ['2025-09', 'open'],
      ]);
    });

    it('corrected once more to an earlier day, what is late by it is overdue again', async () => {
      await correct('2025-09-02');
      await at.office.settle();
      expect(await duty('gap')).toMatchObject({ due: '2025-09-05', state: 'overdue' });
    });
  });

  it('a day that moves says which event moved it, where two were corrected before the worker came to either', async () => {
    await tell('2025-09-01', GUIDANCE);
    await correctOnly('2025-09-04');
    await correctOnly('2025-09-03', GUIDANCE);
    await at.office.settle();
    const [paper, guidance] = [
      'Văn bản triển khai của Bộ: 4123/BNV, ngày 04/09/2025',
      'Có hướng dẫn: 37/HD, ngày 03/09/2025',
    ];
    const reasons = await at.office.sql<{ code: string; reason: string }>(
      'cn_auditor',
      `SELECT DISTINCT ON (o.code) o.code, m.reason FROM obligation o JOIN deadline_move m ON m.subject_id = o.id
       WHERE o.period_id = $1 AND o.code IN ('gap', 'theo-hd', 'ca-hai') ORDER BY o.code, m.id DESC`,
      [period],
    );
    expect(reasons).toEqual([
      { code: 'ca-hai', reason: `${paper}; ${guidance}` },
      { code: 'gap', reason: paper },
      { code: 'theo-hd', reason: guidance },
    ]);
  });
});
