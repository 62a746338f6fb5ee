import { createHash, randomUUID } from 'node:crypto';
import { Documents } from '@app/documents';
import { automatic } from '@app/domain/identity';
import { canonicalJson } from '@app/domain/shared';
import { DEMO_PASSWORD } from '@app/identity';
import { UnitOfWork } from '@app/platform';
import { TestOffice, type Person } from '../../harness/office';
import { draft, MATTERS, wanted } from './papers';

interface Page {
  readonly subject: { readonly version: number; readonly state: { readonly code: string } };
  readonly sha256: string;
}

/** A commune's Tờ trình has no checks here, so it is the shortest way to a signature. */
describe('what the door of a paper refuses', () => {
  let office: TestOffice;
  let clerk: Person;
  let leader: Person;
  let officer: Person;
  let number = 0;

  beforeAll(async () => {
    office = await TestOffice.open();
    clerk = await office.as('21361.van-thu');
    leader = await office.as('21361.chu-tich');
    officer = await office.as('21361.can-bo');
  }, 120_000);
  afterAll(() => office.close());

  const page = async (id: string): Promise<Page> => (await clerk.get(`/documents/${id}`)).body as Page;
  const submission = (): Promise<string> => draft(office, wanted('submission-commune'));
  const ready = async (): Promise<string> => {
    const id = await submission();
    await clerk.post(`/documents/${id}/enter-number`, { number: ++number });
    return id;
  };
  const sign = async (id: string, body: object = {}): Promise<{ status: number; body: object }> => {
    const { sha256 } = await page(id);
    return leader.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256, ...body });
  };

  it('another commune’s paper is not there at all', async () => {
    const id = await submission();
    const stranger = await office.as('21349.van-thu');
    expect((await stranger.get(`/documents/${id}`)).status).toBe(404);
    expect((await stranger.post(`/documents/${id}/enter-number`, { number: 1 })).status).toBe(404);
    expect((await stranger.post(`/documents/${id}/recall`, { reason: 'Nhầm số' })).status).toBe(404);
  });

  it('the wrong role is told so, and nothing is written', async () => {
    const id = await submission();
    const answer = await officer.post(`/documents/${id}/enter-number`, { number: 900 });
    expect(answer).toMatchObject({ status: 403, body: { code: 'act.wrong-role' } });
    expect(await office.sql('cn_auditor', 'SELECT 1 FROM document_number WHERE document_id = $1', [id])).toEqual([]);
  });

  it('out of turn: nobody signs what has no number, and nobody seals what nobody signed', async () => {
    const id = await submission();
    expect(
      await leader.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256: '0'.repeat(64) }),
    ).toMatchObject({
      status: 409,
      body: { code: 'act.out-of-turn' },
    });
    const numbered = await ready();
    expect(await clerk.post(`/documents/${numbered}/seal`, { password: DEMO_PASSWORD })).toMatchObject({
      status: 409,
      body: { code: 'act.out-of-turn' },
    });
    expect((await clerk.post(`/documents/${numbered}/issue`)).status).toBe(409);
  });

  it('signing asks for the password again', async () => {
    const id = await ready();
    expect(await sign(id, { password: 'sai' })).toMatchObject({
      status: 403,
      body: { code: 'reauthentication-failed' },
    });
    expect((await page(id)).subject.state.code).toBe('ready');
  });

  it('so does sealing', async () => {
    const id = await ready();
    await sign(id);
    const answer = await clerk.post(`/documents/${id}/seal`, { password: 'sai' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'reauthentication-failed' } });
    expect((await page(id)).subject.state.code).toBe('signed');
  });

  it('only the bytes that were previewed are signed', async () => {
    const id = await ready();
    const old = (await page(id)).sha256;
    await office.moveClock('2025-07-25T00:30:00Z');
    await clerk.post(`/documents/${id}/renew`);
    expect((await page(id)).sha256).not.toBe(old);
    expect(await sign(id, { sha256: old })).toMatchObject({ status: 409, body: { code: 'document.other-bytes' } });
    expect((await sign(id)).body).toMatchObject({ state: 'signed' });
  });

  it('nobody signs back: a day later the paper is dated anew first', async () => {
    const id = await ready();
    await office.moveClock('2025-07-28T00:30:00Z');
    expect(await sign(id)).toMatchObject({
      status: 409,
      body: {
        detail: 'Văn bản in ngày 25/07/2025, hôm nay là 28/07/2025; đề nghị Văn thư cập nhật ngày trước khi ký.',
      },
    });
    expect((await clerk.post(`/documents/${id}/renew`)).body).toMatchObject({ state: 'ready' });
    expect((await sign(id)).status).toBe(200);
    const register = (await clerk.get('/registers/outgoing?year=2025')).body as {
      rows: { documentId: string; date: string }[];
    };
    expect(register.rows.find(({ documentId }) => documentId === id)?.date).toBe('2025-07-28');
  });

  it('a day to come, a day that does not exist and a number below one are refused at their place', async () => {
    const id = await submission();
    const enter = (body: object): Promise<{ status: number; body: object }> =>
      clerk.post(`/documents/${id}/enter-number`, body);
    expect(await enter({ number: 1, date: '2026-01-01' })).toMatchObject({
      status: 409,
      body: { code: 'document.date-in-future' },
    });
    expect(await enter({ number: 1, date: '2025-02-30' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/date' }] },
    });
    expect(await enter({ number: 0 })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } });
    expect(await enter({})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/number', detail: 'Xin nhập số do văn thư cấp.' }] },
    });
    expect(await enter({ number: 1, signer: randomUUID() })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/signer' }] },
    });
    expect((await page(id)).subject.state.code).toBe('awaiting-number');
  });

  it('a stale page is refused, and says who did what', async () => {
    const id = await submission();
    const { version } = (await page(id)).subject;
    await clerk.post(`/documents/${id}/enter-number`, { number: ++number }, { version });
    const answer = await clerk.post(`/documents/${id}/void-number`, { reason: 'Nhầm' }, { version });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'stale', detail: expect.stringContaining('Văn thư (UBND xã Minh Long) đã thực hiện: Cấp số.') },
    });
  });

  it('a click that is sent twice is done once and answered twice', async () => {
    const id = await ready();
    const { sha256 } = await page(id);
    const body = { password: DEMO_PASSWORD, sha256 };
    const key = randomUUID();
    const first = await leader.post(`/documents/${id}/sign`, body, { key });
    const second = await leader.post(`/documents/${id}/sign`, body, { key });
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(
      await office.sql('cn_auditor', `SELECT 1 FROM event WHERE subject_id = $1 AND act = 'sign'`, [id]),
    ).toHaveLength(1);
  });

  it('what is kept of a request to tell its repetition tells nothing of the password', async () => {
    const id = await ready();
    const key = randomUUID();
    const { sha256 } = await page(id);
    await leader.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256 }, { key });
    const kept = await office.sql('cn_auditor', 'SELECT fingerprint FROM idempotency_key WHERE key = $1', [key]);
    const said = canonicalJson(['POST', `/api/documents/${id}/sign`, { password: null, sha256 }]);
    expect(kept).toEqual([{ fingerprint: createHash('sha256').update(said).digest('hex') }]);
  });

  it('two who seal at once: one does, the other is told', async () => {
    const id = await ready();
    await sign(id);
    const seal = (): Promise<{ status: number }> => clerk.post(`/documents/${id}/seal`, { password: DEMO_PASSWORD });
    const answers = await Promise.all([seal(), seal()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a return needs its reason, and voids the number that had been taken', async () => {
    const id = await ready();
    expect((await leader.post(`/documents/${id}/return`, { reason: '   ' })).status).toBe(422);
    expect((await leader.post(`/documents/${id}/return`, { reason: 'Số liệu chưa khớp' })).body).toMatchObject({
      state: 'drafted',
    });
    const rows = await office.sql('cn_auditor', 'SELECT status, reason FROM document_number WHERE document_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ status: 'void', reason: 'Số liệu chưa khớp' }]);
    expect((await page(id)) as object).toMatchObject({
      remarks: [{ act: 'return', reason: 'Số liệu chưa khớp', by: 'Chủ tịch UBND' }],
      number: null,
    });
  });

  it('after a return the drafter’s feature puts in new matter, and the paper starts over', async () => {
    const id = await ready();
    await leader.post(`/documents/${id}/return`, { reason: 'Sửa năm' });
    await office.worker
      .get(UnitOfWork)
      .run(automatic('test'), (tx) =>
        office.worker.get(Documents).redraft(tx, id, { ...MATTERS['submission-commune'], year: 2026 }),
      );
    expect((await page(id)) as object).toMatchObject({
      subject: { state: { code: 'awaiting-number' } },
      title: expect.stringContaining('năm 2026'),
    });
  });

  it('a signed paper is not redrafted', async () => {
    const id = await ready();
    await sign(id);
    const redraft = office.worker
      .get(UnitOfWork)
      .run(automatic('test'), (tx) => office.worker.get(Documents).redraft(tx, id, MATTERS['submission-commune']));
    await expect(redraft).rejects.toMatchObject({ status: 409, code: 'act.out-of-turn' });
  });

  it('a draft that nobody wants any more leaves every inbox', async () => {
    const id = await ready();
    await office.worker
      .get(UnitOfWork)
      .run(automatic('test'), (tx) => office.worker.get(Documents).discard(tx, id, 'Hồ sơ đã rút'));
    expect((await page(id)).subject.state.code).toBe('discarded');
    expect(await office.sql('cn_auditor', 'SELECT 1 FROM turn WHERE subject_id = $1', [id])).toEqual([]);
  });
});

describe('duties that one person may not hold together', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.open();
  }, 120_000);
  afterAll(() => office.close());

  /** gives a person a second chair in the same office, and sits them in it */
  const alsoSits = async (account: string, officeId: string, role: string): Promise<Person> => {
    const person = await office.as(account);
    const [position] = await office.sql<{ id: string }>(
      'cn_owner',
      `INSERT INTO position (person_id, office_id, role, title, valid_from)
       SELECT id, $2, $3, 'Kiêm nhiệm', '2025-07-01' FROM person WHERE account = $1 RETURNING id`,
      [account, officeId, role],
    );
    await person.put('/session/position', { positionId: position?.id });
    return person;
  };

  it('who looked at the content does not look at the format', async () => {
    const own = {
      drafter: { office: '51.ubnd-tinh', role: 'agency-officer' as const },
      checks: ['content', 'format'] as const,
    };
    const id = await draft(office, wanted('decision-list', own));
    const one = await alsoSits('51.ubnd.van-thu', '51.ubnd-tinh', 'agency-head');
    expect((await one.post(`/documents/${id}/check-content`)).body).toMatchObject({ state: 'format-check' });
    const clerk = await office.as('51.ubnd.van-thu');
    expect(await clerk.post(`/documents/${id}/check-format`)).toMatchObject({
      status: 409,
      body: { code: 'document.same-checker' },
    });
  });

  it('what somebody looked at in an earlier draft counts for nothing in the next', async () => {
    const asked = wanted('decision-list', {
      drafter: { office: '51.ubnd-tinh', role: 'agency-officer' },
      checks: ['content', 'format'],
    });
    const id = await draft(office, asked);
    const officer = await alsoSits('51.ubnd.van-thu', '51.ubnd-tinh', 'agency-head');
    await officer.post(`/documents/${id}/check-content`);
    const clerk = await office.as('51.ubnd.van-thu');
    await clerk.post(`/documents/${id}/return`, { reason: 'Sai thể thức' });
    await office.worker
      .get(UnitOfWork)
      .run(automatic('test'), (tx) => office.worker.get(Documents).redraft(tx, id, MATTERS['decision-list']));
    const another = await alsoSits('51.ubnd.pho-chu-tich', '51.ubnd-tinh', 'agency-head');
    await another.post(`/documents/${id}/check-content`);
    expect((await clerk.post(`/documents/${id}/check-format`)).body).toMatchObject({ state: 'awaiting-number' });
  });

  it('who numbered the paper does not sign it', async () => {
    const id = await draft(office, wanted('decision-list', { checks: [] }));
    const clerk = await alsoSits('51.ubnd.chu-tich', '51.ubnd-tinh', 'registry-clerk');
    await clerk.post(`/documents/${id}/enter-number`, { number: 7 });
    const chairman = await office.as('51.ubnd.chu-tich');
    const { sha256 } = (await chairman.get(`/documents/${id}`)).body as Page;
    expect(await chairman.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256 })).toMatchObject({
      status: 409,
      body: { code: 'document.clerk-is-signer' },
    });
  });

  it('a deputy signs only where the paper gives it to one, and then the paper says KT.', async () => {
    const [list, recognition] = [
      await draft(office, wanted('decision-list', { checks: [] })),
      await draft(office, wanted('decision-recognise', { checks: [] })),
    ];
    const clerk = await office.as('51.ubnd.van-thu');
    const deputy = await office.as('51.ubnd.pho-chu-tich');
    const sign = async (id: string): Promise<{ status: number; body: object }> => {
      const { sha256 } = (await deputy.get(`/documents/${id}`)).body as Page;
      return deputy.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256 });
    };
    await clerk.post(`/documents/${list}/enter-number`, { number: 8 });
    expect(await sign(list)).toMatchObject({ status: 409, body: { code: 'document.not-among-signers' } });
    await clerk.post(`/documents/${recognition}/enter-number`, { number: 9 });
    expect((await clerk.get(`/documents/${recognition}`)).body).toMatchObject({ signer: { role: 'vice-chairman' } });
    expect((await sign(recognition)).body).toMatchObject({ state: 'signed' });
  });

  it('nobody signs under another’s name: the clerk prints the paper for the one who signs', async () => {
    const id = await draft(office, wanted('decision-recognise', { checks: [] }));
    const clerk = await office.as('51.ubnd.van-thu');
    const chairman = await office.as('51.ubnd.chu-tich');
    await clerk.post(`/documents/${id}/enter-number`, { number: 10 });
    const look = async (): Promise<Page & { signerCandidates: { position: string; role: string }[] }> =>
      (await clerk.get(`/documents/${id}`)).body as never;
    const sign = async (): Promise<{ status: number; body: object }> =>
      chairman.post(`/documents/${id}/sign`, { password: DEMO_PASSWORD, sha256: (await look()).sha256 });
    expect(await sign()).toMatchObject({ status: 409, body: { code: 'document.printed-for-another' } });
    const candidate = (await look()).signerCandidates.find(({ role }) => role === 'chairman');
    await clerk.post(`/documents/${id}/renew`, { signer: candidate?.position });
    expect((await sign()).body).toMatchObject({ state: 'signed' });
  });
});
