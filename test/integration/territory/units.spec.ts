import { TestOffice, type Person } from '../../harness/office';

interface Line {
  code: string;
  fullName: string;
  formerNames: string[];
  fromAttested: boolean;
}

describe('the units of the country, searched and looked at', () => {
  let office: TestOffice;
  let reader: Person;
  beforeAll(async () => {
    office = await TestOffice.open();
    reader = await office.as('51.cat.chuyen-vien');
  }, 120_000);
  afterAll(() => office.close());

  const search = async (query: string): Promise<{ items: Line[]; total: number; next: string | null }> => {
    const { status, body } = await reader.get(`/units?${query}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    return body as { items: Line[]; total: number; next: string | null };
  };
  const codes = async (query: string): Promise<string[]> => (await search(query)).items.map(({ code }) => code);

  it.each([
    ['a name without diacritics', 'q=nhu xuan', '16174'],
    ['a name with them', 'q=Như Xuân', '16174'],
    ['a code', 'q=16201', '16201'],
    ['a former name of a code that lives on', 'q=yen cat', '16174'],
    ['the official code of a district', 'q=402', 'nhu-xuan'],
    ['a province that was merged', 'q=kon tum&level=province', '62'],
  ])('are found by %s', async (_, query, code) => {
    expect(await codes(query)).toContain(code);
  });

  it('a wildcard is a letter: it finds nothing instead of everything', async () => {
    expect((await search('q=%25')).total).toBe(0);
  });

  it('pages do not lose or repeat a unit', async () => {
    const seen: string[] = [];
    let after: string | null = '';
    const first = await search('province=51&level=commune');
    while (after !== null) {
      const page = await search(`province=51&level=commune&limit=40${after && `&after=${after}`}`);
      seen.push(...page.items.map(({ code }) => code));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size, first.total]).toEqual([96, 96, 96]);
  });

  it('ended units are told apart from today’s', async () => {
    expect((await search('province=22&level=commune&standing=current')).total).toBe(54);
    expect(await codes('q=huyện như xuân&standing=current')).toEqual([]);
  });

  it('say of a first day whether it is only the first on which a source names the unit', async () => {
    const [commune] = (await search('q=xã như xuân&level=commune&standing=current')).items;
    const [district] = (await search('q=huyện như xuân&level=district')).items;
    expect([commune?.fromAttested, district?.fromAttested]).toEqual([false, true]);
  });

  it('a unit tells its former bearers and its predecessors', async () => {
    const { body } = await reader.get('/units/16174');
    expect(body).toMatchObject({
      fullName: 'Xã Như Xuân',
      today: null,
      forms: [
        { fullName: 'Xã Như Xuân', from: '2025-07-01', to: null, parent: { fullName: 'Tỉnh Thanh Hóa' } },
        { fullName: 'Thị trấn Yên Cát', to: '2025-06-30', fromAttested: true, parent: { fullName: 'Huyện Như Xuân' } },
      ],
      cameFrom: [
        { kindLabel: 'Nhập vào', predecessor: { fullName: 'Thị trấn Yên Cát' } },
        { kindLabel: 'Nhập vào', predecessor: { code: '16201', fullName: 'Xã Tân Bình' } },
      ],
    });
  });

  it('an ended unit tells what stands in its place today', async () => {
    const { body } = await reader.get('/units/06655');
    expect(body).toMatchObject({
      fullName: 'Phường Hà Khẩu',
      today: { units: [{ code: '06661' }, { code: '06706' }], dissolved: false, unknown: [] },
    });
  });

  it('says that nobody knows, instead of naming a successor', async () => {
    const { body } = await reader.get('/units/06682');
    expect(body).toMatchObject({
      forms: [{ successorUnknown: true, became: [] }],
      today: { units: [], unknown: ['06682'] },
    });
  });

  it('a code that no unit has is not found; a code that is none neither', async () => {
    for (const code of ['99999', "x'y", '%25']) expect((await reader.get(`/units/${code}`)).status).toBe(404);
  });

  it.each(['level=xa', 'province=5', 'limit=0', 'limit=1000', 'after=%20', 'standing=old', 'unknown=1'])(
    'refuses %s with its place',
    async (query) => {
      const { status, body } = await reader.get(`/units?${query}`);
      expect([status, (body as { code: string }).code]).toEqual([422, 'invalid']);
    },
  );
});
