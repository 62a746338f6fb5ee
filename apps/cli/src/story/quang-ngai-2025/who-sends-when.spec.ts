import { Chance } from '../stage/chance';
import { latecomers, sendingDay } from './who-sends-when';

const UNITS = Array.from({ length: 96 }, (_, index) => String(21_000 + index));

describe.each([1, 2, 77])('who sends when, seed %s', (seed) => {
  const chance = new Chance(seed);
  const late = latecomers(chance, UNITS);
  const daysOf = (obligation: string, due: string): string[] =>
    UNITS.map((code) =>
      sendingDay(chance, late, { obligation, occurrence: 'once', owingOffice: `${code}.ubnd-xa`, opens: null, due }),
    );

  it('87 plans by 30/7, 7 by 05/8, 2 after the letter of 06/8', () => {
    const days = daysOf('ke-hoach', '2025-07-30');
    expect(days.filter((day) => day <= '2025-07-30')).toHaveLength(87);
    expect(days.filter((day) => day > '2025-07-30' && day <= '2025-08-05')).toHaveLength(7);
    expect(days.filter((day) => day > '2025-08-06')).toHaveLength(2);
  });

  it('90 final reports by 12/12, 4 on Saturday 13/12, 2 on 15/12', () => {
    const days = daysOf('so-ket', '2025-12-13');
    expect(days.filter((day) => day <= '2025-12-12')).toHaveLength(90);
    expect(days.filter((day) => day === '2025-12-13')).toHaveLength(4);
    expect(days.filter((day) => day === '2025-12-15')).toHaveLength(2);
  });

  it('nothing is sent before it can be', () => {
    const owed = { obligation: 'truyen-thong', occurrence: '2025-09', opens: '2025-09-29', due: '2025-09-30' };
    for (const code of UNITS)
      expect(sendingDay(chance, late, { ...owed, owingOffice: `${code}.ubnd-xa` }) >= owed.opens).toBe(true);
  });
});
