import { dossierCode, registrationRoles, seatsOf } from '@app/domain/dossiers';
import { sittingOf } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const day = legalDate;

describe('the offices of a dossier, in plans of every level', () => {
  it('a khu phố: its own office draws up, the ward’s police appraises, the ward’s chairman approves', () => {
    const { plan } = shippedPlan('quy-nhon-dong-2025-2030', 1);
    const seats = seatsOf(plan, { provinceCode: '52', unitCode: '21601-03' }, day('2025-12-01'));
    expect(seats).toMatchObject({
      submitter: '21601-03.khu-pho',
      registrar: '21601.cax',
      approver: '21601.ubnd-xa',
      lead: '21601.cax',
      panel: { cax: '21601.cax', 'tyt-xa': '21601.tyt-xa' },
    });
    expect(registrationRoles(plan, day('2025-12-01'))).toEqual({
      registrar: 'agency-officer',
      approver: 'chairman',
    });
  });

  it.each([
    ['2024-10-20', 'nhu-xuan.cah', 'nhu-xuan.ubnd-huyen'],
    ['2025-03-01', '38.cat', 'nhu-xuan.ubnd-huyen'],
    ['2025-07-01', '38.cat', '38.ubnd-tinh'],
  ])('a commune of Như Xuân on %s: the lead is %s, the approver %s', (on, lead, approver) => {
    const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
    const place = { provinceCode: '38', unitCode: '16177' };
    expect(seatsOf(plan, place, day(on))).toMatchObject({ lead, approver, submitter: '16177.ubnd-xa' });
  });

  it('a commune under the national rule: nobody registers it, nobody approves it', () => {
    const { plan } = shippedPlan('qd-28-2025', 1);
    const seats = seatsOf(plan, { provinceCode: '51', unitCode: '21361' }, day('2025-12-15'));
    expect([seats.registrar, seats.approver, seats.lead]).toEqual([null, null, '51.cat']);
  });

  it('a commune that the plan puts under a locality has its district offices there', () => {
    const { plan } = shippedPlan('quang-ninh-2023-2025', 1);
    const at = (seat: string) => sittingOf(plan, seat, day('2024-05-06'), { province: '22', unit: '06799' })?.office;
    expect([at('ubnd-huyen'), at('cat')]).toEqual(['cam-pha.ubnd-huyen', '22.cat']);
  });

  it('the code of a khu phố’s dossier bears its own code', () =>
    expect(dossierCode({ provinceCode: '52', unitCode: '21601-03' }, day('2025-12-01'), 7)).toBe(
      'H52.21601-03-251201-0007',
    ));
});
