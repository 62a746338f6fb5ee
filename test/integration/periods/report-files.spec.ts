import { PDFDocument } from '@cantoo/pdf-lib';
import type { ObligationPage } from '@app/periods';
import type { Person } from '../../harness/office';
import { get, PeriodOffice, pointers } from './period-office';

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  return Buffer.from(await document.save());
}

describe('the file of a report', () => {
  let at: PeriodOffice;
  let police: Person;
  let commune: Person;
  let neighbour: Person;
  let bytes: Buffer;

  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ police, commune } = at);
    neighbour = await at.office.as('21244.can-bo');
    await at.open();
    await at.moveTo('2025-08-01T01:00:00Z');
    bytes = await pdf();
  }, 120_000);
  afterAll(() => at.office.close());

  const plan = async (unit: string): Promise<string> => (await at.first(`obligation=ke-hoach&unit=${unit}`)).id;
  const attach = (person: Person, id: string, file = { name: 'Kế hoạch số 12.pdf', bytes }, key?: string) =>
    person.upload(`/obligations/${id}/files`, file, {}, key === undefined ? {} : { key });
  const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;

  it('is handed in, sent with the report, and handed out to the receiver as an attachment that no browser runs', async () => {
    const id = await plan('21361');
    const attached = await attach(commune, id);
    expect(attached).toMatchObject({ status: 201, body: { name: 'Kế hoạch số 12.pdf', size: bytes.length } });
    const sent = await commune.post(`/obligations/${id}/report`, { text: '', fileId: idOf(attached) });
    expect(sent.body).toMatchObject({ state: 'sent' });
    const page = await get<ObligationPage>(police, `/obligations/${id}`);
    expect(page.file).toMatchObject({ name: 'Kế hoạch số 12.pdf' });
    const download = await police.get(`/obligations/${id}/file`);
    expect(download.status).toBe(200);
    expect(Buffer.compare(download.body as Buffer, bytes)).toBe(0);
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="Ke hoach so 12.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it('is nobody’s but the sender’s until it is sent, and no other commune’s afterwards', async () => {
    const id = await plan('21244');
    const fileId = idOf(await attach(neighbour, id));
    const readers = async (): Promise<string[]> => {
      const [row] = await at.office.sql<{ readers: string[] }>(
        'cn_auditor',
        'SELECT readers FROM stored_file WHERE id = $1',
        [fileId],
      );
      return row?.readers ?? [];
    };
    expect(await readers()).toEqual(['21244.ubnd-xa', 'overseers']);
    expect((await police.get(`/obligations/${id}/file`)).status).toBe(404);
    await neighbour.post(`/obligations/${id}/report`, { text: 'Kế hoạch', fileId });
    expect(await readers()).toEqual(expect.arrayContaining(['21244.ubnd-xa', '51.cat']));
    expect((await police.get(`/obligations/${id}/file`)).status).toBe(200);
    expect((await commune.get(`/obligations/${id}/file`)).status).toBe(404);
    const health = await at.office.as('51.syt.chuyen-vien');
    expect((await health.get(`/obligations/${id}/file`)).status).toBe(404);
  });

  it('handed in for another report, or by another commune, is refused at its place', async () => {
    const [own, foreign] = [await plan('21349'), await plan('21334')];
    const other = await at.office.as('21334.can-bo');
    const fileId = idOf(await attach(other, foreign));
    const officer = await at.office.as('21349.can-bo');
    const answer = await officer.post(`/obligations/${own}/report`, { text: 'Kế hoạch', fileId });
    expect([answer.status, pointers(answer.body)]).toEqual([422, ['/fileId']]);
    expect((await attach(officer, foreign)).status).toBe(404);
    expect(await attach(police, own)).toMatchObject({ status: 403, body: { code: 'act.wrong-office' } });
    const leader = await at.office.as('21349.chu-tich');
    expect(await attach(leader, own)).toMatchObject({ status: 403, body: { code: 'act.wrong-role' } });
  });

  it('comes back with a returned report, and goes along again', async () => {
    const id = await plan('21361');
    await police.post(`/obligations/${id}/return`, { reason: 'Thiếu phân công' });
    const { file } = await get<ObligationPage>(commune, `/obligations/${id}`);
    const again = await commune.post(`/obligations/${id}/report`, { text: 'Đã bổ sung', fileId: file?.id });
    expect(again.body).toMatchObject({ state: 'sent' });
    expect(await attach(commune, id)).toMatchObject({ status: 409, body: { code: 'act.out-of-turn' } });
  });

  it('clicked twice is kept once', async () => {
    const id = await plan('21349');
    const officer = await at.office.as('21349.can-bo');
    const file = { name: 'a.pdf', bytes };
    const [first, second] = [
      await attach(officer, id, file, 'gui-tep-mot-lan'),
      await attach(officer, id, file, 'gui-tep-mot-lan'),
    ];
    expect(second.body).toEqual(first.body);
    const other = { name: 'a.pdf', bytes: Buffer.concat([bytes, Buffer.from('\n%%EOF\n')]) };
    expect((await attach(officer, id, other, 'gui-tep-mot-lan')).body).toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it.each([
    ['an empty file', 'a.pdf', Buffer.alloc(0), 'file.empty', '0 byte'],
    ['a program that calls itself PDF', 'a.pdf', Buffer.from('MZ\x90\0'), 'file.not-what-it-says', 'phần mở rộng'],
    ['a page of HTML', 'a.html', Buffer.from('<script>'), 'file.kind-not-taken', 'Chỉ nhận tệp PDF'],
    ['more than 20 MB', 'a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1), 'file.too-large', '20 MB'],
  ])('%s is refused in Vietnamese', async (_, name, content, code, words) => {
    const answer = await attach(await at.office.as('21349.can-bo'), await plan('21349'), { name, bytes: content });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/file', code, detail: expect.stringContaining(words) }] },
    });
  });

  it('no file at all is told so', async () => {
    const answer = await (await at.office.as('21349.can-bo')).post(`/obligations/${await plan('21349')}/files`);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'file.missing' }] } });
  });
});
