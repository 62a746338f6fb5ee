import type { Role } from '@app/domain/identity';
import { mayTryMove } from './moving';

const period = { offices: ['51.cat'], deciding: ['51.ubnd-tinh', '51.vp-ubnd-tinh'] };
const wardPeriod = { offices: ['21601.cax'], deciding: ['21601.ubnd-xa'] };
const ofProvince = { province: '51', units: null, audiences: ['province'] };
const ofWard = { province: '51', units: ['21601'], audiences: ['commune'] };
const person = (role: Role, officeId: string) => ({
  role,
  officeId,
  scope: officeId.startsWith('51') ? ofProvince : ofWard,
});

describe('who may see what another revision would do', () => {
  it.each<[Role, string]>([
    ['agency-officer', '51.cat'],
    ['agency-head', '51.cat'],
    ['chairman', '51.ubnd-tinh'],
    ['vice-chairman', '51.ubnd-tinh'],
    ['programme-administrator', '51.ubnd-tinh'],
    ['desk-officer', '51.vp-ubnd-tinh'],
    ['auditor', '51.thanh-tra'],
  ])('%s of %s: an office of the period’s own plan', (role, office) => {
    expect(mayTryMove(person(role, office), period)).toBe(true);
  });

  it.each<[Role, string]>([
    ['agency-officer', '51.syt'],
    ['chairman', '21601.ubnd-xa'],
    ['desk-officer', '21601.vp-ubnd-xa'],
    ['programme-administrator', '21601.ubnd-xa'],
    ['auditor', '21601.thanh-tra'],
    ['commune-leader', '21601.ubnd-xa'],
    ['council-secretary', '51.cat'],
  ])('%s of %s does not: it decides elsewhere, or nowhere', (role, office) => {
    expect(mayTryMove(person(role, office), period)).toBe(false);
  });

  it('a ward’s own period is tried by its own chairman and auditor, and by no chairman of the province', () => {
    expect(mayTryMove(person('chairman', '21601.ubnd-xa'), wardPeriod)).toBe(true);
    expect(mayTryMove(person('auditor', '21601.thanh-tra'), wardPeriod)).toBe(true);
    expect(mayTryMove(person('chairman', '51.ubnd-tinh'), wardPeriod)).toBe(false);
  });
});
