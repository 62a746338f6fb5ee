import { filledFor, nameOf, ROUTES, type Route } from './routes';
import { neighbours, otherProvince, type Stranger } from './strangers';
import { wholeOffice, type Things, type WholeOffice } from './whole-office';

/** Told to everybody who asks, or about nobody but the one who asks: there is no id of anybody else's to give. */
const WITHOUT_OWNER = ['/clock', '/demo/', '/session', '/inbox', '/public/', '/plans/'];

const READ = ROUTES.filter(
  ({ method, path }) => method === 'get' && !WITHOUT_OWNER.some((start) => path.startsWith(start)),
);
const PAGES = READ.filter(({ pathParameters }) => pathParameters.length > 0);
const LISTS = READ.filter(({ pathParameters }) => pathParameters.length === 0);

describe('what is outside somebody’s jurisdiction', () => {
  let world: WholeOffice;
  let walks: { whose: string; things: Things; strangers: Stranger[] }[];

  beforeAll(async () => {
    world = await wholeOffice();
    const { office } = world.appraisal;
    walks = [
      { whose: 'another commune', things: world.ofCommune, strangers: await neighbours(office) },
      {
        whose: 'another province',
        things: { ...world.ofCommune, ...world.ofProvince },
        strangers: await otherProvince(office),
      },
    ];
  }, 300_000);
  afterAll(() => world.appraisal.close());

  /** The addresses of a route for everything that there is of its collection. */
  function addresses(route: Route, things: Things): string[] {
    const collection = route.path.split('/')[1] ?? '';
    const ids = things[collection] ?? [];
    return ids.map((id) => filledFor(route, id, world.evidence));
  }

  it('every page of the document leads to something that the sweep knows', () => {
    // the country's units and its working calendar are everybody's to read
    const everybodys = ['units', 'calendar'];
    const known = new Set([...Object.keys(world.ofCommune), ...Object.keys(world.ofProvince), ...everybodys]);
    expect(PAGES.filter(({ path }) => !known.has(path.split('/')[1] ?? '')).map(nameOf)).toEqual([]);
    expect(PAGES.length).toBeGreaterThan(15);
  });

  it('the office itself finds everything that strangers are asked about, or the sweep would prove nothing', async () => {
    const administrator = await world.appraisal.as('quan-tri');
    for (const collection of [
      'dossiers',
      'documents',
      'obligations',
      'difficulties',
      'council-sessions',
      'periods',
      'plan-drafts',
    ])
      for (const id of { ...world.ofCommune, ...world.ofProvince }[collection] ?? [])
        expect([`/${collection}/${id}`, (await administrator.get(`/${collection}/${id}`)).status]).toEqual([
          `/${collection}/${id}`,
          200,
        ]);
  });

  it('is not there on any page, for any role: 404, and no 403 that would tell that it is', async () => {
    const wrong: string[] = [];
    for (const { whose, things, strangers } of walks)
      for (const { role, person } of strangers)
        for (const route of PAGES)
          for (const address of addresses(route, things)) {
            const { status, type } = await person.get(address);
            if (status !== 404 || type !== 'application/problem+json')
              wrong.push(`${role} of ${whose}: GET ${address} (${nameOf(route)}) answers ${status} ${type}`);
          }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('is in no list, for any role, whatever one filters by', async () => {
    const wrong: string[] = [];
    for (const { whose, things, strangers } of walks) {
      const foreign = [...Object.values(things).flat(), world.evidence];
      const [dossier = ''] = things['dossiers'] ?? [];
      const given: Readonly<Record<string, string>> = {
        period: world.period,
        about: dossier,
        unit: '21361',
        office: '21361.ubnd-xa',
        year: '2025',
      };
      for (const { role, person } of strangers)
        for (const route of LISTS) {
          const query = new URLSearchParams(
            route.queryParameters.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
          );
          const { status, text } = await person.get(`${route.path}?${query}`);
          if (status >= 500 || foreign.some((id) => text.includes(`"${id}"`)))
            wrong.push(`${role} of ${whose}: ${nameOf(route)}?${query} answers ${status} ${text.slice(0, 300)}`);
        }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('cannot be written to either: every act of every role meets 404', async () => {
    const acts = ROUTES.filter(({ method, pathParameters }) => method !== 'get' && pathParameters.length > 0);
    const wrong: string[] = [];
    for (const { whose, things, strangers } of walks)
      for (const { role, person } of strangers)
        for (const route of acts.filter(({ body }) => body === null))
          for (const address of addresses(route, things)) {
            const { status } = await person[route.method === 'put' ? 'put' : 'post'](address);
            if (status !== 404) wrong.push(`${role} of ${whose}: ${nameOf(route)} answers ${status}`);
          }
    expect(wrong).toEqual([]);
  }, 300_000);
});
