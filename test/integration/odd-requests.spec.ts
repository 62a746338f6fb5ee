import request from 'supertest';
import { DEMO_PASSWORD } from '@app/identity';
import { TestOffice } from '../harness/office';

/** What no form of ours sends. Each is refused in Vietnamese as problem+json; none of it may look like a fault of the system. */
describe('a request that makes no sense', () => {
  let office: TestOffice;
  let administrator: Awaited<ReturnType<TestOffice['as']>>;
  let period: string;
  beforeAll(async () => {
    office = await TestOffice.open();
    administrator = await office.as('51.quan-tri');
    period = ((await administrator.post('/periods', { plan: 'quang-ngai-2025' })).body as { id: string }).id;
    await office.settle();
  }, 120_000);
  afterAll(() => office.close());

  const raw = (where: string, body: string): request.Test =>
    request(office.api.getHttpServer() as Parameters<typeof request>[0])
      .post(`/api${where}`)
      .set('Content-Type', 'application/json')
      .send(body);
  const refused = ({ status, headers, body }: request.Response): [number, boolean, string] => [
    status,
    String(headers['content-type']).startsWith('application/problem+json'),
    (body as { code: string }).code,
  ];
  const faults = ({ body }: request.Response): string[] =>
    (body as { errors: { pointer: string; detail: string }[] }).errors.map(
      ({ pointer, detail }) => `${pointer}: ${detail}`,
    );

  it.each([
    ['a character that no table keeps', '/session', '{"account":"a\\u0000b","password":"x"}', 'invalid'],
    ['half a surrogate pair', '/session', '{"account":"a\\ud800","password":"x"}', 'invalid'],
    ['a list in lists without end', '/session', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'invalid'],
    ['an object in objects without end', '/session', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'invalid'],
    ['a week instead of an instant', '/demo/clock', '{"to":"2025-W40"}', 'invalid'],
    ['an hour without its zone', '/demo/clock', '{"to":"2025-12-24T08:00"}', 'invalid'],
  ])('%s', async (_, where, body, code) => {
    expect(refused(await raw(where, body))).toEqual([422, true, code]);
  });

  it.each([
    ['/plans/quang-ngai-2025/revisions/99999999999', 404, 'not-found'],
    ['/plans/a%00b/revisions/1', 422, 'invalid'],
    ['/dossiers?q=%00', 422, 'invalid'],
  ])('an address with a value that no table keeps: %s', async (where, status, code) => {
    expect(refused(await administrator.get(where))).toEqual([status, true, code]);
  });

  it('a part of the body that is left out, or null where that means nothing, is named', async () => {
    const police = await office.as('51.cat.chuyen-vien');
    const units = [{ code: '21361', track: 'build' }];
    expect(faults(await police.post(`/periods/${period}/list-proposal`, { units }))).toEqual([
      '/submission: Phải ghi số và ngày của Tờ trình.',
    ]);
    const papers = await police.post(`/periods/${period}/recognition-papers`, { proposal: null, refusals: null });
    expect(faults(papers)).toEqual(
      expect.arrayContaining(['/proposal: Phải ghi số và ngày của Tờ trình.', '/refusals: Phải là một danh sách.']),
    );
    const commune = await office.as('21361.cong-an');
    const [{ id }] = ((await commune.get('/dossiers')).body as { items: [{ id: string }] }).items;
    const without = await commune.put(`/dossiers/${id}/figures`, { figures: [{ indicator: 'settled-users' }] });
    expect(faults(without)).toEqual(['/figures/0/value: Số liệu phải là số, ngày, có hoặc không, hoặc một mức.']);
  });

  it('a version that cannot be read is not taken for none', async () => {
    const signedIn = await raw('/session', JSON.stringify({ account: '51.quan-tri', password: DEMO_PASSWORD }));
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const answer = await request(office.api.getHttpServer() as Parameters<typeof request>[0])
      .post(`/api/periods/${period}/closing`)
      .set({ Cookie: cookie, 'Idempotency-Key': 'phien-ban-la', 'If-Match': 'W/"3"' });
    expect([answer.status, faults(answer)]).toEqual([
      422,
      ['/headers/if-match: Phiên bản của trang chưa đúng dạng; xin tải lại trang.'],
    ]);
  });

  it('every fault is told in Vietnamese, also those that class-validator words itself', async () => {
    const long = 'x'.repeat(201);
    const answer = await raw('/session', JSON.stringify({ account: long, password: long }));
    expect(faults(answer)).toEqual(['/account: Tối đa 100 ký tự.', '/password: Tối đa 200 ký tự.']);
  });
});
