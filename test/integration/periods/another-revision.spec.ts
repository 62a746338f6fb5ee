import { Client } from 'pg';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { verifyDatabase } from '../../../apps/cli/src/verify/verify-database';
import { AppraisalOffice, MET } from '../appraisal/appraisal-office';
import { codesOf, figures, FREE, POLICE_FREE } from '../dossiers/dossier-office';
import type { Person } from '../../harness/office';

const PLAN = 'quang-ngai-2025';
const [MINH_LONG, SON_MAI, LY_SON] = ['21361', '21349', '21548'];
const REASON = 'Áp dụng Quyết định số 28/2025/QĐ-TTg từ ngày 24/8/2025.';
const SOONER = { kind: 'through', point: { kind: 'date', date: legalDate('2025-12-06') } } as const;
const ON_THE_DAY = '2025-10-06T02:00:00Z';

interface Line {
  readonly unitCode: string;
  readonly revision: number;
  readonly outcome: string;
  readonly before: string;
  readonly after: string;
  readonly criteria: readonly { readonly id: string; readonly move: string; readonly assumed: readonly string[] }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}
interface DryRun {
  readonly result: string;
  readonly version: number;
  readonly runsUnder: number;
  readonly counts: Record<string, number>;
  readonly lines: readonly Line[];
  readonly mayMove: boolean;
  readonly reasons: readonly { readonly code: string }[];
}
interface Step {
  readonly act: string;
  readonly label: string;
  readonly reason: string | null;
  readonly from: string;
  readonly to: string;
}

/** The period of 23/7 meets revision 2 of 06/10, and one that an office could write after it. */
describe('a period that goes to another revision of its plan', () => {
  let at: AppraisalOffice;
  let period: string;
  let administrator: Person;
  const dossiers = new Map<string, string>();

  beforeAll(async () => {
    at = await AppraisalOffice.start();
    period = await at.periodId();
    administrator = await at.as('quan-tri');
    dossiers.set(MINH_LONG, await at.dossiers.takenIn(MINH_LONG));
    const sonMai = await at.dossiers.selected(SON_MAI);
    dossiers.set(SON_MAI, sonMai);
    const [officer, police] = [await at.as(`${SON_MAI}.can-bo`), await at.as(`${SON_MAI}.cong-an`)];
    await officer.post(`/dossiers/${sonMai}/begin`);
    const home = { ...FREE, 'settled-addicts': 1, 'ex-substitution': 0, 'ex-home-rehab': 1 };
    await officer.put(`/dossiers/${sonMai}/figures`, { figures: figures(home) });
    await police.put(`/dossiers/${sonMai}/figures`, { figures: figures(POLICE_FREE) });
    const minhLong = id(MINH_LONG);
    for (const agency of ['cat', 'syt']) await at.examine(minhLong, agency);
    await at.confirm(minhLong);
    await at.draft(minhLong, 'syt', { verdicts: { TC1: MET.TC1 }, overall: 'agree' });
    await at.approve(minhLong, 'syt');
  }, 240_000);
  afterAll(() => at.close());

  const id = (unit: string): string => dossiers.get(unit) ?? '';
  const dryRun = async (revision: number, person = administrator): Promise<DryRun> => {
    const { status, body } = await person.post(`/periods/${period}/dry-run`, { revision });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as DryRun;
  };
  /** statements that the API sends to the database meanwhile */
  const statements = async (work: () => Promise<unknown>): Promise<string[]> => {
    const sent = jest.spyOn(Client.prototype, 'query');
    try {
      await work();
      return sent.mock.calls.map(([text]) => String(text));
    } finally {
      sent.mockRestore();
    }
  };
  const lineOf = ({ lines }: DryRun, unit: string): Line | undefined => lines.find(({ unitCode }) => unitCode === unit);
  const move = (revision: number, result: string, person = administrator) =>
    person.post(`/periods/${period}/move`, { revision, result, reason: REASON });
  const subject = async (subjectId: string): Promise<{ revision: number; state: string; snapshot: object }> => {
    const [row] = await at.office.sql<{ revision: number; state: string; snapshot: object }>(
      'cn_auditor',
      'SELECT plan_revision AS revision, state, snapshot FROM subject WHERE id = $1',
      [subjectId],
    );
    if (!row) throw new Error(subjectId);
    return row;
  };
  const history = async (path: string): Promise<Step[]> => (await administrator.get(`${path}/history`)).body as Step[];
  const broken = async (): Promise<readonly object[]> =>
    (await verifyDatabase(at.office.database.url('cn_auditor'))).broken;

  it('is tried by the lead, by deciders and overseers, and by nobody of a commune or another office', async () => {
    const asking = async (account: string): Promise<number> =>
      (await (await at.as(account)).post(`/periods/${period}/dry-run`, { revision: 2 })).status;
    const offered = async (account: string): Promise<readonly unknown[]> => {
      const person = await at.as(account);
      const lines = (await person.get('/periods')).body as { id: string; mayTry: boolean }[];
      const page = (await person.get(`/periods/${period}`)).body as { mayTry: boolean };
      return [page.mayTry, lines.find((line) => line.id === period)?.mayTry];
    };
    for (const account of ['cat.chuyen-vien', 'ubnd.chu-tich', 'vp.chuyen-vien', 'quan-tri'])
      expect([account, await asking(account), ...(await offered(account))]).toEqual([account, 200, true, true]);
    for (const account of ['syt.chuyen-vien', `${MINH_LONG}.can-bo`])
      expect([account, await asking(account), ...(await offered(account))]).toEqual([account, 403, false, false]);
  });

  it('waits for the day of the revision, which may be tried before', async () => {
    const tried = await dryRun(2);
    expect([tried.mayMove, tried.reasons.map(({ code }) => code)]).toEqual([false, ['move.not-yet']]);
    expect(codesOf(await move(2, tried.result))).toEqual(['move.not-yet']);
  });

  it('tells dossier by dossier what would change, and changes nothing', async () => {
    await at.office.moveClock(ON_THE_DAY);
    await at.office.settle();
    const tried = await dryRun(2);
    expect(tried.counts).toEqual({ total: 96, unchanged: 95, changes: 1, undetermined: 0, impossible: 0 });
    expect(lineOf(tried, SON_MAI)).toMatchObject({
      outcome: 'changes',
      before: 'not-met',
      after: 'met',
      criteria: [{ id: 'TC1', move: 'chưa đạt → đạt' }],
    });
    expect(lineOf(tried, MINH_LONG)).toMatchObject({ outcome: 'unchanged', criteria: [], revision: 1 });
    expect(await subject(period)).toMatchObject({ revision: 1 });
  });

  it('is tried in a handful of statements, however many dossiers there are: a period of hundreds would not answer', async () => {
    const sent = await statements(() => dryRun(2));
    const byText = new Map<string, number>();
    for (const text of sent) byText.set(text, (byText.get(text) ?? 0) + 1);
    expect([...byText].filter(([, times]) => times > 10)).toEqual([]);
    expect(sent.length).toBeGreaterThan(5);
  });

  it('does not go on a result that nobody has seen, nor for anybody but the administrator', async () => {
    const { result } = await dryRun(2);
    expect(codesOf(await move(2, '0'.repeat(64)))).toEqual(['move.dry-run-stale']);
    expect((await move(2, result, await at.as('cat.chuyen-vien'))).status).toBe(403);
    const officer = await at.as(`${SON_MAI}.can-bo`);
    const one = (value: number) => ({ figures: figures({ 'ex-home-rehab': value }) });
    expect((await officer.put(`/dossiers/${id(SON_MAI)}/figures`, one(0))).status).toBe(200);
    expect(codesOf(await move(2, result))).toEqual(['move.dry-run-stale']);
    expect((await officer.put(`/dossiers/${id(SON_MAI)}/figures`, one(1))).status).toBe(200);
  });

  it('goes with every running dossier, each by a step of its own that says why', async () => {
    const { result } = await dryRun(2);
    const { status, body } = await move(2, result);
    expect([status, body]).toEqual([200, expect.objectContaining({ moving: 96, staying: 0 })]);
    await at.office.settle();
    expect((await subject(period)).revision).toBe(2);
    for (const unit of [MINH_LONG, SON_MAI, LY_SON]) {
      const dossier = await at.dossiers.idOf(unit);
      expect((await subject(dossier)).revision).toBe(2);
      expect((await history(`/dossiers/${dossier}`)).at(-1)).toMatchObject({
        act: 'move',
        label: 'Chuyển sang bản sửa đổi 2',
        reason: REASON,
      });
    }
    expect((await history(`/periods/${period}`)).at(-1)).toMatchObject({ label: 'Chuyển sang bản sửa đổi 2' });
  });

  it('keeps where a dossier stands, and what an agency has said, or let pass', async () => {
    expect((await subject(id(MINH_LONG))).snapshot).toMatchObject({
      value: { underway: { appraisal: { cat: 'examining', syt: 'opined', snv: 'opined' } } },
    });
    expect((await subject(id(SON_MAI))).state).toBe('draft');
  });

  it('judges anew, on figures that are told as assumed until somebody counts again', async () => {
    const officer = await at.as(`${SON_MAI}.can-bo`);
    const { criteria } = (await officer.get(`/dossiers/${id(SON_MAI)}`)).body as {
      criteria: { id: string; verdict: string; assumed: string[] }[];
    };
    expect(criteria.find(({ id: criterion }) => criterion === 'TC1')).toMatchObject({
      verdict: 'met',
      assumed: ['addicts', 'users'],
    });
    await officer.put(`/dossiers/${id(SON_MAI)}/figures`, { figures: figures({ addicts: 2, users: 0 }) });
    const again = (await officer.get(`/dossiers/${id(SON_MAI)}`)).body as {
      criteria: { id: string; verdict: string; assumed: string[] }[];
    };
    expect(again.criteria.find(({ id: criterion }) => criterion === 'TC1')).toMatchObject({
      verdict: 'not-met',
      assumed: [],
    });
  });

  it('assesses the time of the new revision, and asks for what is new in it and for nothing of August', async () => {
    const { body } = await administrator.get(`/periods/${period}`);
    expect(body).toMatchObject({ planRevision: 2, from: '2024-12-15', to: '2025-12-14' });
    const codes = await at.office.sql<{ code: string; count: string; first: string }>(
      'cn_auditor',
      `SELECT o.code, count(*)::int AS count, min(o.due)::text AS first FROM obligation o JOIN subject s ON s.id = o.id
       WHERE s.plan_revision = 2 GROUP BY o.code ORDER BY o.code`,
    );
    expect(codes).toEqual([
      { code: 'bc-bca', count: 1, first: '2025-12-19' },
      { code: 'tu-danh-gia', count: 96, first: '2025-12-14' },
    ]);
  });

  it('reminds of nothing before the revision’s day', async () => {
    const [{ count }] = await at.office.sql<{ count: number }>(
      'cn_auditor',
      `SELECT count(*)::int AS count FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN subject s ON s.id = d.subject_id
       WHERE s.plan_revision = 2 AND s.kind = 'obligation' AND r.fires_at < '2025-10-06'`,
    );
    expect(count).toBe(0);
  });

  it('can be proved, each event with the machine of its revision', async () => expect(await broken()).toEqual([]));

  it('says in each dossier’s step where its record stood: figures entered before are proved by it', async () => {
    const [{ unwitnessed }] = await at.office.sql<{ unwitnessed: number }>(
      'cn_auditor',
      `SELECT count(*)::int AS unwitnessed FROM event e JOIN subject s ON s.id = e.subject_id
       WHERE s.kind = 'dossier' AND e.act = 'move' AND e.payload -> 'record' ->> 'head' IS NULL`,
    );
    expect(unwitnessed).toBe(0);
  });

  it('has nothing left to move, and does not go back', async () => {
    const again = await dryRun(2);
    expect([again.counts.total, again.mayMove]).toEqual([0, false]);
    expect(codesOf(await move(2, again.result))).toEqual(['move.nothing-left']);
  });

  describe('when a revision takes an agency off the panel, a duty away and a day back', () => {
    beforeAll(async () => {
      const [{ content }] = await at.office.sql<{ content: PlanRevision }>(
        'cn_auditor',
        'SELECT content FROM plan_revision WHERE plan = $1 AND number = 2',
        [PLAN],
      );
      const third: PlanRevision = {
        ...content,
        revision: { ...content.revision, number: 3, date: legalDate('2025-10-20') },
        panel: { ...content.panel, members: content.panel.members.filter(({ office }) => office !== 'syt') },
        obligations: content.obligations
          .filter(({ id: duty }) => duty !== 'tu-danh-gia')
          .map((duty) => (duty.id === 'so-ket' ? { ...duty, due: SOONER } : duty)),
      };
      await at.office.sql(
        'cn_owner',
        `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at)
         SELECT plan, 3, '2025-10-20', repeat('0', 64), $2::jsonb, source, published_at FROM plan_revision WHERE plan = $1 AND number = 2`,
        [PLAN, JSON.stringify(third)],
      );
      await at.office.moveClock('2025-11-03T02:00:00Z');
      await at.office.settle();
      const tried = await dryRun(3);
      expect(lineOf(tried, MINH_LONG)).toMatchObject({
        outcome: 'impossible',
        reasons: [{ code: 'move.agency-gone', text: expect.stringContaining('Sở Y tế') as string }],
      });
      const { body } = await move(3, tried.result);
      expect(body).toMatchObject({ moving: 95, staying: 1 });
      await at.office.settle();
    }, 120_000);

    it('leaves behind the dossier on which that agency has spoken, and still says why', async () => {
      expect((await subject(id(MINH_LONG))).revision).toBe(2);
      expect((await subject(id(SON_MAI))).revision).toBe(3);
      const left = await dryRun(3);
      expect([left.counts.total, left.counts.impossible, left.runsUnder]).toEqual([1, 1, 3]);
    });

    it('drops what is asked for no longer, with the reason, and leaves what was sent', async () => {
      const dropped = await at.office.sql<{ id: string }>(
        'cn_auditor',
        `SELECT o.id FROM obligation o JOIN subject s ON s.id = o.id WHERE o.code = 'tu-danh-gia' AND s.state = 'dropped' AND s.final`,
      );
      expect(dropped).toHaveLength(96);
      const steps = await history(`/obligations/${dropped[0]?.id}`);
      expect(steps.at(-1)).toMatchObject({ act: 'drop', reason: REASON });
      const [{ running }] = await at.office.sql<{ running: number }>(
        'cn_auditor',
        `SELECT count(*)::int AS running FROM deadline d JOIN obligation o ON o.id = d.subject_id WHERE o.code = 'tu-danh-gia' AND d.status = 'running'`,
      );
      expect(running).toBe(0);
      const { body } = await administrator.get(`/periods/${period}/obligations/summary`);
      expect((body as { obligation: string }[]).some(({ obligation }) => obligation === 'tu-danh-gia')).toBe(false);
    });

    it('brings forward what is still owed, and reminds by the new day', async () => {
      const rows = await at.office.sql<{ id: string; due: string; deadline: string }>(
        'cn_auditor',
        `SELECT o.id, o.due::text, d.due::text AS deadline FROM obligation o JOIN deadline d ON d.subject_id = o.id AND d.status = 'running'
         WHERE o.code = 'so-ket'`,
      );
      expect([rows.length, new Set(rows.flatMap(({ due, deadline }) => [due, deadline]))]).toEqual([
        108,
        new Set(['2025-12-06']),
      ]);
      expect((await history(`/obligations/${rows[0]?.id}`)).at(-1)).toMatchObject({
        label: 'Chuyển sang bản sửa đổi 3',
        reason: REASON,
      });
    });

    it('can still be proved', async () => expect(await broken()).toEqual([]));

    it('a state that no move makes is found', async () => {
      const owner = new Client(at.office.database.url('cn_owner'));
      await owner.connect();
      try {
        await owner.query(
          `UPDATE subject SET snapshot = jsonb_set(snapshot, '{value}', '"signed"'), state = 'draft' WHERE id = $1`,
          [id(SON_MAI)],
        );
        expect(await broken()).toEqual([
          expect.objectContaining({ kind: 'dossier', why: 'the stored state is not where history ends' }),
        ]);
      } finally {
        await owner.end();
      }
    });
  });
});
