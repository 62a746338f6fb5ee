import { PDFDocument } from '@cantoo/pdf-lib';
import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

describe('a paper signed by hand, or in another system', () => {
  let office: TestOffice;
  let clerk: Person;
  let scan: Buffer;
  beforeAll(async () => {
    office = await TestOffice.open();
    clerk = await office.as('21361.van-thu');
    const document = await PDFDocument.create();
    document.addPage();
    scan = Buffer.from(await document.save());
  }, 120_000);
  afterAll(() => office.close());

  const submission = (): Promise<string> => draft(office, wanted('submission-commune'));
  const fields = { number: '38', date: '2025-07-23', signerName: 'Nguyễn Văn A', signerTitle: 'Chủ tịch UBND xã' };
  const record = (
    id: string,
    over: Record<string, string> = {},
    bytes = scan,
  ): Promise<{ status: number; body: object }> =>
    clerk.upload(`/documents/${id}/record-elsewhere`, { name: 'to-trinh.pdf', bytes }, { ...fields, ...over });

  it('is printed for the pen without draft mark, number and date', async () => {
    const id = await submission();
    const [draftCopy, penCopy] = [
      await clerk.get(`/documents/${id}/pdf`),
      await clerk.get(`/documents/${id}/pdf?form=pen`),
    ];
    expect(penCopy.headers['content-type']).toBe('application/pdf');
    expect(penCopy.headers.etag).not.toBe(draftCopy.headers.etag);
    expect((await clerk.get(`/documents/${id}/pdf?form=khac`)).status).toBe(422);
  });

  it('stands where a sealed one stands, with number, day, signer and scan, and is issued in the same way', async () => {
    const id = await submission();
    expect((await record(id)).body).toMatchObject({ state: 'sealed' });
    expect((await clerk.get(`/documents/${id}`)).body).toMatchObject({
      numberAndSymbol: '38/TTr-UBND',
      date: '2025-07-23',
      signer: { position: null, name: 'Nguyễn Văn A', title: 'Chủ tịch UBND xã' },
      signedElsewhere: true,
      stage: 'scan',
    });
    expect((await clerk.post(`/documents/${id}/issue`)).body).toMatchObject({ state: 'issued' });
    const file = await clerk.get(`/documents/${id}/pdf`);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(scan.equals(file.body as Buffer)).toBe(true);
  });

  it('its number counts like any other', async () => {
    expect(await record(await submission())).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } });
  });

  it('a number already taken here is the one on the paper, or is voided first', async () => {
    const id = await submission();
    await clerk.post(`/documents/${id}/enter-number`, { number: 40 });
    expect(await record(id, { number: '41' })).toMatchObject({
      status: 409,
      body: { code: 'document.other-number-taken' },
    });
    expect((await record(id, { number: '40' })).body).toMatchObject({ state: 'sealed' });
    const rows = await office.sql(
      'cn_auditor',
      'SELECT number, dated, status FROM document_number WHERE document_id = $1',
      [id],
    );
    expect(rows).toEqual([{ number: 40, dated: '2025-07-23', status: 'used' }]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), {}, 422, '/file'],
    ['a text that calls itself PDF', Buffer.from('chào'), {}, 422, '/file'],
    ['no signer', undefined, { signerName: ' ' }, 422, '/signerName'],
    ['no number', undefined, { number: '' }, 422, '/number'],
    ['a day that does not exist', undefined, { date: '2025-02-30' }, 422, '/date'],
  ])('%s is refused and leaves nothing', async (_, bytes, over, status, pointer) => {
    const id = await submission();
    expect(await record(id, over, bytes)).toMatchObject({ status, body: { errors: [{ pointer }] } });
    expect(await office.sql('cn_auditor', 'SELECT 1 FROM document_number WHERE document_id = $1', [id])).toEqual([]);
    expect((await clerk.get(`/documents/${id}`)).body).toMatchObject({
      subject: { state: { code: 'awaiting-number' } },
    });
  });

  it('a picture is no paper', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const id = await submission();
    const answer = await clerk.upload(
      `/documents/${id}/record-elsewhere`,
      { name: 'anh.png', bytes: png },
      { ...fields, number: '50' },
    );
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'document.scan-not-pdf' }] } });
  });

  it('only the clerk records it, and not a day to come', async () => {
    const id = await submission();
    const officer = await office.as('21361.can-bo');
    const upload = { name: 'to-trinh.pdf', bytes: scan };
    expect(
      (await officer.upload(`/documents/${id}/record-elsewhere`, upload, { ...fields, number: '60' })).status,
    ).toBe(403);
    expect(await record(id, { number: '60', date: '2025-08-01' })).toMatchObject({
      status: 409,
      body: { code: 'document.date-in-future' },
    });
  });

  it('an issued paper with an error is replaced by another of its kind that is issued', async () => {
    const ids = [await submission(), await submission()];
    for (const [index, id] of ids.entries()) {
      await record(id, { number: String(70 + index) });
      await clerk.post(`/documents/${id}/issue`);
    }
    const [wrong, right] = ids;
    const replace = (by?: string): Promise<{ status: number; body: object }> =>
      clerk.post(`/documents/${wrong}/replace`, { by, reason: 'Sai số liệu' });
    expect(await replace(wrong)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/by' }] } });
    expect(await replace(await submission())).toMatchObject({ status: 422 });
    expect((await replace(right)).body).toMatchObject({ state: 'replaced' });
    const { body } = await clerk.get('/registers/outgoing?year=2025');
    const { rows } = body as { rows: { documentId: string; note: string }[] };
    expect(rows.find(({ documentId }) => documentId === wrong)?.note).toBe('Được thay thế bằng 71/TTr-UBND');
  });
});
