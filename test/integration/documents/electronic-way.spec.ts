import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import request, { type Response } from 'supertest';
import { SigningKeys, verifySignatures } from '@app/documents';
import { VerifyHistory } from '@app/audit';
import { DEMO_PASSWORD } from '@app/identity';
import { UnitOfWork } from '@app/platform';
import { Lifecycles } from '@app/workflow';
import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a PDF as a browser gets them. */
async function pdf(person: Person, id: string, query = ''): Promise<{ bytes: Buffer; answer: Response }> {
  const answer = await person.get(`/documents/${id}/pdf${query}`);
  return { bytes: answer.body as Buffer, answer };
}

describe('a decision, from the draft to its recipients', () => {
  let office: TestOffice;
  let id: string;
  const people: Record<'officer' | 'head' | 'clerk' | 'desk' | 'chairman' | 'commune', Person> = {} as never;

  beforeAll(async () => {
    office = await TestOffice.open();
    people.officer = await office.as('51.cat.chuyen-vien');
    people.head = await office.as('51.cat.lanh-dao');
    people.clerk = await office.as('51.ubnd.van-thu');
    people.desk = await office.as('51.vp.chuyen-vien');
    people.chairman = await office.as('51.ubnd.chu-tich');
    people.commune = await office.as('21361.can-bo');
    id = await draft(office, wanted('decision-list'));
  }, 120_000);
  afterAll(() => office.close());

  it('waits first for the head of the drafting unit, and for nobody else', async () => {
    const { body } = await people.head.get(`/documents/${id}`);
    expect(body).toMatchObject({
      subject: {
        state: { code: 'content-check', label: 'Chờ kiểm tra nội dung' },
        turns: [{ office: '51.cat', role: 'agency-head' }],
      },
      title: 'Quyết định phê duyệt danh sách xã, phường, đặc khu xây dựng địa bàn không ma túy năm 2025',
      symbol: 'QĐ-UBND',
      stage: 'draft',
      sha256: null,
    });
    const waiting = async (person: Person): Promise<number> =>
      ((await person.get('/documents?mine=true')).body as { total: number }).total;
    expect([await waiting(people.head), await waiting(people.clerk)]).toEqual([1, 0]);
  });

  it('is no paper of the commune before it is issued', async () => {
    expect((await people.commune.get(`/documents/${id}`)).status).toBe(404);
    expect((await people.commune.get(`/documents/${id}/pdf`)).status).toBe(404);
    expect((await people.commune.get(`/documents/${id}/history`)).status).toBe(404);
    expect((await people.commune.get('/documents')).body).toMatchObject({ items: [], total: 0 });
  });

  it('passes its three looks, each by who must give it', async () => {
    const pass = async (person: Person, check: string): Promise<unknown> =>
      (await person.post(`/documents/${id}/${check}`)).body;
    expect(await pass(people.head, 'check-content')).toMatchObject({ state: 'format-check' });
    expect(await pass(people.clerk, 'check-format')).toMatchObject({ state: 'desk-check' });
    expect(await pass(people.desk, 'check-desk')).toMatchObject({ state: 'awaiting-number' });
  });

  it('gets its number and day, and shows the very bytes that will be signed', async () => {
    expect((await people.clerk.post(`/documents/${id}/enter-number`, { number: 215 })).body).toMatchObject({
      state: 'ready',
    });
    const { body: page } = await people.chairman.get(`/documents/${id}`);
    expect(page).toMatchObject({
      numberAndSymbol: '215/QĐ-UBND',
      date: '2025-07-24',
      stage: 'final',
      signer: { role: 'chairman' },
    });
    const { bytes, answer } = await pdf(people.chairman, id);
    expect(sha256(bytes)).toBe((page as { sha256: string }).sha256);
    expect(answer.headers).toMatchObject({
      etag: `"${sha256(bytes)}"`,
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline/),
    });
  });

  it('is signed by the chairman, and then sealed by the office', async () => {
    const previewed = sha256((await pdf(people.chairman, id)).bytes);
    const signed = await people.chairman.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256: previewed });
    expect(signed.body).toMatchObject({ state: 'signed' });
    const sealed = await people.clerk.post(`/documents/${id}/seal`, { password: DEMO_PASSWORD });
    expect(sealed.body).toMatchObject({ state: 'sealed' });
  });

  it('carries both signatures, and the person’s holds under the seal', async () => {
    const { bytes } = await pdf(people.clerk, id);
    const root = await office.api.get(SigningKeys).root();
    const { signatures, unchanged } = await verifySignatures(bytes, [root]);
    expect(unchanged).toBe(true);
    expect(signatures).toEqual([
      expect.objectContaining({
        field: 'nguoi-ky',
        signer: 'Chủ tịch UBND tỉnh, UBND tỉnh Quảng Ngãi',
        intact: true,
        trusted: true,
      }),
      expect.objectContaining({
        field: 'co-quan',
        signer: 'UBND tỉnh Quảng Ngãi',
        intact: true,
        trusted: true,
        coversWholeFile: true,
      }),
    ]);
    expect(signatures.map(({ signedAt }) => signedAt?.toISOString())).toEqual(
      Array(2).fill('2025-07-24T00:30:00.000Z'),
    );
  });

  it('is valid in the eyes of others too', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cn-sealed-'));
    try {
      const file = path.join(folder, 'quyet-dinh.pdf');
      writeFileSync(file, (await pdf(people.clerk, id)).bytes);
      const said = pdfsig(file);
      if (said !== null) expect(said.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('goes out, tells whoever waited for it, and stands in the register', async () => {
    expect((await people.clerk.post(`/documents/${id}/issue`)).body).toMatchObject({ state: 'issued' });
    const jobs = await office.sql(
      'cn_auditor',
      `SELECT payload FROM outbox WHERE job = 'document.issued.decision-list'`,
    );
    expect(jobs).toEqual([{ payload: { v: 1, subjectId: id } }]);
    expect((await people.commune.get(`/documents/${id}`)).body).toMatchObject({
      stage: 'sealed',
      recipients: ['Như Điều 3', expect.any(String), expect.any(String), expect.any(String)],
    });
    const { body: register } = await people.clerk.get('/registers/outgoing?year=2025');
    expect(register).toMatchObject({
      title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
      note: 'Trích – chỉ văn bản của Chương trình',
      officeName: 'UBND tỉnh Quảng Ngãi',
      rows: [
        {
          documentId: id,
          numberAndSymbol: '215/QĐ-UBND',
          date: '2025-07-24',
          keptBy: 'VT, NC',
          copies: 1,
          sentOn: '2025-07-24',
        },
      ],
    });
    expect((register as { columns: string[] }).columns).toHaveLength(10);
  });

  it('shows the whole chain beside it: who said what, in order', async () => {
    const { body } = await people.clerk.get(`/documents/${id}`);
    const { approvals } = body as { approvals: { act: string; by: string; done: boolean }[] };
    expect(approvals.map(({ act, by }) => [act, by])).toEqual([
      ['present', null],
      ['check-content', 'Phó Giám đốc Công an tỉnh'],
      ['check-format', 'Văn thư'],
      ['check-desk', 'Chuyên viên'],
      ['enter-number', 'Văn thư'],
      ['sign', 'Chủ tịch UBND tỉnh'],
      ['seal', 'Văn thư'],
      ['issue', 'Văn thư'],
    ]);
  });

  it('anybody with the file can ask whether it is real; after a recall it no longer is', async () => {
    const server = office.api.getHttpServer() as Parameters<typeof request>[0];
    const ask = (digest: string): Promise<object> =>
      request(server)
        .get(`/api/public/documents/${digest}`)
        .then(({ body }) => body as object);
    const { bytes } = await pdf(people.clerk, id);
    expect(await ask(sha256(bytes))).toEqual({
      result: 'valid',
      document: {
        issuer: 'UBND tỉnh Quảng Ngãi',
        numberAndSymbol: '215/QĐ-UBND',
        date: '2025-07-24',
        title: expect.stringMatching(/^Quyết định phê duyệt/),
        signedElsewhere: false,
      },
    });
    expect(await ask(sha256(Buffer.from('khác')))).toEqual({ result: 'unknown', document: null });
    expect((await people.clerk.post(`/documents/${id}/recall`, { reason: 'Sai danh sách' })).body).toMatchObject({
      state: 'recalled',
    });
    expect(await ask(sha256(bytes))).toMatchObject({ result: 'withdrawn' });
  });

  it('its history replays through its own machine', async () => {
    const verify = new VerifyHistory(office.api.get(UnitOfWork), office.api.get(Lifecycles));
    expect(await verify.run()).toMatchObject({ subjects: 1, broken: [] });
  });
});

/** poppler's opinion; null where it is not installed */
function pdfsig(file: string): string | null {
  try {
    return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
