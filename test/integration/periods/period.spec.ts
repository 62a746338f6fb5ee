import { DEMO_PASSWORD } from '@app/identity';
import type { PlanPage } from '@app/plans';
import type { HistoryLine } from '@app/workflow';
import type { Person } from '../../harness/office';
import { get, PeriodOffice, PLAN, pointers } from './period-office';

const KEPT = ['21334', '21343'];
const BUILT = ['21361', '21244'];

describe('a period of the Quảng Ngãi plan, from the review to its close', () => {
  let at: PeriodOffice;
  let police: Person;
  let commune: Person;
  let administrator: Person;

  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ police, commune, administrator } = at);
  }, 120_000);
  afterAll(() => at.office.close());

  describe('opening', () => {
    it('is the administrator’s: another role is refused and nothing is left behind', async () => {
      const answer = await police.post('/periods', { plan: PLAN });
      expect([answer.status, answer.body.code]).toEqual([403, 'act.wrong-role']);
      expect(await at.office.sql('cn_auditor', `SELECT 1 FROM subject WHERE kind = 'period'`)).toEqual([]);
    });

    it('of a plan or a period that does not exist says so', async () => {
      expect((await administrator.post('/periods', { plan: 'khong-co' })).status).toBe(404);
      const answer = await administrator.post('/periods', { plan: PLAN, periodId: '1999' });
      expect([answer.status, pointers(answer.body)]).toEqual([422, ['/periodId']]);
    });

    it('clicked twice opens one period; asked for again it is refused', async () => {
      const first = await administrator.post('/periods', { plan: PLAN }, { key: 'mo-ky-2025' });
      const again = await administrator.post('/periods', { plan: PLAN }, { key: 'mo-ky-2025' });
      expect(first.status).toBe(200);
      expect(again.body).toEqual(first.body);
      expect(first.body.state).toBe('review');
      at.period = first.body.id;
      const other = await administrator.post('/periods', { plan: PLAN });
      expect([other.status, other.body.code]).toEqual([409, 'period.exists']);
      expect((await police.post('/periods', { plan: PLAN })).status).toBe(403);
    });

    it('opens the plan’s obligations of all communes and departments, and no others yet', async () => {
      await at.office.settle();
      expect((await at.summary()).map((line) => [line.obligation, line.total])).toEqual([
        ['ke-hoach', 108],
        ['to-cong-tac', 1],
        ['kiem-tra', 1],
        ['so-ket', 108],
        ['bieu-duong', 1],
        ['du-toan', 1],
      ]);
    }, 60_000);

    it('shows the phases, what blocks the first, and both targets', async () => {
      const { subject, phases, targets, events } = await at.page();
      expect(subject.state.label).toBe('Rà soát');
      expect(phases.map((phase) => [phase.id, phase.state, phase.to])).toEqual([
        ['review', 'now', '2025-07-31'],
        ['gd1', 'future', '2025-07-31'],
        ['gd2', 'future', '2025-10-31'],
        ['gd3', 'future', '2025-12-13'],
      ]);
      expect(phases[0]?.blockedBy).toMatchObject([
        { event: 'list-approved', byOfficeName: 'Chủ tịch Ủy ban nhân dân tỉnh' },
      ]);
      expect(events).toMatchObject([{ event: 'list-approved', on: null }]);
      const share = targets.find(({ id }) => id === 'share');
      expect(share).toMatchObject({ of: 96, least: 20, most: null, actual: 0, met: false, missing: [] });
      const reach = targets.find(({ id }) => id === 'reach');
      expect(reach).toMatchObject({ met: false, nothingArose: false, open: 96, clause: 'mục II.2.1' });
      expect(reach?.missing.map(({ units }) => units.length)).toEqual([96, 96]);
      expect(reach?.missing[0]?.units).toContain('Xã Minh Long');
      expect(targets.map(({ id }) => id)).toEqual(expect.arrayContaining(['keep', 'share']));
    });

    it('tells a commune its own obligations alone, in the order of their days', async () => {
      const { items, total } = await at.obligations('view=turn', commune);
      expect(total).toBe(2);
      expect(items.map(({ title }) => title)).toEqual([
        'Kế hoạch thực hiện – UBND xã Minh Long',
        'Báo cáo sơ kết và phương hướng – UBND xã Minh Long',
      ]);
      const other = await at.first('obligation=ke-hoach&unit=21244');
      expect((await commune.get(`/obligations/${other.id}`)).status).toBe(404);
      expect((await commune.post(`/obligations/${other.id}/report`, { text: 'Kế hoạch' })).status).toBe(404);
    });
  });

  describe('the list', () => {
    const list = (
      units: object[] = [
        ...KEPT.map((code) => ({ code, track: 'keep' })),
        ...BUILT.map((code) => ({ code, track: 'build' })),
      ],
    ) => ({
      units,
      submission: { number: '385/TTr-CAT-PC04', date: '2025-07-24' },
    });
    const propose = (body: object, person: Person = police) => person.post(`/periods/${at.period}/list-proposal`, body);
    let decision: string;

    it('cannot be submitted while units are not reviewed', async () => {
      const answer = await propose(list());
      expect([answer.status, answer.body.code]).toEqual([409, 'list.unreviewed']);
      expect(answer.body.detail).toContain('96');
    });

    it('is submitted by Công an tỉnh, not by a commune or another department', async () => {
      expect((await propose(list(), commune)).status).toBe(403);
      expect((await propose(list(), await at.office.as('51.syt.chuyen-vien'))).status).toBe(403);
    });

    it('with faults is refused at each of them, and nothing is drawn up', async () => {
      await reviewAll();
      const answer = await propose({
        units: [
          { code: '00004', track: 'keep' },
          { code: '21361', track: 'build' },
          { code: '21361', track: 'keep' },
        ],
        submission: { number: '385/TTr-CAT-PC04', date: '2025-07-25' },
      });
      expect([answer.status, pointers(answer.body)]).toEqual([
        422,
        ['/units/0/code', '/units/2/code', '/submission/date'],
      ]);
      const old = await propose({ ...list(), submission: { number: '385/TTr-CAT-PC04', date: '1925-07-24' } });
      expect(pointers(old.body)).toEqual(['/submission/date']);
      const track = await propose({ ...list([{ code: '21361', track: 'thoát' }]) });
      expect(pointers(track.body)).toEqual(['/units/0/track']);
      expect(await at.office.sql('cn_auditor', `SELECT 1 FROM document`)).toEqual([]);
    });

    it('submitted draws up one decision; a corrected list replaces the draft', async () => {
      const first = await propose(list([{ code: '21361', track: 'build' }]));
      expect(first.status).toBe(200);
      expect((await propose(list())).status).toBe(200);
      const { selection } = await at.page();
      decision = String(selection.documentId);
      expect(selection).toMatchObject({ reviewed: 96, approvedOn: null, submissionNumber: '385/TTr-CAT-PC04' });
      expect(selection.list.map(({ code }) => code).sort()).toEqual([...KEPT, ...BUILT].sort());
      expect(await at.office.sql('cn_auditor', `SELECT template FROM document`)).toEqual([
        { template: 'decision-list' },
      ]);
    });

    it('calls a unit as its dossier does, also when another bears its code since', async () => {
      const [code = ''] = BUILT;
      const [unit] = await at.office.sql<{ name: string }>(
        'cn_owner',
        `UPDATE unit SET full_name = 'Xã Tân Lập' WHERE code = $1 RETURNING (SELECT full_name FROM unit WHERE code = $1) AS name`,
        [code],
      );
      expect((await propose(list())).status).toBe(200);
      const { selection } = await at.page();
      expect(selection.list.find((line) => line.code === code)).toMatchObject({ name: unit?.name });
      const [paper] = await at.office.sql<{ input: string }>('cn_auditor', `SELECT input::text AS input FROM document`);
      expect([paper?.input.includes(unit?.name ?? '?'), paper?.input.includes('Tân Lập')]).toEqual([true, false]);
      await at.office.sql('cn_owner', `UPDATE unit SET full_name = $2 WHERE code = $1`, [code, unit?.name]);
    });

    it('is hidden from communes until it is approved', async () => {
      const { selection, targets, targetsHidden } = await at.page(commune);
      expect([selection.list, selection.documentId, targets, targetsHidden]).toEqual([[], null, [], true]);
      expect((await at.page()).targetsHidden).toBe(false);
    });

    it('blocks the clockwork when July is over, and the page says who', async () => {
      await at.moveTo('2025-08-01T01:00:00Z');
      const { subject, phases } = await at.page();
      expect(subject.state.code).toBe('review');
      expect(phases[0]?.blockedBy).toHaveLength(1);
    }, 60_000);

    it('approved late, on 01/8, ends the review and the phase whose day is over too', async () => {
      await issue(decision);
      await at.office.settle();
      const { subject, selection, phases, events } = await at.page();
      expect(selection.approvedOn).toBe('2025-08-01');
      expect(events).toMatchObject([{ event: 'list-approved', on: '2025-08-01', documentId: decision }]);
      expect(subject.state.code).toBe('gd2');
      expect(phases.map(({ state }) => state)).toEqual(['past', 'past', 'now', 'future']);
      const counts = await at.office.sql<{ state: string; count: string }>(
        'cn_auditor',
        `SELECT state, count(*)::int AS count FROM subject WHERE kind = 'dossier' GROUP BY state ORDER BY state`,
      );
      expect(counts).toEqual([
        { state: 'not-selected', count: 92 },
        { state: 'selected', count: 4 },
      ]);
      const again = await propose(list());
      expect(again.status).toBe(409);
    }, 120_000);

    it('gives selected communes what only they owe, and everybody the report on the first phase', async () => {
      const totals = Object.fromEntries(
        (await at.summary()).map((line) => [`${line.obligation} ${line.occurrence}`, line.total]),
      );
      expect(totals).toMatchObject({
        'dien-dan 2025-Q3': 4,
        'bc-giai-doan gd1': 108,
        'truyen-thong 2025-08': 96,
        'truyen-thong 2025-10': 96,
      });
      expect(totals['truyen-thong 2025-11']).toBeUndefined();
      expect(totals['bc-giai-doan gd2']).toBeUndefined();
    });

    async function reviewAll(): Promise<void> {
      const units = await at.office.sql<{ code: string }>(
        'cn_auditor',
        `SELECT code FROM unit WHERE province_code = '51' AND level = 'commune'`,
      );
      const plan = await get<PlanPage>(police, `/plans/${PLAN}/revisions/1`);
      const figures = plan.reviewTable.map((indicator) => ({
        indicator,
        value: indicator === 'population' ? 5000 : 0,
      }));
      const rows = units.map(({ code }) => ({ unitCode: code, proposedTrack: null, figures }));
      const answer = await police.post(`/periods/${at.period}/review`, { rows });
      expect(answer.body).toEqual({ entered: 96 });
    }

    async function issue(document: string): Promise<void> {
      const path = `/documents/${document}`;
      const clerk = await at.office.as('51.ubnd.van-thu');
      const steps: [Person, string, object][] = [
        [await at.office.as('51.cat.lanh-dao'), 'check-content', {}],
        [clerk, 'check-format', {}],
        [await at.office.as('51.vp.chuyen-vien'), 'check-desk', {}],
        [clerk, 'enter-number', { number: 512 }],
      ];
      for (const [person, act, body] of steps) {
        const answer = await person.post(`${path}/${act}`, body);
        expect([act, answer.status, answer.body.detail]).toEqual([act, 200, undefined]);
      }
      const chairman = await at.office.as('51.ubnd.chu-tich');
      const sha256 = String((await chairman.get(`${path}/pdf`)).headers['etag']).replaceAll('"', '');
      expect((await chairman.post(`${path}/sign`, { password: DEMO_PASSWORD, sha256 })).status).toBe(200);
      expect((await clerk.post(`${path}/seal`, { password: DEMO_PASSWORD })).status).toBe(200);
      expect((await clerk.post(`${path}/issue`)).status).toBe(200);
    }
  });

  describe('a monthly report', () => {
    it('with figures that do not agree is refused at them', async () => {
      const { id } = await at.first('obligation=truyen-thong&occurrence=2025-08', commune);
      const send = async (figures: object) =>
        pointers((await commune.post(`/obligations/${id}/report`, { text: 'Tháng 8', figures })).body);
      expect(await send({ hamlets: 8, 'hamlets-reached': 9 })).toEqual(['/figures/hamlets']);
      expect(await send({ hamlets: 8, 'hamlets-reached': 8 })).toEqual([]);
      expect((await at.obligation(id, commune)).figures).toMatchObject([
        { indicator: 'hamlets', value: 8 },
        { value: 8 },
      ]);
    });

    it('on a month that has not begun is refused', async () => {
      const { id } = await at.first('obligation=truyen-thong&occurrence=2025-09', commune);
      const answer = await commune.post(`/obligations/${id}/report`, {
        text: 'Tháng 9',
        figures: { hamlets: 8, 'hamlets-reached': 8 },
      });
      expect([answer.status, answer.body.code]).toEqual([409, 'obligation.not-begun']);
    });
  });

  it('phases pass by the calendar, whoever is late; the period closes when every dossier is decided', async () => {
    await at.moveTo('2025-12-14T01:00:00Z');
    const { subject, phases } = await at.page();
    expect(subject.state.code).toBe('closing');
    expect(phases[2]?.to).toBe('2025-10-31');
    expect(phases[2]?.owes[0]?.owing.length).toBeGreaterThan(0);
    expect((await at.summary()).map((line) => `${line.obligation} ${line.occurrence}`)).toContain('bc-giai-doan gd2');
    const answer = await administrator.post(`/periods/${at.period}/closing`);
    expect([answer.status, answer.body.code]).toEqual([409, 'period.undecided']);
    const history = await get<HistoryLine[]>(police, `/periods/${at.period}/history`);
    expect(history.map(({ act }) => act)).toEqual([
      'opened',
      'open',
      'propose-list',
      'propose-list',
      'propose-list',
      'list-approved',
      'end-phase',
      'end-phase',
      'end-phase',
    ]);
    expect(history.at(-1)?.to).toBe('Hoàn tất việc công nhận');
  }, 300_000);
});
