import { legalDate } from '@app/domain/shared';
import { SMALL_PLAN, target, test } from './small-plan.fixture';
import type { Target } from './shape/target';
import { targetInVietnamese } from './target-vi';
import { targetsOf, type UnitResult } from './targets-of';

const unit = (code: number, more: Partial<UnitResult> = {}): UnitResult => ({
  code: String(code),
  selected: false,
  listed: false,
  recognised: false,
  ...more,
});
const many = (count: number, more: Partial<UnitResult> = {}, from = 0): UnitResult[] =>
  Array.from({ length: count }, (_, i) => unit(from + i, more));
const measure = (one: Partial<Target>, units: readonly UnitResult[]) =>
  targetsOf({ ...SMALL_PLAN, targets: [target('t', one)] }, units)[0];

/** Quảng Ngãi at the close: 12 of 13 kept, 9 newly built, 96 units in all. */
const quangNgai = [
  ...many(12, { selected: true, track: 'keep', listed: true, recognised: true }),
  ...many(1, { selected: true, track: 'keep' }, 12),
  ...many(9, { selected: true, track: 'build', listed: true, recognised: true }, 13),
  ...many(74, {}, 22),
];

describe('targets', () => {
  it('at least 20 % of 96 asks for 20 units, and 21 are enough', () => {
    expect(measure({ tracks: ['keep', 'build', 'convert'] }, quangNgai)).toMatchObject({
      of: 96,
      required: 20,
      actual: 21,
      met: true,
    });
  });

  it('19 of 96 are not 20 %', () => {
    expect(measure({}, [...many(19, { listed: true }), ...many(77, {}, 19)])).toMatchObject({
      required: 20,
      actual: 19,
      met: false,
    });
  });

  it('keeping all that are free fails by one', () => {
    const keep = measure(
      { measure: { kind: 'kept' }, of: { kind: 'track', tracks: ['keep'] }, is: test('exactly 100%') },
      quangNgai,
    );
    expect(keep).toMatchObject({ of: 13, required: 13, actual: 12, met: false });
  });

  it('whether existing ones count in the share is the plan’s setting', () => {
    expect(measure({ tracks: ['build', 'convert'] }, quangNgai)).toMatchObject({
      of: 96,
      required: 20,
      actual: 9,
      met: false,
    });
  });

  it('more than half is strict', () => {
    expect(measure({ is: test('more than 50%') }, [...many(48, { listed: true }), ...many(48, {}, 48)])).toMatchObject({
      required: 49,
      actual: 48,
      met: false,
    });
  });

  it('adds up figures over its units before it compares', () => {
    const households = {
      measure: { kind: 'part', part: 'committed', of: 'households' },
      of: { kind: 'selected' },
      is: test('exactly 100%'),
    } as const;
    const units = [
      unit(1, { selected: true, figures: { households: 10, committed: 10 } }),
      unit(2, { selected: true, figures: { households: 5, committed: 4 } }),
      unit(3, { figures: { households: 100, committed: 0 } }),
    ];
    expect(measure(households, units)).toMatchObject({ of: 15, required: 15, actual: 14, met: false });
  });

  it('of no unit is met, and says that nothing arose', () => {
    const keep = {
      measure: { kind: 'kept' },
      of: { kind: 'track', tracks: ['keep'] },
      is: test('exactly 100%'),
    } as const;
    expect(measure(keep, many(3))).toMatchObject({ of: 0, required: 0, actual: 0, met: true, nothingArose: true });
  });

  it('counts as kept only what was to be kept', () => {
    const units = [unit(1, { track: 'keep', listed: true }), unit(2, { track: 'build', listed: true })];
    expect(measure({ measure: { kind: 'kept' } }, units).actual).toBe(1);
  });

  it('counts what was registered or recognised, each by its own mark', () => {
    const units = [
      unit(1, { registered: true }),
      unit(2, { recognised: true }),
      unit(3, { recognised: true, listed: true }),
    ];
    expect(measure({ measure: { kind: 'registered' } }, units).actual).toBe(1);
    expect(measure({ measure: { kind: 'recognised' } }, units).actual).toBe(2);
  });

  it('may name its units, or ask for a number of them', () => {
    const named = measure(
      { of: { kind: 'named', units: ['0', '1', '2'] }, is: test('at least 2') },
      many(3, { listed: true }),
    );
    expect(named).toMatchObject({ of: 3, required: 2, actual: 3, met: true });
  });
});

describe('targets that grow, fall, or are divided', () => {
  const d = legalDate;
  const roadmap: Partial<Target> = {
    is: undefined,
    by: undefined,
    steps: [
      { by: d('2026-12-31'), keep: 4, add: test('at least 1'), is: test('at least 10') },
      { by: d('2027-12-31'), keep: 10, is: test('at least 11') },
    ],
  };
  const eleven = [...many(11, { listed: true }), ...many(8, {}, 11)];
  const on = (day: string | undefined, one: Partial<Target>, units: readonly UnitResult[]) =>
    targetsOf({ ...SMALL_PLAN, targets: [target('t', one)] }, units, {
      day: day === undefined ? undefined : d(day),
    })[0];

  it.each([
    ['2026-06-30', 10, '2026-12-31'],
    ['2026-12-31', 10, '2026-12-31'],
    ['2027-01-01', 11, '2027-12-31'],
    ['2031-01-01', 11, '2027-12-31'],
    [undefined, 11, '2027-12-31'],
  ])('of a roadmap on %s at least %i count', (day, required, by) => {
    expect(on(day, roadmap, eleven)).toMatchObject({ required, by, actual: 11, met: true });
  });

  const listedOn = (was: boolean | undefined) => ({ [d('2026-12-31')]: was });
  const of2027 = (...units: UnitResult[]) => on('2027-06-30', stepping, units);
  const stepping: Partial<Target> = {
    ...roadmap,
    steps: [
      { by: d('2026-12-31'), is: test('at least 2') },
      { by: d('2027-12-31'), keep: 2, add: test('exactly 1'), is: test('at least 3') },
    ],
  };

  it('of a step measure what was kept and what came on top, beside the sum', () => {
    const [kept, lost, added] = [
      unit(1, { listed: true, listedOn: listedOn(true) }),
      unit(2, { listedOn: listedOn(true) }),
      unit(3, { listed: true, listedOn: listedOn(false) }),
    ];
    expect(of2027(kept, lost, added, { ...added, code: '4' })).toMatchObject({
      met: true,
      actual: 3,
      step: { keep: { required: 2, actual: 1, met: false }, add: { required: 1, actual: 2, met: false }, missing: [] },
    });
  });

  it('of a step say nothing of what hangs on a list that nobody has told, and name the units', () => {
    const told = unit(1, { listed: true, listedOn: listedOn(true) });
    const untold = unit(2, { listed: true });
    const { step } = of2027(told, untold, { ...untold, code: '3', listedOn: listedOn(false) });
    expect(step).toEqual({
      keep: { least: 2, required: 2, actual: 1 },
      add: { least: 1, most: 1, required: 1, actual: 1 },
      missing: [{ unit: '2', kind: 'earlier-list', day: '2026-12-31' }],
    });
    expect(of2027(told, { ...told, code: '5' }, untold).step?.keep).toEqual({
      least: 2,
      required: 2,
      actual: 2,
      met: true,
    });
  });

  it('of a ratio leave out a unit that lacks a figure, and are not met on nothing at all', () => {
    const ratio: Partial<Target> = {
      measure: { kind: 'part', part: 'removed', of: 'found' },
      of: { kind: 'all' },
      is: test('exactly 100%'),
    };
    const [whole, half] = [unit(1, { figures: { found: 2, removed: 2 } }), unit(2, { figures: { found: 3 } })];
    expect(on(undefined, ratio, [whole, half])).toMatchObject({
      of: 2,
      actual: 2,
      verdict: 'undetermined',
      met: false,
      open: 1,
      missing: [{ unit: '2', kind: 'figure', indicator: 'removed' }],
    });
    expect(on(undefined, ratio, [half])).toMatchObject({
      of: 0,
      verdict: 'undetermined',
      nothingArose: false,
      open: 1,
    });
  });

  it('against an earlier figure name which of both is missing', () => {
    const open = on(undefined, fewer, [counted(undefined, 40), counted(3, undefined)]);
    expect(open?.missing).toEqual([
      { unit: '0', kind: 'figure', indicator: 'addicts' },
      { unit: '0', kind: 'earlier-figure', indicator: 'addicts', baseline: 'previous-year' },
    ]);
  });

  const counted = (now: number | undefined, before: number | undefined): UnitResult =>
    unit(0, { figures: { addicts: now }, before: { 'previous-year': { addicts: before } } });
  const fewer: Partial<Target> = {
    measure: { kind: 'against', figure: 'addicts', baseline: 'previous-year' },
    is: undefined,
    change: { kind: 'down', by: test('at least 5%') },
  };

  it.each<[string, UnitResult[], object]>([
    ['enough', [counted(95, 100)], { of: 100, required: 95, actual: 95, met: true }],
    ['not enough', [counted(50, 50), counted(46, 50)], { of: 100, required: 95, actual: 96, met: false }],
    ['nobody before or now', [counted(0, 0)], { met: true, nothingArose: true }],
    [
      'a unit that did not report is no fall',
      [counted(95, 100), counted(undefined, 40)],
      { of: 100, actual: 95, verdict: 'undetermined', open: 1 },
    ],
    ['nobody reported', [counted(undefined, 100)], { verdict: 'undetermined', nothingArose: false, open: 1 }],
  ])('a fall of five percent: %s', (_case, units, expected) => {
    expect(on(undefined, fewer, units)).toMatchObject(expected);
  });

  it('of units of which something holds, those of which something else does', () => {
    const some = (indicator: string) => ({ op: 'some', of: [{ kind: 'indicator', indicator }] }) as const;
    const points = on(
      undefined,
      {
        measure: { kind: 'units-where', term: some('points') },
        of: { kind: 'where', term: some('addicts') },
        is: test('more than 70%'),
      },
      [
        unit(1, { figures: { addicts: 2, points: 1 } }),
        unit(2, { figures: { addicts: 1, points: 0 } }),
        unit(3, { figures: { addicts: 0 } }),
        unit(4, { figures: { addicts: 3 } }), // nobody said whether it has a point
        unit(5), // nor whether it has addicts
      ],
    );
    // of three 1 or 2, of four 1, 2 or 3: three of four would be more than 70 %
    expect(points).toMatchObject({ of: 3, required: 3, actual: 1, verdict: 'undetermined', open: 2 });
  });

  it.each<[string, string, number, number, number, string]>([
    ['one that nobody judged can make it', 'at least 2', 1, 1, 1, 'undetermined'],
    ['however the open one turns out it is enough', 'at least 1', 1, 1, 1, 'met'],
    ['however the open one turns out it is too little', 'at least 3', 1, 1, 1, 'not-met'],
    ['a share is judged on all of them', 'exactly 100%', 1, 0, 1, 'undetermined'],
    ['one that is surely not so settles it', 'exactly 100%', 1, 1, 1, 'not-met'],
  ])('of which something is open: %s', (_case, is, yes, no, open, verdict) => {
    const model = { op: 'some', of: [{ kind: 'indicator', indicator: 'models' }] } as const;
    const units = [
      ...many(yes, { figures: { models: 1 } }),
      ...many(no, { figures: { models: 0 } }, yes),
      ...many(open, {}, yes + no),
    ];
    const measured = on(
      undefined,
      { measure: { kind: 'units-where', term: model }, of: { kind: 'all' }, is: test(is) },
      units,
    );
    expect(measured).toMatchObject({ verdict, met: verdict === 'met' });
  });

  it('of localities that are named', () => {
    const named: Partial<Target> = {
      measure: { kind: 'parent' },
      of: { kind: 'named', units: ['co-to', 'ba-che'] },
      is: test('exactly 100%'),
    };
    const parents = ['co-to', 'ba-che', 'ha-long'].map((code) => ({ ...unit(0), code, listed: code === 'co-to' }));
    const plan = { ...SMALL_PLAN, targets: [target('t', named)] };
    expect(targetsOf(plan, [], { parents })[0]).toMatchObject({ of: 2, required: 2, actual: 1, verdict: 'not-met' });
    expect(targetsOf(plan, [], { parents: parents.slice(0, 1) })[0]).toMatchObject({
      of: 2,
      actual: 1,
      verdict: 'undetermined',
      nothingArose: false,
      missing: [{ unit: 'ba-che', kind: 'result' }],
    });
  });

  it('of a locality above are not "nothing arose" where the plan has no criteria for it, and follow them where it has', () => {
    const target1 = target('t', {
      measure: { kind: 'parent' },
      of: { kind: 'named', units: ['co-to'] },
      is: test('exactly 100%'),
    });
    const units = { ...SMALL_PLAN.units, parents: { list: [{ code: 'co-to', label: 'Huyện Cô Tô', into: [] }] } };
    const plan = { ...SMALL_PLAN, units, targets: [target1], parent: { targetOnly: true } };
    const [silent] = targetsOf(plan, many(3, { parent: 'co-to', listed: true }));
    expect(silent).toMatchObject({ verdict: 'undetermined', nothingArose: false });
    expect(silent?.missing).toEqual([{ unit: 'co-to', kind: 'result' }]);
    const term = { op: 'roll-up', of: 'children', result: ['listed'], is: test('exactly 100%') } as const;
    const criteria = { ...SMALL_PLAN.criteria, rule: { kind: 'all' } as const, items: [{ id: 'h', label: 'h', term }] };
    const judging = { ...plan, parent: { targetOnly: false, criteria } };
    expect(targetsOf(judging, many(3, { parent: 'co-to', listed: true }))[0]).toMatchObject({
      actual: 1,
      verdict: 'met',
    });
    const one = [...many(2, { parent: 'co-to', listed: true }), unit(3, { parent: 'co-to' })];
    expect(targetsOf(judging, one)[0]).toMatchObject({ actual: 0, verdict: 'not-met' });
  });

  it('of the province for which the whole plan is made are measured over it, though nobody lists it', () => {
    const target1 = target('t', {
      measure: { kind: 'parent' },
      of: { kind: 'all', group: 'parents' },
      is: test('exactly 100%'),
    });
    const term = { op: 'roll-up', of: 'units', result: ['recognised'], is: test('exactly 100%') } as const;
    const criteria = { ...SMALL_PLAN.criteria, rule: { kind: 'all' } as const, items: [{ id: 'p', label: 'p', term }] };
    const units = { ...SMALL_PLAN.units, province: '51' };
    const plan = { ...SMALL_PLAN, units, targets: [target1], parent: { targetOnly: false, criteria } };
    const results = (...last: UnitResult[]) => targetsOf(plan, [...many(2, { recognised: true }), ...last])[0];
    expect(results()).toMatchObject({ of: 1, required: 1, actual: 1, verdict: 'met', nothingArose: false });
    expect(results(unit(3))).toMatchObject({ of: 1, required: 1, actual: 0, verdict: 'not-met' });
    expect(targetsOf({ ...plan, parent: { targetOnly: true } }, many(2, { recognised: true }))[0]).toMatchObject({
      verdict: 'undetermined',
      missing: [{ unit: '51', kind: 'result' }],
    });
  });

  it('by locality, in the column of the day', () => {
    const table: Partial<Target> = {
      is: undefined,
      by: undefined,
      table: {
        spans: [
          { id: 'g1', from: d('2023-01-01'), to: d('2024-12-31') },
          { id: 'g2', from: d('2024-01-01'), to: d('2025-12-31') },
        ],
        columns: ['of', 'baseline', 'g1', 'g2'],
        rows: [
          { unit: 'a', values: [10, 0, 3, 5] },
          { unit: 'b', values: [3, 3, 3, 3] },
        ],
        total: [13, 3, 6, 8],
        stated: {},
      },
    };
    const units = [...many(4, { parent: 'a', listed: true }), ...many(3, { parent: 'b', listed: true }, 4)];
    expect(on('2024-06-01', table, units)).toMatchObject({
      of: 13,
      required: 6,
      actual: 7,
      met: true,
      by: '2024-12-31',
    });
    expect(on('2025-06-01', table, units)).toMatchObject({
      required: 8,
      met: false,
      localities: [
        { unit: 'a', required: 5, actual: 4, met: false },
        { unit: 'b', required: 3, actual: 3, met: true },
      ],
    });
  });

  it.each<[string, Partial<Target>, string]>([
    ['a test', {}, 'ít nhất 20 %'],
    ['a fall', fewer, 'giảm ít nhất 5 %'],
    ['all of them', { is: test('exactly 100%') }, '100 %'],
    ['a step', roadmap, 'ít nhất 11'],
  ])('say in words what they ask for: %s', (_case, one, said) => {
    expect(targetInVietnamese(target('t', one))).toBe(said);
  });
});
