import { officesAt, type OfficeLevel, type Scope } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { SMALL_PLAN as province } from '../small-plan.fixture';
import { standsWithDecider } from './stands-with-decider';

const day = legalDate('2025-11-28');
const PLACES = { province: null, district: ['x'], commune: ['21361', '21361-01'], 'sub-unit': ['21361-01'] } as const;
const at = (level: OfficeLevel): { scope: Scope } => ({
  scope: { province: '51', units: PLACES[level], audiences: [officesAt(level)] },
});

describe('what agencies write among themselves', () => {
  it('is read by offices of the province where the province decides, and by no commune', () => {
    expect(standsWithDecider(at('province'), province, day)).toBe(true);
    expect(standsWithDecider(at('commune'), province, day)).toBe(false);
  });

  it('is read by the ward’s own health station where the ward decides, and not by its khu phố', () => {
    const ward = {
      ...province,
      units: { ...province.units, level: 'sub-unit' as const, parent: '21361' },
      offices: province.offices.map((office) =>
        office.id === province.roles.decider ? { ...office, level: 'commune' as const } : office,
      ),
    };
    expect(standsWithDecider(at('commune'), ward, day)).toBe(true);
    expect(standsWithDecider(at('sub-unit'), ward, day)).toBe(false);
    const elsewhere = { scope: { ...at('commune').scope, units: ['21364'] } };
    expect(standsWithDecider(elsewhere, ward, day)).toBe(false);
  });
});
