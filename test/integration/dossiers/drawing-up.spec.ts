import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Person } from '../../harness/office';
import { codesOf, DossierOffice, figures, FREE, pointersOf, POLICE_FREE, type Commune } from './dossier-office';
import type { Answers, Evidence, Page } from './views';

describe('drawing up a dossier', () => {
  let at: DossierOffice;
  let id: string;
  let people: Commune;
  beforeAll(async () => {
    at = await DossierOffice.start();
    id = await at.selected('21361');
    people = await at.commune('21361');
  }, 120_000);
  afterAll(() => at.close());

  const answers = async (person: Person = people.officer): Promise<Answers> =>
    (await person.get(`/dossiers/${id}/answers`)).body as Answers;
  const page = async (person: Person = people.officer): Promise<Page> =>
    (await person.get(`/dossiers/${id}`)).body as Page;
  const state = (person: Person, counts: Record<string, number | null>): ReturnType<Person['put']> =>
    person.put(`/dossiers/${id}/figures`, { figures: figures(counts) });

  it('nothing can be entered before it is begun, and only its officer begins it', async () => {
    const early = await state(people.officer, { population: 1 });
    expect([early.status, pointersOf(early)]).toEqual([422, ['/figures/0/indicator']]);
    expect((await people.police.post(`/dossiers/${id}/begin`)).status).toBe(403);
    expect((await (await at.office.as('21349.can-bo')).post(`/dossiers/${id}/begin`)).status).toBe(404);
    expect((await people.officer.post(`/dossiers/${id}/begin`)).body).toMatchObject({ state: 'draft' });
    expect((await page()).subject).toMatchObject({
      turns: [{ office: '21361.ubnd-xa', role: 'commune-officer' }],
      deadlines: [{ name: 'submission', due: '2025-11-14', status: 'running' }],
    });
  });

  it('begins from what the review found, and says what is missing', async () => {
    const { figures: rows, missing, criteria } = await answers();
    expect(rows.find(({ indicator }) => indicator === 'settled-addicts')).toMatchObject({
      suggestion: 1,
      stated: null,
      given: false,
    });
    expect(missing.map(({ code }) => code)).toEqual(['figures.unstated', 'components.missing']);
    expect(criteria.map(({ verdict }) => verdict)).toEqual(['undetermined', 'undetermined', 'undetermined']);
  });

  it('figures are saved as they are typed, and one that is taken back is unknown again', async () => {
    await state(people.officer, { 'settled-addicts': 3, 'ex-substitution': 3 });
    await state(people.officer, { 'ex-post-rehab': 0, 'settled-users': 0 });
    expect((await answers()).criteria[0]).toMatchObject({ id: 'TC1', verdict: 'met' });
    await state(people.officer, { 'settled-users': null });
    expect((await answers()).criteria[0]).toMatchObject({ verdict: 'undetermined' });
  });

  it('a count that contradicts what was saved before is refused, and the old one stays', async () => {
    const refused = await state(people.officer, { 'settled-addicts': 2 });
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/figures/0/value']]);
    const row = (await answers()).figures.find(({ indicator }) => indicator === 'settled-addicts');
    expect(row?.stated?.value).toBe(3);
  });

  it('police counts are entered and seen by the police alone; that they are there, everybody sees', async () => {
    const refused = await state(people.officer, POLICE_FREE);
    expect((refused.body as { errors: { code: string }[] }).errors.map(({ code }) => code)).toEqual(
      Array(3).fill('figure.police-only'),
    );
    expect((await state(people.police, POLICE_FREE)).status).toBe(200);
    const row = (view: Answers) => view.figures.find(({ indicator }) => indicator === 'settled-violations');
    expect(row(await answers(people.police))).toMatchObject({ stated: { value: 0 }, hidden: false, editable: true });
    expect(row(await answers())).toMatchObject({ stated: null, hidden: true, given: true, editable: false });
    const criteria = (view: Answers) => view.criteria.find(({ id: one }) => one === 'TC2');
    expect(criteria(await answers())).toMatchObject({ verdict: 'met', explanation: null });
    expect(criteria(await answers(people.police))?.explanation).not.toBeNull();
  });

  it('others see the dossier and change nothing', async () => {
    for (const person of [people.leader, people.clerk, at.cat])
      expect((await state(person, { population: 1 })).status).toBe(403);
    expect((await state(await at.office.as('21349.can-bo'), { population: 1 })).status).toBe(404);
  });

  it('whoever saves on an old page is told who was there before', async () => {
    const { version } = await answers();
    await state(people.officer, { population: 5_100 });
    const stale = await people.officer.put(
      `/dossiers/${id}/figures`,
      { figures: figures({ population: 1 }) },
      { version },
    );
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([409, 'stale']);
  });

  it('the same click twice is one saving', async () => {
    const body = { figures: figures({ population: 5_200 }) };
    const [first, second] = [
      await people.officer.put(`/dossiers/${id}/figures`, body, { key: 'autosave-0001' }),
      await people.officer.put(`/dossiers/${id}/figures`, body, { key: 'autosave-0001' }),
    ];
    expect(second.body).toEqual(first.body);
    const other = { figures: figures({ population: 9 }) };
    expect((await people.officer.put(`/dossiers/${id}/figures`, other, { key: 'autosave-0001' })).status).toBe(422);
  });

  describe('evidence', () => {
    const pieces = async (component: string): Promise<Evidence[]> =>
      (await answers()).components.find((one) => one.id === component)?.evidence ?? [];
    const send = (file: { name: string; bytes: Buffer }, fields: Record<string, string>) =>
      people.officer.upload(`/dossiers/${id}/evidence`, file, fields);

    it.each([
      ['of no bytes', { name: 'a.pdf', bytes: Buffer.alloc(0) }, 'file.empty'],
      ['over 20 MB', { name: 'a.pdf', bytes: Buffer.alloc(20 * 1024 * 1024 + 1) }, 'file.too-large'],
      ['that is a program', { name: 'a.exe', bytes: Buffer.from('MZ') }, 'file.kind-not-taken'],
      ['that lies about its kind', { name: 'a.pdf', bytes: Buffer.from('<html></html>') }, 'file.not-what-it-says'],
      ['that is a state secret', { name: 'Báo cáo MẬT.pdf', bytes: Buffer.from('%PDF-') }, 'file.marked-secret'],
    ])('a file %s is refused, and nothing stays of it', async (_, file, code) => {
      const answer = await send(file, { component: 'D10' });
      expect([answer.status, (answer.body as { errors: { code: string }[] }).errors[0]?.code]).toEqual([422, code]);
      expect(await at.office.sql('cn_auditor', 'SELECT 1 FROM stored_file')).toEqual([]);
    });

    it('a PDF that acts is refused', async () => {
      const document = await PDFDocument.load(at.pdf);
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'Launch' }));
      const bytes = Buffer.from(await document.save());
      expect((await send({ name: 'a.pdf', bytes }, { component: 'D10' })).body).toMatchObject({
        errors: [{ code: 'file.active-content' }],
      });
    });

    it('without a file, or for a part that is not uploaded, is told at its place', async () => {
      expect((await people.officer.post(`/dossiers/${id}/evidence`, { component: 'D10' })).body).toMatchObject({
        errors: [{ pointer: '/file', code: 'file.missing' }],
      });
      expect((await at.upload(people.officer, id, 'D1')).body).toMatchObject({
        errors: [{ pointer: '/component', code: 'component.not-uploaded' }],
      });
      expect((await at.upload(people.officer, id, 'D99')).body).toMatchObject({
        errors: [{ code: 'component.unknown' }],
      });
    });

    it('a confirmation needs number and day of the paper, and none of tomorrow', async () => {
      expect(pointersOf(await at.upload(people.police, id, 'D8'))).toEqual(['/paperNumber', '/paperDate']);
      const future = { paperNumber: '07/XN-CAX', paperDate: '2025-07-25' };
      expect((await at.upload(people.police, id, 'D8', future)).body).toMatchObject({
        errors: [{ code: 'paper.future' }],
      });
      const old = { paperNumber: '07/XN-CAX', paperDate: '1925-07-20' };
      expect((await at.upload(people.police, id, 'D8', old)).body).toMatchObject({
        errors: [{ code: 'paper.too-old' }],
      });
      const noDay = { paperNumber: '07/XN-CAX', paperDate: '2025-02-30' };
      expect(pointersOf(await at.upload(people.police, id, 'D8', noDay))).toEqual(['/paperDate']);
      expect(
        (await at.upload(people.police, id, 'D8', { paperNumber: '07/XN-CAX', paperDate: '2025-06-20' })).status,
      ).toBe(201);
    });

    it('keeps the Vietnamese name and is handed out as an attachment only', async () => {
      const { body } = await send({ name: 'Bảng cam kết hộ gia đình.pdf', bytes: at.pdf }, { component: 'D10' });
      const evidence = body as { id: string };
      const file = await people.leader.get(`/dossiers/${id}/evidence/${evidence.id}/file`);
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''B%E1%BA%A3ng%20cam/) as string,
      });
      expect(at.pdf.equals(file.body as Buffer)).toBe(true);
      const stranger = await at.office.as('21349.can-bo');
      expect((await stranger.get(`/dossiers/${id}/evidence/${evidence.id}/file`)).status).toBe(404);
      const elsewhere = await at.idOf('21349');
      expect((await at.cat.get(`/dossiers/${elsewhere}/evidence/${evidence.id}/file`)).status).toBe(404);
    });

    it('is never deleted: withdrawn, it keeps its row with who and why', async () => {
      const [piece] = await pieces('D10');
      expect(
        (await people.officer.post(`/dossiers/${id}/evidence/${piece.id}/withdrawal`, { reason: ' ' })).status,
      ).toBe(422);
      expect(
        (await people.officer.post(`/dossiers/${id}/evidence/${piece.id}/withdrawal`, { reason: 'Nhầm tệp' })).status,
      ).toBe(200);
      expect(await pieces('D10')).toMatchObject([
        { withdrawn: { reason: 'Nhầm tệp', by: 'Cán bộ đầu mối, UBND xã Minh Long' } },
      ]);
      const again = await people.officer.post(`/dossiers/${id}/evidence/${piece.id}/withdrawal`, {
        reason: 'Lần nữa',
      });
      expect([again.status, codesOf(again)]).toEqual([409, ['evidence.withdrawn']]);
    });

    it('the same key with other bytes is another request', async () => {
      const key = 'upload-0001';
      const file = (bytes: Buffer) =>
        people.officer.upload(`/dossiers/${id}/evidence`, { name: 'a.pdf', bytes }, { component: 'D13' }, { key });
      const first = await file(at.pdf);
      expect((await file(at.pdf)).body).toEqual(first.body);
      const other = await PDFDocument.create();
      other.addPage([100, 100]);
      expect((await file(Buffer.from(await other.save()))).status).toBe(422);
      expect(await pieces('D13')).toHaveLength(1);
    });
  });

  it('is not presented while anything is missing or has expired, and says what', async () => {
    await state(people.officer, FREE);
    await at.upload(people.officer, id, 'D10');
    const missing = await people.officer.post(`/dossiers/${id}/present`);
    expect([missing.status, codesOf(missing)]).toEqual([
      409,
      ['submission.without-minutes', 'components.missing', 'components.expired'],
    ]);
    await at.upload(people.officer, id, 'D4', { paperNumber: '12/BB-UBND', paperDate: '2025-07-22' });
    const expired = await people.officer.post(`/dossiers/${id}/present`);
    expect([expired.status, codesOf(expired)]).toEqual([409, ['components.expired']]);
    expect((await page()).subject.acts.find(({ act }) => act === 'present')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'components.expired' }],
    });
    await at.upload(people.police, id, 'D8', { paperNumber: '09/XN-CAX', paperDate: '2025-07-23' });
    expect((await answers()).missing).toEqual([]);
    expect(await at.office.sql('cn_auditor', 'SELECT 1 FROM document')).toEqual([]);
  });

  it('presented, it has a Tờ trình, and nothing in it changes any more', async () => {
    expect((await people.police.post(`/dossiers/${id}/present`)).status).toBe(403);
    const [one, other] = await Promise.all([
      people.officer.post(`/dossiers/${id}/present`),
      people.officer.post(`/dossiers/${id}/present`),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const { submission, documents, subject } = await page();
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ id: submission?.documentId, template: 'submission-commune' });
    expect(subject.turns).toMatchObject([{ role: 'commune-leader' }]);
    expect((await state(people.officer, { population: 1 })).status).toBe(422);
    expect((await at.upload(people.officer, id, 'D13')).status).toBe(422);
    const pdf = await people.leader.get(`/documents/${submission!.documentId}/pdf`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('given back with a reason, its draft is gone and it is drawn up again', async () => {
    const before = (await page()).submission!.documentId;
    expect((await people.officer.post(`/dossiers/${id}/return-to-draft`, { reason: 'Sửa' })).status).toBe(403);
    expect((await people.leader.post(`/dossiers/${id}/return-to-draft`, {})).status).toBe(422);
    const back = await people.leader.post(`/dossiers/${id}/return-to-draft`, { reason: 'Kiểm tra lại số nhân khẩu' });
    expect(back.body).toMatchObject({ state: 'draft' });
    expect((await page()).documents).toMatchObject([{ id: before, state: 'discarded' }]);
    expect((await people.officer.post(`/dossiers/${id}/present`)).status).toBe(200);
    expect((await page()).submission!.documentId).not.toBe(before);
    const [, , , , , returned] = (await people.officer.get(`/dossiers/${id}/history`)).body as {
      act: string;
      reason: string;
    }[];
    expect(returned).toMatchObject({ act: 'return-to-draft', reason: 'Kiểm tra lại số nhân khẩu' });
  });
});
