import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Response } from 'supertest';
import { FolderStorage } from '@app/platform';
import type { Person } from '../../harness/office';
import { DossierOffice, type Commune } from './dossier-office';

/** A file of bytes that nobody has sent before: storage keeps the same bytes once. */
async function fresh(title: string): Promise<{ name: string; bytes: Buffer; sha256: string }> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setTitle(title);
  const bytes = Buffer.from(await document.save());
  return { name: 'minh-chung.pdf', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

describe('a file from somebody who may not put it there', () => {
  let at: DossierOffice;
  let id: string;
  let people: Commune;
  beforeAll(async () => {
    at = await DossierOffice.start();
    id = await at.selected('21361');
    people = await at.commune('21361');
    await people.officer.post(`/dossiers/${id}/begin`);
  }, 120_000);
  afterAll(() => at.close());

  const stored = (sha256: string): Promise<boolean> =>
    at.office.api
      .get(FolderStorage)
      .get(sha256)
      .then(
        () => true,
        () => false,
      );
  const sent = async (
    person: Person,
    where: string,
    fields: Record<string, string> = {},
    key?: string,
  ): Promise<[number, boolean, Response]> => {
    const file = await fresh(`${where} ${key ?? Math.random()}`);
    const answer = await person.upload(where, file, fields, key === undefined ? {} : { key });
    return [answer.status, await stored(file.sha256), answer];
  };

  it.each([
    ['21349.can-bo', 404],
    ['51.syt.chuyen-vien', 403],
    ['21361.chu-tich', 403],
  ])('%s: evidence is refused (%i) before a byte of it is kept', async (account, status) => {
    const person = await at.office.as(account);
    const [answered, kept] = await sent(person, `/dossiers/${id}/evidence`, { component: 'D10' });
    expect([answered, kept]).toEqual([status, false]);
  });

  it('evidence for what is not asked, or of an impossible day, is refused before a byte of it is kept', async () => {
    const where = `/dossiers/${id}/evidence`;
    const wrong: Record<string, string>[] = [
      { component: 'D99' },
      { component: 'D8', paperNumber: '07/XN-CAX', paperDate: '0025-07-20' },
    ];
    for (const fields of wrong) {
      const [answered, kept] = await sent(people.police, where, fields);
      expect([fields['component'], answered, kept]).toEqual([fields['component'], 422, false]);
    }
  });

  it('the file of a report that is another’s to send is refused before a byte of it is kept', async () => {
    const [duty] = await at.office.sql<{ id: string }>(
      'cn_auditor',
      `SELECT id FROM obligation WHERE unit_code = '21361' AND code = 'ke-hoach'`,
    );
    const where = `/obligations/${duty?.id}/files`;
    for (const [account, status] of [
      ['21349.can-bo', 404],
      ['51.cat.chuyen-vien', 403],
    ] as const) {
      const [answered, kept] = await sent(await at.office.as(account), where);
      expect([account, answered, kept]).toEqual([account, status, false]);
    }
  });

  it('of its officer it is kept once, and a click that comes twice gets its first answer', async () => {
    const where = `/dossiers/${id}/evidence`;
    const file = await fresh('đúng người');
    const first = await people.officer.upload(where, file, { component: 'D10' }, { key: 'one-click-0001' });
    expect([first.status, await stored(file.sha256)]).toEqual([201, true]);
    const again = await people.officer.upload(where, file, { component: 'D10' }, { key: 'one-click-0001' });
    expect(again.body).toEqual(first.body);
    const rows = await at.office.sql('cn_auditor', `SELECT 1 FROM evidence WHERE dossier_id = $1`, [id]);
    expect(rows).toHaveLength(1);
  });
});
