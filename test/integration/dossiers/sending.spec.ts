import { verifySubject } from '@app/audit';
import { automatic } from '@app/domain/identity';
import { printedPages } from '@app/documents';
import { DossierLifecycle } from '@app/dossiers';
import { UnitOfWork } from '@app/platform';
import { HistoryEvent, remake, Subject } from '@app/workflow';
import { codesOf, DossierOffice } from './dossier-office';
import type { Page } from './views';

describe('sending a dossier', () => {
  let at: DossierOffice;
  beforeAll(async () => {
    at = await DossierOffice.start();
  }, 120_000);
  afterAll(() => at.close());

  const page = async (id: string): Promise<Page> => (await at.cat.get(`/dossiers/${id}`)).body as Page;

  it('is not before the Tờ trình is signed and numbered', async () => {
    const { id } = await at.presented('21361');
    const { officer, clerk } = await at.commune('21361');
    const early = await officer.post(`/dossiers/${id}/send`);
    expect([early.status, codesOf(early)]).toEqual([409, ['act.out-of-turn']]);
    const none = await officer.get(`/dossiers/${id}/receipt`);
    expect([none.status, codesOf(none)]).toEqual([409, ['receipt.not-sent']]);
    expect((await clerk.get(`/dossiers/${id}`)).body).toMatchObject({ submission: { number: null } });
  }, 60_000);

  it('the Tờ trình signed on paper opens the way, with its number and signer', async () => {
    const id = await at.signed('21520');
    expect(await page(id)).toMatchObject({
      subject: { state: { code: 'signed' } },
      submission: { number: '38/TTr-UBND', date: '2025-07-24', signer: 'Chủ tịch UBND xã, Nguyễn Văn A' },
    });
    const { clerk, leader } = await at.commune('21520');
    expect((await leader.post(`/dossiers/${id}/send`)).status).toBe(403);
    expect((await clerk.post(`/dossiers/${id}/send`)).body).toMatchObject({ state: 'intake' });
    expect((await clerk.get(`/dossiers/${id}/receipt`)).body).toMatchObject({
      code: 'H51.21520-250724-0001',
      arrivalNumber: 1,
      late: false,
      unitName: 'Xã Đặng Thùy Trâm',
      toOffice: 'Công an tỉnh Quảng Ngãi',
      submissionNumber: '38/TTr-UBND',
    });
    expect((await page(id)).subject).toMatchObject({
      turns: [{ office: '51.cat', role: 'agency-officer' }],
      deadlines: [{ name: 'intake', due: '2025-07-28' }],
    });
  }, 60_000);

  it('is not presented with figures that fail a criterion, but with a word why it still asks', async () => {
    const id = await at.drawnUp('21334');
    const { officer } = await at.commune('21334');
    await officer.put(`/dossiers/${id}/figures`, { figures: [{ indicator: 'settled-users', value: 1 }] });
    const silent = await officer.post(`/dossiers/${id}/present`, { explanation: ' ' });
    expect([silent.status, codesOf(silent)]).toEqual([409, ['present.own-figures-fail']]);
    const explanation = 'Người này đã chuyển đi ngày 20/7/2025.';
    expect((await officer.post(`/dossiers/${id}/present`, { explanation })).body).toMatchObject({
      state: 'awaiting-leader',
    });
    const { submission } = (await officer.get(`/dossiers/${id}`)).body as { submission: { documentId: string } };
    const pages = await printedPages((await officer.get(`/documents/${submission.documentId}/pdf`)).body as Buffer);
    expect(pages.join(' ')).toContain(explanation);
    expect(pages.join(' ')).toContain('Theo văn bản xác nhận số 07/XN-CAX ngày 20/7/2025 của Công an xã');
  }, 60_000);

  it('sent twice at once it arrives once, and numbers of arrival have no gaps', async () => {
    const id = await at.signed('23485');
    const { officer, clerk } = await at.commune('23485');
    const both = await Promise.all([officer.post(`/dossiers/${id}/send`), clerk.post(`/dossiers/${id}/send`)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const next = await at.sent('23548');
    expect([(await page(id)).arrivalNumber, (await page(next)).arrivalNumber]).toEqual([2, 3]);
  }, 60_000);

  it('leaves the commune a receipt on paper, and the request for supplements that followed', async () => {
    const id = await at.sent('21244');
    const { officer } = await at.commune('21244');
    const print = async (path: string): Promise<string> =>
      (await printedPages((await officer.get(`/dossiers/${id}/${path}`)).body as Buffer)).join(' ');
    const { arrivalNumber } = await page(id);
    expect(await print('receipt/pdf')).toContain(`Số đến: ${arrivalNumber};`);
    expect((await officer.get(`/dossiers/${id}/supplement-requests/1/pdf`)).status).toBe(404);
    const items = [{ component: 'D10', kind: 'incomplete', words: 'Thiếu bản tổng hợp của hai thôn.' }];
    await at.cat.post(`/dossiers/${id}/supplement-requests`, { items });
    expect(await print('supplement-requests/1/pdf')).toContain('thiếu bản tổng hợp của hai thôn.');
  }, 60_000);

  it('may be taken back with a reason until the council has voted, and then for good', async () => {
    const id = await at.sent('21478');
    const { officer, clerk } = await at.commune('21478');
    const reason = 'Phát sinh 02 người nghiện mới ngày 06/11';
    expect((await clerk.post(`/dossiers/${id}/withdraw`, { reason })).status).toBe(403);
    expect((await officer.post(`/dossiers/${id}/withdraw`, { reason: '' })).status).toBe(422);
    expect((await officer.post(`/dossiers/${id}/withdraw`, { reason })).body).toMatchObject({ state: 'withdrawn' });
    expect((await page(id)).subject).toMatchObject({ turns: [], deadlines: [] });
    expect((await officer.post(`/dossiers/${id}/withdraw`, { reason })).status).toBe(409);
  }, 60_000);

  it('the draft Tờ trình of a dossier taken back is taken away with it', async () => {
    const { id, submissionId } = await at.presented('21388');
    const { leader } = await at.commune('21388');
    await leader.post(`/dossiers/${id}/withdraw`, { reason: 'Xã rút đề nghị' });
    expect(await at.stateOf(submissionId)).toBe('discarded');
  }, 60_000);

  it('is taken in by the receiving office alone, which then asks every agency', async () => {
    const id = await at.sent('21529');
    expect((await (await at.office.as('51.syt.chuyen-vien')).post(`/dossiers/${id}/take-in`)).status).toBe(403);
    const taken = await Promise.all([at.cat.post(`/dossiers/${id}/take-in`), at.cat.post(`/dossiers/${id}/take-in`)]);
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { subject } = await page(id);
    expect(subject.turns.map(({ office }) => office)).toEqual(['51.cat', '51.snv', '51.syt']);
    expect(subject.deadlines.map(({ name, due }) => [name, due])).toEqual([
      ['opinion.cat', '2025-08-04'],
      ['opinion.snv', '2025-08-04'],
      ['opinion.syt', '2025-08-04'],
    ]);
  }, 60_000);

  it('is turned away at intake only with a reason', async () => {
    const id = await at.sent('21496');
    expect((await at.cat.post(`/dossiers/${id}/refuse-intake`, {})).status).toBe(422);
    expect(
      (await at.cat.post(`/dossiers/${id}/refuse-intake`, { reason: 'Tờ trình không đúng thẩm quyền ký' })).body,
    ).toMatchObject({
      state: 'refused-at-intake',
    });
  }, 60_000);

  it('after the last day it is taken all the same, and marked', async () => {
    const id = await at.signed('21349', '2025-07-24');
    await at.office.moveClock('2025-11-17T01:00:00Z');
    const { officer } = await at.commune('21349');
    expect((await officer.post(`/dossiers/${id}/send`)).status).toBe(200);
    expect(await page(id)).toMatchObject({
      late: true,
      code: expect.stringMatching(/^H51\.21349-251117-\d{4}$/) as string,
    });
    const [closed] = await at.office.sql<{ status: string }>(
      'cn_auditor',
      `SELECT status FROM deadline WHERE subject_id = $1 AND name = 'submission'`,
      [id],
    );
    expect(closed?.status).toBe('late');
  }, 60_000);

  it('every history replays through the machine, and its chain is whole', async () => {
    const lifecycle = at.office.worker.get(DossierLifecycle);
    const verdicts = await at.office.worker.get(UnitOfWork).run(automatic('test'), async (tx) => {
      const subjects = await tx.manager.findBy(Subject, { kind: 'dossier' });
      return Promise.all(
        subjects.map(async (subject) => {
          const events = await tx.manager.find(HistoryEvent, {
            where: { subjectId: subject.id },
            order: { seq: 'ASC' },
          });
          return verifySubject(subject, events, {
            machine: (origin) => lifecycle.machine(tx, origin),
            remake: (snapshot, move) => remake(tx, lifecycle, snapshot, move),
          });
        }),
      );
    });
    expect(verdicts).toHaveLength(96);
    expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict)))).toEqual(new Set([VALID]));
  });
});

const VALID = JSON.stringify({ result: 'valid' });
