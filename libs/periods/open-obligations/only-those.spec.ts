import type { OnlyThose, UnitResult } from '@app/domain/plans';
import { shippedPlan } from '@app/plans';
import { isOneOfThose, type OwingUnit } from '@app/domain/periods';

const { plan } = shippedPlan('qd-28-2025', 1);
const FREE = {
  addicts: 0,
  users: 0,
  violations: 0,
  arrested: 0,
  plants: 0,
  'plant-area': 0,
  'gathering-points': 0,
  'wanted-hiding': 0,
  'ex-substitution': 0,
  'ex-home-rehab': 0,
  'ex-post-rehab': 0,
  population: 9_000,
};
const result = (more: Partial<UnitResult> = {}): UnitResult => ({
  code: '21361',
  selected: true,
  listed: false,
  recognised: false,
  ...more,
});
const unit = (more: Partial<OwingUnit> = {}): OwingUnit => ({
  kind: 'commune',
  result: result(),
  track: undefined,
  ...more,
});
const some = (indicator: string) => ({ op: 'some', of: [{ kind: 'indicator', indicator }] }) as const;

describe('a duty of some units only', () => {
  it.each<[string, OnlyThose | undefined, OwingUnit, boolean]>([
    [
      'everybody’s is everybody’s, also that of an office in no unit',
      undefined,
      unit({ result: null, kind: null }),
      true,
    ],
    ['of selected ones waits for the list', { selected: true }, unit(), false],
    ['of selected ones is theirs', { selected: true }, unit({ track: 'build' }), true],
    ['of a track is not another’s', { track: ['keep'] }, unit({ track: 'build' }), false],
    ['of wards is no commune’s', { kinds: ['ward'] }, unit(), false],
    ['of wards is a ward’s', { kinds: ['ward', 'special-zone'] }, unit({ kind: 'ward' }), true],
    ['of wards is not an office’s that stands in no unit', { kinds: ['ward'] }, unit({ kind: null }), false],
    ['of recognised ones is not owed before', { result: ['recognised'] }, unit(), false],
    [
      'of recognised ones is owed then',
      { result: ['recognised'] },
      unit({ result: result({ recognised: true }) }),
      true,
    ],
    [
      'of any of several results',
      { result: ['listed', 'registered'] },
      unit({ result: result({ registered: true }) }),
      true,
    ],
    ['of a class is not owed while the class is open', { result: ['free'] }, unit(), false],
    ['of a class is owed by who is of it', { result: ['free'] }, unit({ result: result({ figures: FREE }) }), true],
    ['of a class is not another’s', { result: ['hot-1'] }, unit({ result: result({ figures: FREE }) }), false],
    ['where something holds', { where: some('addicts') }, unit({ result: result({ figures: { addicts: 2 } }) }), true],
    [
      'where it does not hold',
      { where: some('addicts') },
      unit({ result: result({ figures: { addicts: 0 } }) }),
      false,
    ],
    ['where nobody has said whether it holds', { where: some('addicts') }, unit(), false],
    ['all that is named must hold', { kinds: ['commune'], result: ['recognised'] }, unit(), false],
  ])('%s', (_case, only, owing, owed) => {
    expect(isOneOfThose(only, owing, plan)).toBe(owed);
  });
});
