import { legalDate } from '@app/domain/shared';
import { fulfilmentOf, type DutyDone } from './fulfilment';

const duty = (occurrence: string, state: string, due: string, late = false): DutyDone => ({
  occurrence,
  state,
  due: legalDate(due),
  late,
});
const MONTHS = ['2025-08', '2025-09', '2025-10'];
const today = legalDate('2025-10-15');
const AUGUST = duty('2025-08', 'accepted', '2025-08-31');

describe('monthly reports of August to October, on 15/10/2025', () => {
  it.each([
    [
      'in time, late, and one whose day has not come',
      [AUGUST, duty('2025-09', 'accepted', '2025-09-30', true)],
      [1, 1, 1, 0, 0],
    ],
    ['sent and not accepted yet is still owed', [AUGUST, duty('2025-09', 'sent', '2025-09-30')], [1, 0, 1, 1, 0]],
    ['one that is asked of nobody any longer is not owed', [duty('2025-08', 'dropped', '2025-08-31')], [0, 0, 2, 0, 0]],
  ] as const)('%s', (_, duties, [inTime, late, open, overdue, missed]) =>
    expect(fulfilmentOf(duties, MONTHS, { today, closed: false })).toEqual({ inTime, late, open, overdue, missed }),
  );

  it('a dropped one is not missed when the period is closed, and whoever sent all that was owed has missed nothing', () => {
    const duties = [
      duty('2025-08', 'dropped', '2025-08-31'),
      ...MONTHS.slice(1).map((key) => duty(key, 'accepted', '2025-10-31')),
    ];
    expect(fulfilmentOf(duties, MONTHS, { today, closed: true })).toEqual({
      inTime: 2,
      late: 0,
      open: 0,
      overdue: 0,
      missed: 0,
    });
    expect(fulfilmentOf(duties, MONTHS.slice(1), { today, closed: true }).missed).toBe(0);
  });

  it('what never came is missed once the period is closed', () =>
    expect(fulfilmentOf([AUGUST], MONTHS, { today, closed: true })).toMatchObject({ inTime: 1, open: 0, missed: 2 }));
});
