import { randomUUID } from 'node:crypto';
import type { Person } from '../../harness/office';
import { codesOf } from './dossier-office';
import { PlanOffice } from './plan-office';

const PLAN = 'hai-giai-doan';
const SECTIONS = {
  selection: '{way: all, by: lead, tracks: [build]}',
  phases:
    '[{id: gd1, label: Giai đoạn 1, from: issue, to: through 2025-08-31}, {id: gd2, label: Giai đoạn 2, from: 2025-09-01, to: end of period}]',
  obligations:
    '[{id: ho-so, label: Hồ sơ, who: [units], to: decider, due: every phase minus 7 working days, phases: [gd1, gd2], dossier: true}]',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  indicators: '{take: [gathering-points]}',
  panel: '{members: [{office: cat, examines: all}]}',
  confirmation: '{due: every phase}',
  decision: '{prepares: lead, decides: decider, again: each-phase}',
};

interface Page {
  readonly subject: {
    readonly state: { readonly code: string };
    readonly deadlines: { readonly name: string; readonly due: string }[];
  };
  readonly round: number;
  readonly otherRounds: { readonly id: string; readonly round: number; readonly stateLabel: string }[];
  readonly again: { readonly allowed: boolean; readonly reason: string | null } | null;
}

describe('a unit that asks once more in a later phase', () => {
  let at: PlanOffice;
  let officer: Person;
  let cat: Person;
  let first: string;
  let second: string;
  let other: string;
  let neighbour: Person;

  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
    officer = await at.office.as('21361.can-bo');
    cat = await at.office.as('51.cat.chuyen-vien');
    first = await at.dossier(PLAN, '21361');
    await officer.post(`/dossiers/${first}/begin`);
  }, 240_000);
  afterAll(() => at.office.close());

  const page = async (id: string, person = officer): Promise<Page> =>
    (await person.get(`/dossiers/${id}`)).body as Page;
  const lines = async (): Promise<{ id: string; state: string; unitCode: string }[]> =>
    ((await cat.get('/dossiers')).body as { items: { id: string; state: string; unitCode: string }[] }).items;

  it('does not while its dossier is under way, nor in the phase in which it ended', async () => {
    expect(codesOf(await officer.post(`/dossiers/${first}/again`))).toEqual(['again.not-ended']);
    await officer.post(`/dossiers/${first}/withdraw`, { reason: 'Chưa đủ điều kiện' });
    const { again } = await page(first);
    expect(again?.allowed).toBe(false);
    expect(again?.reason).toMatch(/giai đoạn sau/);
    expect(codesOf(await officer.post(`/dossiers/${first}/again`))).toEqual(['again.same-phase']);
  });

  it('is held to the running phase’s day while it has not sent, also when that day has passed: the next phase’s is no second chance', async () => {
    await at.office.moveClock('2025-08-25T01:00:00Z');
    await at.office.settle();
    other = await at.dossier(PLAN, '21349');
    neighbour = await at.office.as('21349.can-bo');
    await neighbour.post(`/dossiers/${other}/begin`);
    expect((await page(other, neighbour)).subject.deadlines.map(({ due }) => due)).toEqual(['2025-08-21']);
  });

  it('is asked for by the unit itself, and by nobody else', async () => {
    await at.office.moveClock('2025-09-01T01:00:00Z');
    await at.office.settle();
    expect((await page(first)).again).toEqual({ allowed: true, reason: null });
    expect((await page(first, cat)).again).toBeNull();
    expect((await cat.post(`/dossiers/${first}/again`)).status).toBe(403);
    expect((await neighbour.post(`/dossiers/${first}/again`)).status).toBe(404);
  });

  it('gets one dossier for one click, which begins as the plan says and is held against the later phase', async () => {
    const key = randomUUID();
    const asked = await officer.post(`/dossiers/${first}/again`, {}, { key });
    const repeated = await officer.post(`/dossiers/${first}/again`, {}, { key });
    if (asked.status !== 200) throw new Error(JSON.stringify(asked.body));
    expect([asked.status, repeated.body]).toEqual([200, asked.body]);
    second = (asked.body as { id: string }).id;
    await at.office.settle();
    const { subject, round, otherRounds } = await page(second);
    expect([subject.state.code, round]).toEqual(['selected', 2]);
    expect(otherRounds).toEqual([expect.objectContaining({ id: first, round: 1 })]);
    expect(subject.deadlines.map(({ due }) => due)).toEqual(['2025-12-04']);
    expect((await page(first)).otherRounds).toEqual([expect.objectContaining({ id: second, round: 2 })]);
  });

  it('stands once in lists and counts, with its later dossier', async () => {
    const own = (await lines()).filter(({ unitCode }) => unitCode === '21361');
    expect(own).toEqual([expect.objectContaining({ id: second, state: 'selected' })]);
    const [period] = await at.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM period WHERE plan = $1', [PLAN]);
    const { selection } = (await cat.get(`/periods/${period?.id}`)).body as { selection: { units: number } };
    expect(selection.units).toBe(2);
    const states = (await cat.get(`/periods/${period?.id}/states`)).body as { dossiers: { count: number }[] };
    expect(states.dossiers.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('does not ask a third time from the old dossier', async () => {
    expect(codesOf(await officer.post(`/dossiers/${first}/again`))).toEqual(['again.followed']);
  });

  it('never has two current dossiers, whoever writes them', async () => {
    await expect(
      at.office.sql('cn_worker', `UPDATE dossier SET current = true WHERE id = $1`, [first]),
    ).rejects.toThrow(/dossier_current/);
  });

  it('asks by the plan that runs now, not by the one under which its first dossier ended', async () => {
    const [period] = await at.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM period WHERE plan = $1', [PLAN]);
    await neighbour.post(`/dossiers/${other}/withdraw`, { reason: 'Để sang năm' });
    await at.office.moveClock('2025-09-03T01:00:00Z');
    await at.office.settle();
    await at.office.sql(
      'cn_owner',
      `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at)
       SELECT plan, 2, '2025-09-02', repeat('0', 64),
         content || jsonb_build_object('revision', content -> 'revision' || '{"number": 2, "date": "2025-09-02"}'::jsonb,
           'decision', content -> 'decision' || '{"again": "never"}'::jsonb), source, now()
       FROM plan_revision WHERE plan = $1 AND number = 1`,
      [PLAN],
    );
    const administrator = await at.office.as('51.quan-tri');
    const tried = await administrator.post(`/periods/${period?.id}/dry-run`, { revision: 2 });
    const { result } = tried.body as { result: string };
    const moved = await administrator.post(`/periods/${period?.id}/move`, {
      revision: 2,
      result,
      reason: 'Kế hoạch sửa',
    });
    if (moved.status >= 300) throw new Error(JSON.stringify([tried.body, moved.body]));
    await at.office.settle();
    expect(codesOf(await neighbour.post(`/dossiers/${other}/again`))).toEqual(['again.never']);
  });
});
