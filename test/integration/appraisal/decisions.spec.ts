import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@app/identity';
import { codesOf, figures, pointersOf } from '../dossiers/dossier-office';
import { AppraisalOffice, CONFIRMED, MET, must, TC2_FAILS } from './appraisal-office';

const PROPOSAL = { number: '612/TTr-CAT-PC04', date: '2025-12-15' };

interface Prepared {
  decisionId: string;
  recognised: number;
  notices: { dossierId: string; documentId: string }[];
}

// each walks several dossiers through the whole office on two shared cores
jest.setTimeout(60_000);

/** A figure of the police: said that it is there, never how many. */
const VIOLATION = 'Có vi phạm của cư dân tại địa bàn (từ 01/08/2025 đến ngày xác nhận cuối kỳ)';

describe('from the last day of the period to the decision', () => {
  let at: AppraisalOffice;
  let minhLong: string;
  let baDong: string;
  let thienTin: string;
  let dakBla: string;
  let period: string;
  beforeAll(async () => {
    at = await AppraisalOffice.start();
    minhLong = await at.appraised('21361');
    baDong = await at.appraised('21496', { 'settled-violations': 1 });
    thienTin = await at.appraised('21388');
    dakBla = await at.appraised('23302');
    const session = await at.sitting([minhLong, baDong, thienTin, dakBla]);
    const no = (await at.members(session)).filter(({ votes }) => votes).map(({ id: memberId }) => memberId);
    const against = (dossierId: string): object[] => no.map((memberId) => ({ memberId, dossierId, choice: 'no' }));
    must(await at.openVote(session, [...against(baDong), ...against(dakBla)]));
    must(await at.closed(session));
    period = await at.periodId();
  }, 300_000);
  afterAll(() => at.close());

  const prepare = async (body: object = {}, sent = {}): ReturnType<AppraisalOffice['closed']> =>
    (await at.as('cat.chuyen-vien')).post(
      `/periods/${period}/recognition-papers`,
      { proposal: PROPOSAL, ...body },
      sent,
    );
  const documentStates = async (template: string): Promise<string[]> =>
    (
      await at.office.sql<{ state: string }>(
        'cn_auditor',
        `SELECT s.state FROM document d JOIN subject s ON s.id = d.id WHERE d.template = $1 ORDER BY s.state`,
        [template],
      )
    ).map(({ state }) => state);

  describe('the last look', () => {
    it('cannot be taken before the last day of the period', async () => {
      const police = await at.as('21361.cong-an');
      const early = await police.put(`/dossiers/${minhLong}/final-figures`, { figures: figures(CONFIRMED) });
      expect([early.status, codesOf(early)]).toEqual([409, ['confirmation.too-early']]);
      await at.office.moveClock('2025-12-13T01:00:00Z');
      await at.office.settle();
    });

    it('is stated by Công an xã in full, by nobody else, and for no other commune', async () => {
      const police = await at.as('21361.cong-an');
      const partly = await police.put(`/dossiers/${minhLong}/final-figures`, {
        figures: figures({ 'settled-users': 0 }),
      });
      expect([partly.status, pointersOf(partly)]).toEqual([422, ['/figures']]);
      expect((await at.office.sql('cn_auditor', `SELECT 1 FROM figure WHERE stage = 'final'`)).length).toBe(0);
      expect(
        (await (await at.as('21361.can-bo')).put(`/dossiers/${minhLong}/final-figures`, { figures: [] })).status,
      ).toBe(403);
      expect(
        (await (await at.as('21349.cong-an')).put(`/dossiers/${minhLong}/final-figures`, { figures: [] })).status,
      ).toBe(404);
      const unstated = await (
        await at.as('cat.chuyen-vien')
      ).post(`/dossiers/${minhLong}/final-confirmation`, { figures: [] });
      expect([unstated.status, codesOf(unstated)]).toEqual([409, ['confirmation.not-stated']]);
    });

    it('where nothing has changed the dossier waits for its decision', async () => {
      expect(must(await at.confirmedAtEnd(minhLong, '21361')).body).toMatchObject({ state: 'decision' });
      expect(must(await at.confirmedAtEnd(baDong, '21496', { 'settled-violations': 1 })).body).toMatchObject({
        state: 'decision',
      });
      expect(must(await at.confirmedAtEnd(dakBla, '23302')).body).toMatchObject({ state: 'decision' });
      const again = await (
        await at.as('cat.chuyen-vien')
      ).post(`/dossiers/${minhLong}/final-confirmation`, { figures: [] });
      expect(again.status).toBe(409);
      const view = must(await (await at.as('21361.can-bo')).get(`/dossiers/${minhLong}/final-confirmation`)).body as {
        figures: { indicator: string; final: number | null }[];
      };
      expect(view).toMatchObject({ changed: false, from: '2025-12-13' });
      expect(view.figures.find(({ indicator }) => indicator === 'settled-violations')?.final).toBeNull();
    });

    it('Thiện Tín falls: the lead looks again, the council is asked in writing, all thirteen answer', async () => {
      expect(must(await at.confirmedAtEnd(thienTin, '21388', { 'settled-violations': 1 })).body).toMatchObject({
        state: 'reappraisal',
      });
      const other = await at.draft(thienTin, 'syt', { verdicts: { TC1: MET.TC1 }, overall: 'agree' });
      expect(codesOf(other)).toEqual(['opinion.not-now']);
      const asBefore = await at.draft(thienTin, 'cat', { verdicts: MET, overall: 'agree' });
      expect(pointersOf(asBefore)).toEqual(['/verdicts/TC2/reason']);
      must(await at.draft(thienTin, 'cat', { verdicts: TC2_FAILS, overall: 'disagree' }));
      expect(must(await at.approve(thienTin, 'cat', 2, 'revision')).body).toMatchObject({ state: 'council' });

      const poll = await at.called([thienTin], { form: 'poll', meetsOn: '2025-12-15' });
      must(await (await at.as('pc04.thu-ky')).post(`/council-sessions/${poll}/papers`));
      const early = await at.closed(poll);
      expect(codesOf(early)).toEqual(['session.written-still-open']);
      must(
        await (
          await at.as('syt.uy-vien')
        ).post(`/council-sessions/${poll}/ballots`, { password: DEMO_PASSWORD, whole: 'no', except: [] }),
      );
      await at.office.moveClock('2025-12-15T01:00:00Z');
      for (const { id: memberId, votes, officeName } of await at.members(poll)) {
        if (!votes || officeName.includes('Y tế')) continue;
        const written = { password: DEMO_PASSWORD, memberId, receivedOn: '2025-12-15', whole: 'no', except: [] };
        must(await (await at.as('pc04.thu-ky')).post(`/council-sessions/${poll}/written-opinions`, written));
      }
      must(await at.closed(poll));
      expect(await at.dossiers.stateOf(thienTin)).toBe('decision');
    });
  });

  describe('the papers', () => {
    it('show before they are drafted what they would say, and what is missing', async () => {
      const view = must(await (await at.as('cat.chuyen-vien')).get(`/periods/${period}/recognition-papers`)).body;
      expect(view).toMatchObject({ recognised: 1, notRecognised: 2, open: 1 });
      expect((await (await at.as('21361.can-bo')).get(`/periods/${period}/recognition-papers`)).status).toBe(404);
    });

    it('are drafted by the office that prepares them alone', async () => {
      expect(
        (await (await at.as('syt.chuyen-vien')).post(`/periods/${period}/recognition-papers`, { proposal: PROPOSAL }))
          .status,
      ).toBe(403);
      expect(
        (await (await at.as('cat.lanh-dao')).post(`/periods/${period}/recognition-papers`, { proposal: PROPOSAL }))
          .status,
      ).toBe(403);
      for (const date of ['2025-12-31', '1925-12-15'])
        expect(pointersOf(await prepare({ proposal: { ...PROPOSAL, date } }))).toEqual(['/proposal/date']);
    });

    it('a unit that the council did not propose although all is met needs the criterion it fell on', async () => {
      const without = await prepare();
      expect([without.status, pointersOf(without)]).toEqual([422, ['/refusals']]);
      const unknown = await prepare({ refusals: [{ dossierId: dakBla, criteria: [{ criterion: 'TC9' }] }] });
      expect(pointersOf(unknown)).toEqual(['/refusals/0/criteria/0/criterion']);
      const free = await prepare({ refusals: [{ dossierId: minhLong, criteria: [{ criterion: 'TC1' }] }] });
      expect(pointersOf(free)).toContain('/refusals/0/dossierId');
      expect(await documentStates('decision-recognise')).toEqual([]);
    });

    it('are one decision with its list and a notice with its reasons for each other; drafting again replaces unsigned ones', async () => {
      const body = {
        refusals: [
          { dossierId: dakBla, criteria: [{ criterion: 'TC3', found: '01 điểm, phát hiện khi kiểm tra thực tế' }] },
        ],
      };
      const key = randomUUID();
      const first = must(await prepare(body, { key }));
      expect((await prepare(body, { key })).body).toEqual(first.body);
      const second = must(await prepare(body)).body as Prepared;
      expect(second).toMatchObject({ recognised: 1, notices: [{}, {}, {}] });
      expect(await documentStates('decision-recognise')).toEqual(['content-check', 'discarded']);
      expect(await documentStates('notice-refusal')).toEqual([
        ...Array<string>(3).fill('content-check'),
        ...Array<string>(3).fill('discarded'),
      ]);
      const inputs = await at.office.sql<{ commune: string; found: string }>(
        'cn_auditor',
        `SELECT d.input ->> 'commune' AS commune, d.input #>> '{notMet,0,found}' AS found FROM document d JOIN subject s ON s.id = d.id
         WHERE d.template = 'notice-refusal' AND s.state <> 'discarded' ORDER BY 1`,
      );
      expect(inputs).toEqual([
        { commune: 'Phường Đăk Bla', found: '01 điểm, phát hiện khi kiểm tra thực tế' },
        {
          commune: 'Xã Ba Động',
          found: `${VIOLATION}, theo số liệu xác nhận khi thẩm định`,
        },
        { commune: 'Xã Thiện Tín', found: `${VIOLATION}, theo số liệu xác nhận cuối kỳ` },
      ]);
      const [list] = await at.office.sql<{ units: { code: string }[] }>(
        'cn_auditor',
        `SELECT d.input -> 'units' AS units FROM document d JOIN subject s ON s.id = d.id WHERE d.template = 'decision-recognise' AND s.state <> 'discarded'`,
      );
      expect(list?.units.map(({ code }) => code)).toEqual(['21361']);
    });

    it('the chairman reads one page: who not and why, the targets, who disagreed', async () => {
      const { body } = must(await (await at.as('ubnd.chu-tich')).get(`/decisions/summary?period=${period}`));
      expect(body).toMatchObject({ units: 96, selected: 4, dossiers: 4, met: 1, notMet: 3, open: 0 });
      const { targets, lines, papers } = body as {
        targets: { id: string; required: number; actual: number; met: boolean }[];
        lines: { unit: string; failures: { id: string }[]; dissent: { who: string }[] }[];
        papers: unknown[];
      };
      expect(targets.find(({ id }) => id === 'share')).toMatchObject({ required: 20, actual: 1, met: false });
      expect(lines.map(({ unit, failures }) => [unit, failures[0]?.id])).toEqual([
        ['Xã Ba Động', 'TC2'],
        ['Phường Đăk Bla', 'TC3'],
        ['Xã Thiện Tín', 'TC2'],
      ]);
      expect(papers).toHaveLength(4);
      expect((await (await at.as('21361.chu-tich')).get(`/decisions/summary?period=${period}`)).status).toBe(404);
    });

    it('decide nothing until they are issued; then each dossier hears, once', async () => {
      const { decisionId, notices } = must(
        await prepare({ refusals: [{ dossierId: dakBla, criteria: [{ criterion: 'TC3' }] }] }),
      ).body as Prepared;
      expect(await at.dossiers.stateOf(minhLong)).toBe('decision');
      await at.issued(decisionId, 2345);
      expect(await at.dossiers.stateOf(minhLong)).toBe('recognised');
      expect(await at.dossiers.stateOf(baDong)).toBe('decision');
      for (const [i, { documentId }] of notices.entries()) await at.issued(documentId, 300 + i);
      for (const id of [baDong, thienTin, dakBla]) expect(await at.dossiers.stateOf(id)).toBe('not-recognised');
      const [event] = await at.office.sql<{ actor_kind: string; payload: object }>(
        'cn_auditor',
        `SELECT actor_kind, payload FROM event WHERE subject_id = $1 AND act = 'decide'`,
        [baDong],
      );
      expect(event).toMatchObject({ actor_kind: 'automatic', payload: { outcome: 'not-recognised', failed: ['TC2'] } });
      const none = await prepare();
      expect([none.status, codesOf(none)]).toEqual([409, ['decision.nothing-ready']]);
    });

    it('the commune finds the decision that recognised it among the papers of its dossier, and it stands at none that it does not recognise', async () => {
      const papersOf = async (account: string, id: string): Promise<string[]> => {
        const { body } = must(await (await at.as(account)).get(`/dossiers/${id}`));
        return (body as { documents: { template: string }[] }).documents.map(({ template }) => template);
      };
      expect(await papersOf('21361.can-bo', minhLong)).toContain('decision-recognise');
      expect(await papersOf('cat.chuyen-vien', baDong)).not.toContain('decision-recognise');
    });

    it('the list may be published: units, decision and date, no count of people', async () => {
      const { body } = must(await (await at.as('ubnd.chu-tich')).get(`/recognitions?period=${period}`));
      expect(body).toEqual({
        items: [
          {
            unitCode: '21361',
            unit: 'Xã Minh Long',
            number: '2345/QĐ-UBND',
            date: '2025-12-15',
            documentId: expect.any(String) as string,
          },
        ],
        next: null,
        total: 1,
      });
      // a commune that is not on it reads the same register, and still no dossier of another
      const neighbour = await at.as('21244.can-bo');
      expect(must(await neighbour.get(`/recognitions?period=${period}`)).body).toEqual(body);
      expect((await neighbour.get(`/dossiers/${minhLong}`)).status).toBe(404);
    });

    it('a job that comes twice decides nothing twice', async () => {
      const [done] = await at.office.sql<{ payload: object }>(
        'cn_auditor',
        `SELECT payload FROM outbox WHERE job = 'decision.decide' ORDER BY id LIMIT 1`,
      );
      await at.dossiers.job('decision.decide', done?.payload ?? {});
      expect(await at.office.sql('cn_auditor', `SELECT 1 FROM event WHERE act = 'decide'`)).toHaveLength(4);
      expect(await at.office.sql('cn_auditor', 'SELECT 1 FROM recognition')).toHaveLength(1);
    });

    it('after a petition the agencies and the council begin anew, and a second decision may recognise the unit', async () => {
      const asked = { reason: 'Vụ việc xảy ra ở nơi khác' };
      must(await (await at.as('21496.chu-tich')).post(`/dossiers/${baDong}/petition`, asked));
      expect(await at.dossiers.stateOf(baDong)).toBe('appraisal');
      expect(codesOf(await at.draft(baDong, 'cat', { verdicts: MET }))).toEqual(['opinion.not-started']);
      await at.opinions(baDong);
      const rounds = await at.office.sql<{ round: number }>(
        'cn_auditor',
        `SELECT round FROM opinion WHERE dossier_id = $1 AND member = 'cat' ORDER BY round`,
        [baDong],
      );
      expect(rounds.map(({ round }) => round)).toEqual([1, 2]);
      const session = await at.sitting([baDong]);
      must(await at.openVote(session));
      must(await at.closed(session));
      expect(await at.dossiers.stateOf(baDong)).toBe('decision');
      const { decisionId, notices } = must(await prepare()).body as Prepared;
      expect(notices).toEqual([]);
      await at.issued(decisionId, 2346);
      expect(await at.dossiers.stateOf(baDong)).toBe('recognised');
    });
  });
});
