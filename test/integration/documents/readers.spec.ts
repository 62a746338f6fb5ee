import { Client } from 'pg';
import { PDFDocument } from '@cantoo/pdf-lib';
import { OVERSEERS, officesAt, type Scope } from '@app/domain/identity';
import { DEMO_PASSWORD } from '@app/identity';
import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

/** Where a paper leaves rows, and the column that names it there. */
const LEAVES: Readonly<Record<string, string>> = {
  document: 'id',
  document_number: 'document_id',
  subject: 'id',
  event: 'subject_id',
  turn: 'subject_id',
  deadline: 'subject_id',
  outbox: `(payload ->> 'subjectId')::uuid`,
};

const ofProvince = (kind: string, ...more: string[]): Scope => ({
  province: '51',
  units: null,
  audiences: [`51.${kind}`, officesAt('province'), ...more],
});
const ofCommune = (code: string, kind = 'ubnd-xa'): Scope => ({
  province: '51',
  units: [code],
  audiences: [`${code}.${kind}`],
});

/** What the wall itself shows: every query here is the bare table, as `cn_api` in somebody's scope. */
describe('who sees a paper', () => {
  let office: TestOffice;
  const people: Record<'clerk' | 'chairman' | 'secretary', Person> = {} as never;
  let number = 0;

  beforeAll(async () => {
    office = await TestOffice.open();
    people.clerk = await office.as('51.ubnd.van-thu');
    people.chairman = await office.as('51.ubnd.chu-tich');
    people.secretary = await office.as('51.pc04.thu-ky');
  }, 120_000);
  afterAll(() => office.close());

  async function inScope<T extends object>(scope: Scope, query: string, values: unknown[]): Promise<T[]> {
    const client = new Client(office.database.url('cn_api'));
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('cn.scope', $1, true)`, [JSON.stringify(scope)]);
      return (await client.query<T>(query, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Tables in which a scope finds something of a paper. */
  async function traces(id: string, scope: Scope): Promise<string[]> {
    const found: string[] = [];
    for (const [table, column] of Object.entries(LEAVES)) {
      const rows = await inScope(scope, `SELECT 1 FROM ${table} WHERE ${column} = $1`, [id]);
      if (rows.length > 0) found.push(table);
    }
    return found;
  }

  const numbered = async (asked: Parameters<typeof draft>[1], clerk = people.clerk): Promise<string> => {
    const id = await draft(office, asked);
    expect((await clerk.post(`/documents/${id}/enter-number`, { number: ++number })).status).toBe(200);
    return id;
  };
  const issue = async (id: string, signer: Person, clerk = people.clerk): Promise<void> => {
    const { sha256 } = (await signer.get(`/documents/${id}`)).body as { sha256: string };
    expect((await signer.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256 })).status).toBe(200);
    expect((await clerk.post(`/documents/${id}/seal`, { password: DEMO_PASSWORD })).status).toBe(200);
    expect((await clerk.post(`/documents/${id}/issue`)).status).toBe(200);
  };

  const list = wanted('decision-list', { checks: [] });

  it('one that is not issued leaves no trace for a commune, nor for an agency that has nothing to do with it', async () => {
    const id = await numbered(list);
    const all = ['document', 'document_number', 'subject', 'event', 'turn'];
    expect(await traces(id, ofProvince('ubnd-tinh'))).toEqual(all);
    expect(await traces(id, ofProvince('cat'))).toEqual(all);
    expect(await traces(id, ofProvince('vp-ubnd-tinh'))).toEqual(all);
    expect(await traces(id, ofProvince('thanh-tra', OVERSEERS))).toEqual(all);
    for (const outsider of [ofCommune('21361'), ofCommune('21361', 'cax'), ofProvince('syt')])
      expect(await traces(id, outsider)).toEqual([]);
  });

  it('a draft refusal does not reach its own commune ahead of the signature, in no table', async () => {
    const id = await draft(office, wanted('notice-refusal', { checks: [] }));
    expect(await traces(id, ofCommune('21361'))).toEqual([]);
    const commune = await office.as('21361.can-bo');
    for (const route of ['', '/history', '/pdf', '/pdf?form=pen'])
      expect((await commune.get(`/documents/${id}${route}`)).status).toBe(404);
    expect((await commune.post(`/documents/${id}/issue`)).status).toBe(404);
    expect((await commune.get('/documents')).body).toMatchObject({ total: 0, items: [] });
  });

  it('once issued it is seen by those whom it goes to, without what was said about it in the house', async () => {
    const id = await numbered(list);
    await issue(id, people.chairman);
    const seen = await traces(id, ofCommune('21361'));
    expect(seen).toEqual(['document', 'document_number', 'subject', 'event', 'outbox']);
    const events = await inScope<{ act: string }>(ofCommune('21361'), 'SELECT act FROM event WHERE subject_id = $1', [
      id,
    ]);
    expect(events).toEqual([{ act: 'issue' }]);
    const commune = await office.as('21361.can-bo');
    expect((await commune.get(`/documents/${id}`)).body).toMatchObject({
      approvals: [{ act: 'issue', done: true }],
      remarks: [],
    });
    expect((await commune.get(`/documents/${id}/pdf`)).status).toBe(200);
    expect(await traces(id, { ...ofCommune('21361'), province: '52' })).toEqual([]);
  });

  it('the council’s minutes are its members’ after the issue: no commune and no other agency reads who voted how', async () => {
    const secretary = { office: '51.pc04', role: 'council-secretary' } as const;
    const asked = wanted('minutes', { drafter: secretary, clerk: secretary, issuedTo: ['51.syt'] });
    const chair = await office.as('51.ubnd.chu-tich-hoi-dong');
    const id = await draft(office, asked);
    expect((await people.secretary.post(`/documents/${id}/enter-number`)).status).toBe(200);
    const { sha256 } = (await people.secretary.get(`/documents/${id}`)).body as { sha256: string };
    const words = { password: DEMO_PASSWORD, sha256 };
    expect((await people.secretary.post(`/documents/${id}/sign-as-secretary`, words)).status).toBe(200);
    await issue(id, chair, people.secretary);
    expect(await traces(id, ofProvince('syt'))).toContain('document');
    for (const outsider of [ofCommune('21361'), ofProvince('stc')]) expect(await traces(id, outsider)).toEqual([]);
  });

  it('the scan of a paper signed by hand is its authors’ as a file, and the paper’s once it is issued', async () => {
    const id = await draft(office, list);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const fields = { number: '901', date: '2025-07-24', signerName: 'Lê Văn B', signerTitle: 'Chủ tịch' };
    const file = { name: 'scan.pdf', bytes: Buffer.from(await pdf.save()) };
    expect((await people.clerk.upload(`/documents/${id}/record-elsewhere`, file, fields)).status).toBe(200);
    const files = (scope: Scope): Promise<object[]> => inScope(scope, 'SELECT name FROM stored_file', []);
    expect(await files(ofProvince('ubnd-tinh'))).toEqual([{ name: 'scan.pdf' }]);
    expect(await files(ofCommune('21361'))).toEqual([]);
    const commune = await office.as('21361.can-bo');
    expect((await commune.get(`/documents/${id}/pdf`)).status).toBe(404);
    expect((await people.clerk.post(`/documents/${id}/issue`)).status).toBe(200);
    expect((await commune.get(`/documents/${id}/pdf`)).status).toBe(200);
  });

  it('anybody still verifies an issued paper by its digest, and nothing before', async () => {
    const id = await numbered(list);
    const known = async (): Promise<object[]> =>
      office.sql('cn_public', 'SELECT number, state FROM issued_document WHERE number = $1', [number]);
    expect(await known()).toEqual([]);
    await issue(id, people.chairman);
    expect(await known()).toEqual([{ number, state: 'issued' }]);
  });

  it('nobody writes an unissued paper that would be everybody’s', async () => {
    const id = await draft(office, list);
    await expect(office.sql('cn_owner', 'UPDATE document SET readers = NULL WHERE id = $1', [id])).rejects.toThrow(
      'unissued_has_readers',
    );
  });
});
