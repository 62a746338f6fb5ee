import type { ObligationList } from '@app/periods';
import type { Person } from '../harness/office';
import { draft, wanted } from './documents/papers';
import { get, PeriodOffice } from './periods/period-office';

interface Papers {
  readonly total: number;
  readonly next: string | null;
  readonly items: readonly { readonly id: string }[];
  readonly states: readonly { readonly count: number }[];
}

/** As the list of dossiers has it: without diacritics, đ is d, and what one types is no pattern. */
describe('search by name', () => {
  let at: PeriodOffice;
  let police: Person;

  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ police } = at);
    await at.open();
  }, 300_000);
  afterAll(() => at.office.close());

  const duties = (q: string, more = '', person = police): Promise<ObligationList> =>
    get(person, `/obligations?q=${encodeURIComponent(q)}${more}`);
  const papers = (q: string, more = '', person = police): Promise<Papers> =>
    get(person, `/documents?q=${encodeURIComponent(q)}${more}`);

  it.each([
    ['minh long', 'UBND xã Minh Long'],
    ['MINH LONG', 'UBND xã Minh Long'],
    ['Minh Long', 'UBND xã Minh Long'],
    ['dang thuy tram', 'UBND xã Đặng Thùy Trâm'],
    ['đặng thùy trâm', 'UBND xã Đặng Thùy Trâm'],
  ])('the duties of a commune are found by %j', async (q, office) => {
    const { items, total } = await duties(q);
    expect(total).toBe(items.length);
    expect(new Set(items.map(({ owingOfficeName }) => owingOfficeName))).toEqual(new Set([office]));
  });

  it('a duty is found by its own name, its counters count what was found, and pages go on from there', async () => {
    const whole = await duties('ke hoach thuc hien', '&limit=200');
    expect(whole.total).toBeGreaterThan(96);
    expect(whole.counters.open + whole.counters.overdue).toBe(whole.total);
    expect(whole.items.every(({ obligation }) => obligation === 'ke-hoach')).toBe(true);
    const first = await duties('ke hoach thuc hien', '&limit=60');
    const second = await duties('ke hoach thuc hien', `&limit=60&after=${first.next}`);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(Math.min(120, whole.total));
  });

  it('what one types is no pattern', async () => {
    for (const q of ['%', '_', '\\', 'minh%long']) {
      expect([q, (await duties(q)).total]).toEqual([q, 0]);
      expect([q, (await papers(q)).total]).toEqual([q, 0]);
    }
  });

  it('papers are found by title, number and commune, and only among what one may see', async () => {
    const list = await draft(at.office, wanted('decision-list', { checks: [] }));
    const letter = await draft(at.office, wanted('chase-letter'));
    const submission = await draft(at.office, wanted('submission-commune'));
    const clerk = await at.office.as('51.ubnd.van-thu');
    await clerk.post(`/documents/${list}/enter-number`, { number: 215 });
    const found = async (...asked: Parameters<typeof papers>): Promise<string[]> =>
      (await papers(...asked)).items.map(({ id }) => id);
    expect(await found('phe duyet danh sach')).toEqual([list]);
    expect(await found('215/qd')).toEqual([list]);
    expect(await found('đôn đốc')).toEqual([letter]);
    expect(await found('don doc')).toEqual([letter]);
    const commune = await at.office.as('21361.can-bo');
    expect(await found('minh long', '', commune)).toEqual([submission]);
    expect(await found('minh long', '')).toEqual([]);
    expect(await found('phe duyet', '', commune)).toEqual([]);
    const { total, states } = await papers('don doc');
    expect([total, states.map(({ count }) => count)]).toEqual([1, [1]]);
  });
});
