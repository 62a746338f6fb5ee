import { AppraisalOffice, must } from './appraisal-office';

const WAS = 'Xã Minh Long';
const IS = 'Xã Tân Lập';
/** another one, that falls short */
const ALSO_WAS = 'Xã Ba Động';
const ALSO_IS = 'Xã Ba Mới';

jest.setTimeout(120_000);

/** As 16174 did on 01/7/2025: the unit ends, its code lives on in another. */
describe('a unit whose code another bears since its dossier was opened', () => {
  let at: AppraisalOffice;
  let id: string;
  let other: string;
  let period: string;
  let session: string;

  beforeAll(async () => {
    at = await AppraisalOffice.start();
    period = await at.periodId();
    await taken('21361', IS);
    await taken('21496', ALSO_IS);
    id = await at.appraised('21361');
    other = await at.appraised('21496', { 'settled-violations': 1 });
  }, 300_000);
  afterAll(() => at.close());

  const taken = async (code: string, name: string): Promise<void> => {
    await at.office.sql(
      'cn_owner',
      `INSERT INTO unit_former (code, level, kind, name, full_name, parent_code, province_code, valid_from, valid_to)
       SELECT code, level, kind, name, full_name, parent_code, province_code, valid_from, '2025-07-24' FROM unit WHERE code = $1`,
      [code],
    );
    await at.office.sql(
      'cn_owner',
      `UPDATE unit SET name = $2, full_name = 'Xã ' || $2, valid_from = '2025-07-25' WHERE code = $1`,
      [code, name.slice('Xã '.length)],
    );
  };

  /** What a page answers, as text: the name may stand anywhere in it. */
  const shown = async (account: string, where: string): Promise<string> => {
    const { body } = must(await (await at.as(account)).get(where));
    return JSON.stringify(body);
  };
  const calledAsBefore = async (account: string, where: string, [was, is] = [WAS, IS]): Promise<void> => {
    const text = await shown(account, where);
    expect([where, text.includes(was), text.includes(is)]).toEqual([where, true, false]);
  };

  it('keeps its name on every list of dossiers, and is found by it', async () => {
    for (const where of [
      `/dossiers/${id}`,
      '/dossiers?q=minh%20long',
      `/periods/${period}/review`,
      `/dossiers/${id}/receipt`,
      `/appraisal/sheet?period=${period}`,
      `/dossiers/${id}/appraisal`,
    ])
      await calledAsBefore('cat.chuyen-vien', where);
    const { body } = must(await (await at.as('cat.chuyen-vien')).get('/dossiers?q=tan%20lap'));
    expect(body).toMatchObject({ total: 0 });
  });

  it('keeps it in the dry run of another revision', async () => {
    await at.office.moveClock('2025-10-07T01:00:00Z');
    const tried = must(await (await at.as('quan-tri')).post(`/periods/${period}/dry-run`, { revision: 2 }));
    const text = JSON.stringify(tried.body);
    expect([text.includes(WAS), text.includes(IS)]).toEqual([true, false]);
  });

  it('keeps it on the list of a session, in its minutes and on the way to the decision', async () => {
    session = await at.sitting([id, other]);
    await calledAsBefore('pc04.thu-ky', `/council-sessions/${session}`);
    const against = (await at.members(session)).flatMap(({ votes, id: memberId }) =>
      votes ? [{ memberId, dossierId: other, choice: 'no' }] : [],
    );
    must(await at.openVote(session, against));
    must(await at.closed(session));
    await at.office.moveClock('2025-12-15T01:00:00Z');
    await at.office.settle();
    must(await at.confirmedAtEnd(id, '21361'));
    must(await at.confirmedAtEnd(other, '21496', { 'settled-violations': 1 }));
    await calledAsBefore('cat.chuyen-vien', `/periods/${period}/recognition-papers`);
    await calledAsBefore('ubnd.chu-tich', `/decisions/summary?period=${period}`, [ALSO_WAS, ALSO_IS]);
  });

  it('keeps it in the papers and in the register', async () => {
    const proposal = { number: '612/TTr-CAT-PC04', date: '2025-12-15' };
    const { decisionId } = must(
      await (await at.as('cat.chuyen-vien')).post(`/periods/${period}/recognition-papers`, { proposal }),
    ).body as { decisionId: string };
    const papers = await at.office.sql<{ template: string; text: string }>(
      'cn_auditor',
      `SELECT template, input::text AS text FROM document WHERE template IN ('submission-commune', 'minutes', 'decision-recognise', 'notice-refusal') ORDER BY template`,
    );
    expect(papers.map(({ template, text }) => [template, /Minh Long|Ba Động/.test(text)])).toEqual([
      ['decision-recognise', true],
      ['minutes', true],
      ['notice-refusal', true],
      ['submission-commune', true],
      ['submission-commune', true],
    ]);
    expect(papers.filter(({ text }) => /Tân Lập|Ba Mới/.test(text))).toEqual([]);
    await at.issued(decisionId, 2345);
    await calledAsBefore('ubnd.chu-tich', `/recognitions?period=${period}`);
    await calledAsBefore('21244.can-bo', `/recognitions?period=${period}`);
  });

  it('stands with it among the recognitions of the unit, and of one that it has gone into, for whoever works in the province', async () => {
    await at.office.sql(
      'cn_owner',
      `INSERT INTO unit_succession (predecessor_code, successor_code, day, kind, source)
       VALUES ('21361', '21349', '2025-07-25', 'merged', 'thử'), ('21349', '21244', '2025-07-26', 'merged', 'thử')`,
    );
    const of = async (code: string, account = '21244.can-bo'): Promise<unknown> =>
      must(await (await at.as(account)).get(`/units/${code}/recognitions`)).body;
    const line = {
      unitCode: '21361',
      unit: WAS,
      number: '2345/QĐ-UBND',
      period: expect.stringMatching(/ – kỳ 2025$/) as string,
    };
    expect(await of('21361')).toEqual([expect.objectContaining(line)]);
    expect(await of('21244')).toEqual([expect.objectContaining(line)]);
    expect(await of('21496')).toEqual([]);
  });
});
