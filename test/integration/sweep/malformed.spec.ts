import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { DEMO_PASSWORD } from '@app/identity';
import { NO_BODIES, ODD_PARAMETERS, oddBodies, sampleOf } from './odd-values';
import { filled, filledFor, nameOf, resolved, ROUTES, type Route } from './routes';
import { wholeOffice, type WholeOffice } from './whole-office';

/** Whoever asks the most of the office: each odd thing is said by one of them in turn, about what really is there for them. */
const PEOPLE = ['21361.can-bo', 'cat.chuyen-vien', 'ubnd.van-thu', 'pc04.thu-ky', 'quan-tri'];
/** What ends the walk: the session itself, and the clock that everything is dated by. */
const NOT_WALKED = ['DELETE /session', 'POST /session', 'PUT /session/position', 'POST /demo/clock'];

const WALKED = ROUTES.filter((route) => !NOT_WALKED.includes(nameOf(route)));

type Server = Parameters<typeof request>[0];

describe('whatever is sent, the answer is never the server’s fault', () => {
  let world: WholeOffice;
  let cookies: string[];
  let server: Server;
  let turn = 0;

  beforeAll(async () => {
    world = await wholeOffice();
    server = world.appraisal.office.api.getHttpServer() as Server;
    cookies = [];
    for (const person of PEOPLE) cookies.push(await cookieOf(/^\d/.test(person) ? person : `51.${person}`));
  }, 300_000);
  afterAll(() => world.appraisal.close());

  async function cookieOf(account: string): Promise<string> {
    const { headers } = await request(server).post('/api/session').send({ account, password: DEMO_PASSWORD });
    return String(headers['set-cookie']).split(';')[0] ?? '';
  }

  /** One request as the next person; `body` as text goes out as it stands. */
  function send(method: Route['method'], where: string, body?: unknown): Promise<Response> {
    const cookie = cookies[turn++ % cookies.length] ?? '';
    const asked = request(server)[method](`/api${where}`).set({ Cookie: cookie, 'Idempotency-Key': randomUUID() });
    if (body === undefined) return Promise.resolve(asked);
    return Promise.resolve(asked.set('Content-Type', 'application/json').send(body as object));
  }

  /** The address of a route for something that is really there. */
  function realAddress(route: Route): string {
    const collection = route.path.split('/')[1] ?? '';
    const ids = { ...world.ofCommune, ...world.ofProvince }[collection] ?? [];
    return filledFor(route, ids[0] ?? randomUUID(), world.evidence);
  }

  const faults = (what: string, { status, type, body }: Response, refused: boolean): string[] => {
    const told = `${what} answers ${status} ${type}`;
    if (status >= 500) return [told];
    if (status < 400) return refused ? [told] : [];
    const problem = body as { code?: unknown; detail?: unknown; traceId?: unknown };
    const complete = typeof problem.code === 'string' && typeof problem.detail === 'string' && problem.traceId;
    return type === 'application/problem+json' && complete ? [] : [`${told} ${JSON.stringify(body)}`];
  };

  it('an address with something that is no id is refused', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(({ pathParameters }) => pathParameters.length > 0))
      for (const odd of ODD_PARAMETERS.filter((value) => value !== '' && !value.includes('..'))) {
        const address = filled(route, () => odd);
        const sound = route.body && !route.multipart ? sampleOf(route.body) : undefined;
        const answer = await send(route.method, address, sound);
        wrong.push(...faults(`${nameOf(route)} with ${JSON.stringify(odd).slice(0, 60)}`, answer, true));
      }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('a well-formed id of nothing is not found, or refused', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(
      ({ path, pathParameters }) => pathParameters.length > 0 && !path.startsWith('/p'),
    ))
      for (let person = 0; person < PEOPLE.length; person++) {
        const sound = route.body && !route.multipart ? sampleOf(route.body) : undefined;
        const answer = await send(
          route.method,
          filled(route, () => randomUUID()),
          sound,
        );
        wrong.push(...faults(nameOf(route), answer, true));
      }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('an odd filter, cursor or limit of a list is refused or finds nothing', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(({ queryParameters }) => queryParameters.length > 0))
      for (const name of [...route.queryParameters, 'unknown'])
        for (const odd of ODD_PARAMETERS) {
          const needed: Record<string, string> =
            route.queryParameters.includes('period') && name !== 'period' ? { period: world.period } : {};
          for (const query of [
            `${new URLSearchParams({ ...needed, [name]: odd })}`,
            `${new URLSearchParams(needed)}&${name}=1&${name}=2`,
            `${new URLSearchParams(needed)}&${name}[a]=1`,
          ].slice(0, odd === '' ? 3 : 1)) {
            const where = `${realAddress(route)}?${query}`;
            const answer = await send(route.method, where);
            wrong.push(...faults(`${nameOf(route)}?${query.slice(0, 120)}`, answer, name === 'unknown'));
          }
        }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('a body that is no body of ours is refused', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(({ body, multipart }) => body !== null && !multipart)) {
      for (const { what, body } of NO_BODIES) {
        // keys that stand on every object are no fields: what is left of such a body is nothing
        const optional = (what === 'nothing in it' || what === 'a prototype') && everythingIsOptional(route);
        const answer = await send(route.method, realAddress(route), body);
        wrong.push(...faults(`${nameOf(route)} with ${what}`, answer, !optional));
      }
      for (const text of ['{', '"x"', 'null', '1', '\ufeff{}', `{"a":${'['.repeat(20_000)}`]) {
        const answer = await send(route.method, realAddress(route), text);
        wrong.push(...faults(`${nameOf(route)} with ${text.slice(0, 10)}`, answer, !everythingIsOptional(route)));
      }
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('a body with one odd value anywhere in it is refused, or taken for what it says', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(({ body, multipart }) => body !== null && !multipart))
      for (const { what, body } of oddBodies(route.body ?? {})) {
        const answer = await send(route.method, realAddress(route), body);
        wrong.push(...faults(`${nameOf(route)} ${what}`, answer, false));
      }
    expect(wrong).toEqual([]);
  }, 900_000);

  it('a form with a file is looked at as hard as a body', async () => {
    const wrong: string[] = [];
    for (const route of WALKED.filter(({ multipart }) => multipart)) {
      const where = `/api${realAddress(route)}`;
      const post = () =>
        request(server)
          .post(where)
          .set({ Cookie: cookies[turn++ % cookies.length] ?? '', 'Idempotency-Key': randomUUID() });
      const name = nameOf(route);
      const nul = String.fromCharCode(0);
      for (const [what, asked] of [
        ['no boundary', post().set('Content-Type', 'multipart/form-data').send('x')],
        ['a body cut off', post().set('Content-Type', 'multipart/form-data; boundary=a').send('--a\r\nContent-')],
        ['JSON instead', post().send({ file: 'x' })],
        ['a file in another field', post().attach('other', Buffer.from('x'), 'a.pdf')],
        ['two files', post().attach('file', Buffer.from('x'), 'a.pdf').attach('file', Buffer.from('y'), 'b.pdf')],
        ['a name with NUL', post().field('component', `D4${nul}`).attach('file', Buffer.from('x'), `a${nul}.pdf`)],
        ['an empty file', post().attach('file', Buffer.alloc(0), 'a.pdf')],
      ] as const)
        wrong.push(...faults(`${name}: ${what}`, await asked, true));
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

const everythingIsOptional = ({ body }: Route): boolean =>
  body !== null && (resolved(body).required ?? []).length === 0;
