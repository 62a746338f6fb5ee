import { legalDate } from '@app/domain/shared';
import type { PlanRevision } from '@app/domain/plans';
import { shippedPlan } from '../shipped-plans';
import { endsIn, type PlacedEnd } from './ended-units';

const commune: PlacedEnd = {
  code: '21349',
  name: 'Xã Sơn Mai',
  level: 'commune',
  province: '51',
  parent: '51',
  to: legalDate('2025-09-30'),
  into: [],
};
const { plan } = shippedPlan('qd-28-2025', 1);
const about = (units: Partial<PlanRevision['units']>): PlanRevision => ({
  ...plan,
  units: { ...plan.units, level: 'commune', province: undefined, parent: undefined, ...units },
});

describe('a unit that ends, told of a plan without a list', () => {
  it.each<[string, Partial<PlanRevision['units']>, Partial<PlacedEnd>, boolean]>([
    ['of all communes', {}, {}, true],
    ['of the communes of its province', { province: '51' }, {}, true],
    ['of those of another province', { province: '38' }, {}, false],
    [
      'of the parts of its own commune',
      { level: 'sub-unit', parent: '21601' },
      { level: 'sub-unit', parent: '21601' },
      true,
    ],
    [
      'of the parts of another commune',
      { level: 'sub-unit', parent: '21601' },
      { level: 'sub-unit', parent: '21349' },
      false,
    ],
    ['of communes, when a hamlet ends', {}, { level: 'sub-unit' }, false],
    ['of hamlets, when a commune ends', { level: 'sub-unit' }, {}, false],
  ])('%s', (_case, units, ended, told) => {
    expect(endsIn([{ ...commune, ...ended }], about(units))).toHaveLength(told ? 1 : 0);
  });
});
