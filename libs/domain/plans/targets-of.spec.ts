import { SMALL_PLAN, target, test } from './small-plan.fixture';
import type { Target } from './target';
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
