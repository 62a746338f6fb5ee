import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { countsOnly, evaluateCriteria, neededOf, satisfies } from '@app/domain/criteria';
import { obligationOccurrences, seatHolder, targetsOf, type UnitResult } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** Quảng Ninh, run: a plan without criteria, filled by revision 2, and the table of its thirteen localities. */

const first = shippedPlan('quang-ninh-2023-2025.r1.yaml');
const second = shippedPlan('quang-ninh-2023-2025.r2.yaml');
const { plan } = first;
const target = (id: string) => {
  const found = plan.targets.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('Quảng Ninh: its dates', () => {
  it.each([
    ['bc-6-thang', ['2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31']],
    ['bc-nam', ['2023-12-31', '2024-12-31', '2025-12-31']],
    ['thang-hanh-dong', ['2024-06-26', '2025-06-26']],
    ['ke-hoach', []],
    ['huong-dan', []],
    ['ho-so', []],
  ])('%s', (id, expected) => {
    const obligation = plan.obligations.find((item) => item.id === id);
    if (!obligation) throw new Error(id);
    const { occurrences } = obligationOccurrences(plan, obligation, {}, VIETNAM_CALENDAR);
    expect(occurrences.map(({ due }) => due)).toEqual(expected);
  });

  it('hears the localities, which hear their communes as long as there are any', () => {
    const [above, below] = ['bc-6-thang', 'so-lieu-xa'].map((id) => plan.obligations.find((item) => item.id === id));
    expect([above?.who, above?.to]).toEqual([['departments', 'parents'], 'lead']);
    expect([below?.who, below?.to]).toEqual([['units'], 'ubnd-huyen']);
    if (!below) throw new Error('so-lieu-xa');
    const { occurrences } = obligationOccurrences(plan, below, {}, VIETNAM_CALENDAR);
    expect(occurrences.every(({ due }) => due <= '2025-06-30')).toBe(true);
  });
});

const aCommune: UnitResult = { code: '06649', selected: true, listed: false, recognised: false };

describe('Quảng Ninh: its localities', () => {
  const localities = plan.units.parents?.list ?? [];
  const table = target('by-locality').table;
  const column = (name: string) => table?.columns.indexOf(name) ?? -1;

  it('177 communes in thirteen localities, as many in each as the table says', () => {
    expect([plan.units.list.length, localities.length]).toEqual([177, 13]);
    const counted = Object.fromEntries(
      localities.map(({ code }) => [code, plan.units.list.filter(({ parent }) => parent === code).length]),
    );
    expect(counted).toEqual(Object.fromEntries(localities.map(({ code, units }) => [code, units])));
    expect(table?.rows.map(({ unit, values }) => [unit, values[column('of')]])).toEqual(
      localities.map(({ code, units }) => [code, units]),
    );
  });

  it('the rows of the table add up to its last line', () => {
    const sums = table?.columns.map((_, i) => table.rows.reduce((sum, { values }) => sum + values[i], 0));
    expect(sums).toEqual(table?.total);
    expect(table?.total).toEqual([177, 45, 76, 105]);
  });

  it('three localities stay below the target that the table refines', () => {
    const general = target('over-half');
    if (!general.is) throw new Error('over-half');
    const test = general.is;
    const below = table?.rows.filter(({ values }) => !satisfies(test, values[column('g2')], values[column('of')]));
    expect(below?.map(({ unit }) => unit)).toEqual(['ha-long', 'cam-pha', 'uong-bi']);
    expect([neededOf(test, 177), satisfies(test, 105, 177)]).toEqual([89, true]);
    expect(target('by-locality').refines).toBe('over-half');
  });

  /** The first so many communes of each locality on the list. */
  const listing = (listed: Readonly<Record<string, number>>): UnitResult[] =>
    localities.flatMap(({ code: locality }) =>
      plan.units.list
        .filter(({ parent }) => parent === locality)
        .map(({ code, parent }, i) => {
          const is = i < (listed[locality] ?? 0);
          return { code, parent, selected: true, listed: is, recognised: is };
        }),
    );
  const asPlanned = (name: string, other: Readonly<Record<string, number>> = {}) =>
    listing({
      ...Object.fromEntries((table?.rows ?? []).map(({ unit, values }) => [unit, values[column(name)]])),
      ...other,
    });

  it('at the end of 2024: 78 of 76, though Uông Bí has two of three', () => {
    const units = asPlanned('g1', { 'uong-bi': 2, 'ha-long': 13 });
    const result = targetsOf(plan, units, { day: legalDate('2024-12-31') }).find(({ id }) => id === 'by-locality');
    expect(result).toMatchObject({ of: 177, required: 76, actual: 78, met: true });
    expect(result?.localities?.filter(({ met }) => !met)).toEqual([
      { unit: 'uong-bi', of: 10, required: 3, actual: 2, met: false },
    ]);
  });

  it('97 of 177 before the communes end is more than half', () => {
    const units = asPlanned('g2', { 'ha-long': 8 });
    const result = targetsOf(plan, units).find(({ id }) => id === 'over-half');
    expect(result).toMatchObject({ of: 177, required: 89, actual: 97, met: true });
  });

  it('three districts are named; two of them are not enough', () => {
    const district = (code: string, listed: boolean) => ({ code, selected: true, listed, recognised: listed });
    const parents = localities.map(({ code }) => district(code, code === 'co-to' || code === 'binh-lieu'));
    const result = targetsOf(plan, listing({}), { parents }).find(({ id }) => id === 'named');
    expect(result).toMatchObject({ of: 3, required: 3, actual: 2, met: false });
  });

  it.each([
    [1000, 950, true],
    [1000, 951, false],
  ])('from %i addicts to %i in a year', (before, now, met) => {
    const units = [
      {
        ...aCommune,
        figures: { addicts: now },
        before: { 'previous-year': { addicts: before } },
      },
    ];
    expect(targetsOf(plan, units).find(({ id }) => id === 'fewer')).toMatchObject({ required: 950, met });
  });

  it('all end on 30/6/2025; two island districts live on as special zones', () => {
    expect([...plan.units.list, ...localities].every(({ to }) => to === '2025-06-30')).toBe(true);
    expect(localities.flatMap(({ code, into }) => into.map((successor) => [code, successor]))).toEqual([
      ['van-don', '06994'],
      ['co-to', '07192'],
    ]);
  });

  it.each([
    ['sldtbxh', '2025-02-28', 'sldtbxh'],
    ['sldtbxh', '2025-03-01', undefined],
    ['ubnd-huyen', '2025-06-30', 'ubnd-huyen'],
    ['ubnd-huyen', '2025-07-01', undefined],
  ])('%s on %s', (seat, day, expected) => {
    expect(seatHolder(plan, seat, legalDate(day))?.id).toBe(expected);
  });

  it('names three districts, a yearly fall and a share to turn round', () => {
    expect(target('named').of).toEqual({ kind: 'named', units: ['co-to', 'binh-lieu', 'ba-che'] });
    expect(target('fewer')).toMatchObject({ measure: { kind: 'against', baseline: 'previous-year' }, every: 'year' });
    const { is } = target('convert');
    expect(is && neededOf(is, 5)).toBe(3);
  });
});

describe('Quảng Ninh: its criteria', () => {
  const nothing = {
    addicts: 0,
    users: 0,
    'ex-substitution': 0,
    'ex-home-rehab': 0,
    'ex-post-rehab': 0,
    'gathering-points': 0,
    violations: 0,
  };

  it('nobody can pass before there are any', () => {
    expect(plan.criteria.awaiting?.by).toEqual(['lead', 'sldtbxh']);
    expect(evaluateCriteria(plan.criteria, countsOnly(nothing)).verdict).toBe('undetermined');
  });

  it.each<[string, Record<string, number>, string]>([
    ['nothing at all', {}, 'met'],
    ['one user', { users: 1 }, 'not-met'],
    ['one point', { 'gathering-points': 1 }, 'not-met'],
    ['one violation', { violations: 1 }, 'not-met'],
  ])('revision 2, which says that it is a demonstration: %s', (_case, figures, verdict) => {
    expect(evaluateCriteria(second.plan.criteria, countsOnly({ ...nothing, ...figures })).verdict).toBe(verdict);
  });

  it('revision 2 says in every label and source that its criteria are invented', () => {
    expect(second.plan.criteria.items.map(({ label }) => JSON.stringify(label).includes('trình diễn'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(second.plan.sources.find(({ id }) => id === 'hd-trinh-dien')).toMatchObject({
      kind: 'guidance',
      held: false,
    });
  });

  it('revision 2 names revision 1 as that was frozen', () => {
    expect(second.plan.revision.of).toEqual({ revision: 1, sha256: first.sha256 });
  });

  it('a district has criteria in revision 2 only: every one of its communes listed', () => {
    expect([plan.parent?.targetOnly, plan.parent?.criteria]).toEqual([true, undefined]);
    const criteria = second.plan.parent?.criteria;
    if (!criteria) throw new Error('no criteria');
    const member = (code: string, listed: boolean | undefined) => ({ code, results: { listed } });
    const verdict = (...results: (boolean | undefined)[]) =>
      evaluateCriteria(criteria, {
        ...countsOnly({}),
        groups: [{ of: 'children', members: results.map((listed, i) => member(String(i), listed)) }],
      }).verdict;
    expect([verdict(true, true, true), verdict(true, false, true), verdict(true, undefined, true)]).toEqual([
      'met',
      'not-met',
      'undetermined',
    ]);
  });
});
