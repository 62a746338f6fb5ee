import type { PlanRevision } from '@app/domain/plans';
import { shippedPlan } from '../shipped-plans';
import { codesFor } from './territory-of';

const { plan } = shippedPlan('qd-28-2025', 1);
const about = (units: Partial<PlanRevision['units']>): PlanRevision => ({
  ...plan,
  units: { ...plan.units, province: undefined, parent: undefined, ...units },
});
const territory = { province: '51', codes: ['21361', '51'] };

describe('the codes that a plan may name', () => {
  it('are those of its own province, and nobody says of another one that a code is wrong there', () => {
    expect(codesFor(territory, about({ province: '51' }))).toEqual(['21361', '51']);
    expect(codesFor(territory, about({ province: '38' }))).toBeUndefined();
    expect(codesFor(territory, about({}))).toBeUndefined();
  });

  it('are, beside its list, the one commune where the units are parts of it', () => {
    expect(codesFor(territory, about({ level: 'sub-unit', parent: '21361' }))).toEqual(['21361']);
    expect(codesFor(territory, about({ level: 'sub-unit', parent: '21601' }))).toBeUndefined();
  });
});
