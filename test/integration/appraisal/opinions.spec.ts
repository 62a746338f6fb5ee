import { randomUUID } from 'node:crypto';
import { codesOf, pointersOf } from '../dossiers/dossier-office';
import { AppraisalOffice, MET, must, TC2_FAILS } from './appraisal-office';

interface Sheet {
  items: {
    unitCode: string;
    figures: { indicator: string; values: Record<string, number>; differs: boolean }[];
    criteria: {
      id: string;
      engine: string;
      explanation: string | null;
      dissent: boolean;
      verdicts: { member: string; verdict: string }[];
    }[];
    agencies: { member: string; status: string }[];
  }[];
  total: number;
  counters: Record<string, number>;
}

// each walks several dossiers through the whole office on two shared cores
jest.setTimeout(60_000);

describe('the agencies examine', () => {
  let at: AppraisalOffice;
  let id: string;
  beforeAll(async () => {
    at = await AppraisalOffice.start();
    id = await at.dossiers.takenIn('21361');
  }, 180_000);
  afterAll(() => at.close());

  const sheet = async (account = 'cat.chuyen-vien', tab = 'all'): Promise<Sheet> =>
    must(await (await at.as(account)).get(`/appraisal/sheet?period=${await at.periodId()}&tab=${tab}`)).body as Sheet;

  /** What the page tells this person of an act: allowed or not, and why. */
  const told = async (account: string, act: string): Promise<unknown> => {
    const { body } = await (await at.as(account)).get(`/dossiers/${id}`);
    const { acts } = (body as { subject: { acts: { act: string; allowed: boolean; reasons: object[] }[] } }).subject;
    return acts.find((one) => one.act === act);
  };

  it('only offices of the panel take a dossier up, each once; a second click gets the first answer', async () => {
    expect((await at.examine(id, 'stp')).status).toBe(403);
    expect((await (await at.as('cat.lanh-dao')).post(`/dossiers/${id}/examination`)).status).toBe(403);
    const key = randomUUID();
    const officer = await at.as('cat.chuyen-vien');
    const first = must(await officer.post(`/dossiers/${id}/examination`, {}, { key }));
    expect((await officer.post(`/dossiers/${id}/examination`, {}, { key })).body).toEqual(first.body);
    const again = await at.examine(id, 'cat');
    expect([again.status, codesOf(again)]).toEqual([409, ['opinion.begun']]);
    expect(await told('cat.chuyen-vien', 'examine')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'opinion.begun', text: 'Cơ quan đã bắt đầu thẩm định hồ sơ này.' }],
    });
    expect(await told('syt.chuyen-vien', 'examine')).toMatchObject({ allowed: true });
    must(await at.examine(id, 'syt'));
    must(await at.examine(id, 'snv'));
  });

  it('a draft may be unfinished, but speaks only of what its office was asked', async () => {
    const saved = must(await at.draft(id, 'syt', { verdicts: {}, present: false })).body as {
      version: number;
      findings: { pointer: string }[];
    };
    expect(saved).toMatchObject({ version: 2, presented: false });
    expect(saved.findings.map(({ pointer }) => pointer)).toEqual(['/verdicts/TC1', '/overall']);
    const stray = await at.draft(id, 'syt', { verdicts: { TC2: { verdict: 'met' } }, present: false });
    expect([stray.status, pointersOf(stray)]).toEqual([422, ['/verdicts/TC2']]);
    const nonsense = await at.draft(id, 'syt', { verdicts: { TC1: { verdict: 'perhaps' } }, present: false });
    expect([nonsense.status, pointersOf(nonsense)]).toEqual([422, ['/verdicts/TC1/verdict']]);
    for (const date of ['2035-01-01', '1925-07-20']) {
      const impossible = await at.draft(id, 'syt', { present: false, paper: { number: '1/SYT', date, signer: 'A' } });
      expect([impossible.status, pointersOf(impossible)]).toEqual([422, ['/paper/date']]);
    }
    expect((await at.draft(id, 'stp', {})).status).toBe(403);
  });

  it('a draft saved on an old page is refused', async () => {
    const officer = await at.as('syt.chuyen-vien');
    const stale = await officer.put(`/dossiers/${id}/opinion`, { verdicts: {}, present: false }, { version: 1 });
    expect(stale.status).toBe(409);
  });

  it('what the law counts differently from the figures needs a reason before it is laid before the head', async () => {
    const refused = await at.draft(id, 'cat', { verdicts: MET, overall: 'agree' });
    expect([refused.status, pointersOf(refused)]).toEqual([
      422,
      ['/verdicts/TC1/reason', '/verdicts/TC2/reason', '/verdicts/TC3/reason'],
    ]);
  });

  it('each agency enters its own counts and no other’s', async () => {
    must(await at.confirm(id, { 'settled-addicts': 1, 'ex-substitution': 1 }));
    const health = await at.as('syt.chuyen-vien');
    const notTheirs = await health.put(`/dossiers/${id}/appraisal-figures`, {
      figures: [{ indicator: 'settled-users', value: 0 }],
    });
    expect([notTheirs.status, pointersOf(notTheirs)]).toEqual([422, ['/figures/0/indicator']]);
    must(
      await health.put(`/dossiers/${id}/appraisal-figures`, { figures: [{ indicator: 'settled-addicts', value: 2 }] }),
    );
    const impossible = await at.confirm(id, { 'settled-addicts': 0 });
    expect(impossible.status).toBe(422);
    const [row] = (await sheet()).items;
    expect(row?.figures.find(({ indicator }) => indicator === 'settled-addicts')).toMatchObject({
      values: { stated: 1, compared: 2, confirmed: 1 },
      differs: true,
    });
  });

  it('lệch số liệu becomes a request to explain with one click', async () => {
    const { body } = await (await at.as('cat.chuyen-vien')).get(`/dossiers/${id}/appraisal`);
    expect(body).toMatchObject({
      explanationRequest: [{ component: 'D8', words: expect.stringContaining('đề nghị giải trình') as string }],
    });
  });

  it('a non-police office sees verdicts and no police figure, in numbers or in words', async () => {
    const [row] = (await sheet('syt.chuyen-vien')).items;
    expect(row?.figures.map(({ indicator }) => indicator)).not.toContain('settled-violations');
    expect(row?.criteria.map(({ id: one, engine, explanation }) => [one, engine, explanation === null])).toEqual([
      ['TC1', 'met', false],
      ['TC2', 'met', true],
      ['TC3', 'met', true],
    ]);
    expect((await sheet()).items[0]?.criteria.every(({ explanation }) => explanation !== null)).toBe(true);
  });

  it('a commune sees nothing of it', async () => {
    const officer = await at.as('21361.can-bo');
    expect((await officer.get(`/appraisal/sheet?period=${await at.periodId()}`)).status).toBe(404);
    expect((await officer.get(`/dossiers/${id}/appraisal`)).status).toBe(404);
    expect((await officer.post(`/dossiers/${id}/examination`)).status).toBe(403);
  });

  it('the head gives what the officer has drafted, as it was read', async () => {
    must(await at.draft(id, 'cat', { verdicts: MET, overall: 'agree', policeRemark: 'Theo dõi thêm' }));
    expect((await sheet('cat.lanh-dao', 'presented')).total).toBe(1);
    expect(
      (await (await at.as('cat.chuyen-vien')).post(`/dossiers/${id}/opinion/approval`, { opinionVersion: 2 })).status,
    ).toBe(403);
    const [turn] = await at.office.sql<{ role: string }>(
      'cn_auditor',
      `SELECT role FROM turn WHERE subject_id = $1 AND office_id = '51.cat'`,
      [id],
    );
    expect(turn).toEqual({ role: 'agency-head' });
    const returned = must(
      await (await at.as('cat.lanh-dao')).post(`/dossiers/${id}/opinion/return`, { reason: 'Bổ sung căn cứ' }),
    );
    expect(returned.body).toEqual({ version: 3 });
    const early = await at.approve(id, 'cat', 3);
    expect([early.status, codesOf(early)]).toEqual([409, ['opinion.not-presented']]);
    must(await at.draft(id, 'cat', { verdicts: MET, overall: 'agree' }));
    const old = await at.approve(id, 'cat', 3);
    expect([old.status, codesOf(old)]).toEqual([409, ['opinion.changed']]);
    const given = must(await at.approve(id, 'cat', 4));
    expect(given.body).toMatchObject({ state: 'appraisal' });
    const late = await at.draft(id, 'cat', { verdicts: MET });
    expect([late.status, codesOf(late)]).toEqual([409, ['opinion.given']]);
  });

  it('an office that has spoken is promised no button: page, refusal and reason say the same', async () => {
    const given = [{ code: 'opinion.given', text: 'Cơ quan đã cho ý kiến về hồ sơ này.' }];
    expect(await told('cat.lanh-dao', 'opine')).toMatchObject({ allowed: false, reasons: given });
    expect(codesOf(await at.approve(id, 'cat', 5))).toEqual(['opinion.given']);
    expect(await told('syt.lanh-dao', 'opine')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'opinion.not-presented' }],
    });
    expect(codesOf(await at.approve(id, 'syt', 2))).toEqual(['opinion.not-presented']);
  });

  it('a draft is its office’s own, a given opinion the province’s; the police remark stays with the police', async () => {
    const seen = async (account: string): Promise<{ member: string; policeRemark: string | null }[]> =>
      (
        (await (await at.as(account)).get(`/dossiers/${id}/appraisal`)).body as {
          opinions: { member: string; policeRemark: string | null }[];
        }
      ).opinions.map(({ member, policeRemark }) => ({ member, policeRemark }));
    expect(await seen('cat.chuyen-vien')).toEqual([{ member: 'cat', policeRemark: 'Theo dõi thêm' }]);
    expect(await seen('syt.chuyen-vien')).toEqual([
      { member: 'cat', policeRemark: null },
      { member: 'syt', policeRemark: null },
    ]);
    const remark = await at.draft(id, 'syt', { verdicts: {}, present: false, policeRemark: 'x' });
    expect([remark.status, pointersOf(remark)]).toEqual([422, ['/policeRemark']]);
  });

  it('what was found on the spot is recorded with its day and its counts', async () => {
    const officer = await at.as('cat.chuyen-vien');
    const check = {
      checkedOn: '2025-07-24',
      participants: 'PC04, Công an xã',
      findings: 'Không phát hiện điểm.',
      counts: [{ indicator: 'settled-dealers', value: 0 }],
    };
    const tomorrow = await officer.post(`/dossiers/${id}/on-site-checks`, { ...check, checkedOn: '2025-07-25' });
    expect([tomorrow.status, pointersOf(tomorrow)]).toEqual([422, ['/checkedOn']]);
    must(await officer.post(`/dossiers/${id}/on-site-checks`, check));
    const counts = async (account: string): Promise<unknown> =>
      (
        (await (await at.as(account)).get(`/dossiers/${id}/appraisal`)).body as {
          onSiteChecks: { counts: unknown[] }[];
        }
      ).onSiteChecks[0]?.counts;
    expect(await counts('cat.chuyen-vien')).toHaveLength(1);
    expect(await counts('syt.chuyen-vien')).toEqual([]);
    const police = await (await at.as('syt.chuyen-vien')).post(`/dossiers/${id}/on-site-checks`, check);
    expect([police.status, pointersOf(police)]).toEqual([422, ['/counts/0/indicator']]);
  });

  it('MTTQ stands beside: its opinion blocks nothing, and is nobody else’s to give', async () => {
    must(await at.draft(id, 'mttq-tinh', { overall: 'other', note: 'Tiếp tục giám sát' }));
    expect((await at.approve(id, 'mttq-tinh', 2, 'approval')).status).toBe(403);
    expect((await at.approve(id, 'syt', 2, 'supervision')).status).toBe(403);
    must(await at.approve(id, 'mttq-tinh', 2, 'supervision'));
    expect(await at.dossiers.stateOf(id)).toBe('appraisal');
  });

  it('two heads in a race: one gives, the other is told', async () => {
    must(await at.draft(id, 'syt', { verdicts: { TC1: { verdict: 'met' } }, overall: 'agree' }));
    const both = await Promise.all([at.approve(id, 'syt', 3), at.approve(id, 'syt', 3)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('Sở Nội vụ keeps silent: when its day has passed the appraisal goes on without it', async () => {
    await at.office.moveClock('2025-08-05T01:00:00Z');
    await at.office.settle();
    expect(await at.dossiers.stateOf(id)).toBe('council');
    const [row] = (await sheet()).items;
    expect(row?.agencies.find(({ member }) => member === 'snv')).toMatchObject({ status: 'silent' });
    const late = await at.draft(id, 'snv', { comments: { 'Hỗ trợ việc làm sau cai': { text: 'Muộn' } } });
    expect([late.status, codesOf(late)]).toEqual([409, ['opinion.not-now']]);
  });

  it('the chair of the appraisal is never taken as agreeing', async () => {
    const other = await at.dossiers.takenIn('21349');
    await at.office.moveClock('2025-08-30T01:00:00Z');
    await at.office.settle();
    expect(await at.dossiers.stateOf(other)).toBe('appraisal');
    must(await at.examine(other, 'cat'));
    must(await at.confirm(other, { 'settled-violations': 1 }));
    const against = await at.draft(other, 'cat', { verdicts: TC2_FAILS, overall: 'agree' });
    expect(pointersOf(against)).toEqual(['/overall']);
  });
});
