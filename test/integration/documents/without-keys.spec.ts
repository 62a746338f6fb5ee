import { existsSync } from 'node:fs';
import path from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { PDFDocument } from '@cantoo/pdf-lib';
import { DEMO_PASSWORD } from '@app/identity';
import { Settings } from '@app/platform';
import { TestOffice, type Person } from '../../harness/office';
import { draft, wanted } from './papers';

/** The same office as in production: no keys but the trial's. The demonstration's accounts stay, so that somebody can act. */
const beInProduction = (api: INestApplication): void => void (api.get(Settings).NODE_ENV = 'production');

describe('in production, where only the trial authority could sign', () => {
  let office: TestOffice;
  let clerk: Person;
  let leader: Person;
  let id: string;
  beforeAll(async () => {
    office = await TestOffice.open();
    clerk = await office.as('21361.van-thu');
    leader = await office.as('21361.chu-tich');
    id = await draft(office, wanted('submission-commune'));
    await clerk.post(`/documents/${id}/enter-number`, { number: 38 });
    beInProduction(office.api);
  }, 120_000);
  afterAll(() => office.close());

  it('nobody signs, and the page says why before anybody tries', async () => {
    const { body: page } = await leader.get(`/documents/${id}`);
    const { acts } = (page as { subject: { acts: { act: string }[] } }).subject;
    expect(acts.find(({ act }) => act === 'sign')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'document.no-keys-here', text: expect.stringMatching(/ký tay, đóng dấu/) }],
    });
    const { sha256 } = page as { sha256: string };
    const refused = await leader.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'document.no-keys-here' } });
    expect(existsSync(path.join(office.api.get(Settings).DATA_DIR, 'keys'))).toBe(false);
  });

  it('the paper way stays open', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const file = { name: 'to-trinh.pdf', bytes: Buffer.from(await document.save()) };
    const fields = { number: '38', date: '2025-07-24', signerName: 'Nguyễn Văn A', signerTitle: 'Chủ tịch UBND xã' };
    expect((await clerk.upload(`/documents/${id}/record-elsewhere`, file, fields)).body).toMatchObject({
      state: 'sealed',
    });
    expect((await clerk.post(`/documents/${id}/issue`)).body).toMatchObject({ state: 'issued' });
  });
});
