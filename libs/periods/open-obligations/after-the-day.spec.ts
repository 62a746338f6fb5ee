import type { DutyToOpen } from '@app/domain/periods';
import type { Obligation, UnitResult } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { isTooLateToAsk, owedBy, type Ground } from './owed';

const { plan } = shippedPlan('qd-28-2025', 1);
const [first] = plan.obligations;
if (!first) throw new Error('the plan has no duties');
const kept: Obligation = { ...first, id: 'giu-vung', who: ['units'], only: { result: ['recognised'] }, dossier: false };
const recognised: UnitResult = { code: '21361', selected: true, listed: true, recognised: true };
const on = (day: string): Ground => ({
  plan,
  province: '51',
  day: legalDate(day),
  offices: [
    {
      id: '21361.ubnd-xa',
      kind: 'ubnd-xa',
      name: 'UBND xã Minh Long',
      unitCode: '21361',
      parentCode: '51',
      unitKind: 'commune',
    },
  ],
  units: new Set(['21361']),
  selected: new Map(),
  results: new Map([['21361', recognised]]),
});
const duty = { obligation: kept, key: '2026', opens: null, due: legalDate('2026-01-20') } as unknown as DutyToOpen;

describe('a duty of those who are recognised', () => {
  it.each([
    ['is asked of who is so on its day', '2026-01-20', false],
    ['is not asked, and chased at once, of who comes to it in December', '2026-12-16', true],
  ])('%s', (_case, day, tooLate) => {
    const owed = owedBy(duty, on(day));
    expect(owed.map((one) => isTooLateToAsk(one, legalDate(day)))).toEqual([tooLate]);
  });

  it('is still owed after its day by whom it was asked of: another revision does not drop it as asked for no longer', () =>
    expect(owedBy(duty, on('2026-12-16'))).toHaveLength(1));
});
