import { legalDate } from '@app/domain/shared';
import { formOn } from './form-on';
import { successorsOn, type UnitHistory } from './successors-on';
import type { Succession, UnitForm } from './unit-history';

const form = (code: string, fullName: string, from: string, to: string | null = null): UnitForm => ({
  code,
  level: 'commune',
  kind: 'commune',
  fullName,
  parentCode: null,
  from: legalDate(from),
  to: to === null ? null : legalDate(to),
  fromAttested: false,
});
const passed = (predecessor: string, successor: string | null, day = '2025-07-01'): Succession => ({
  predecessor,
  successor,
  day: legalDate(day),
  kind: successor === null ? 'dissolved' : 'merged',
});

const history: UnitHistory = {
  forms: [
    form('16174', 'Thị trấn Yên Cát', '2024-10-01', '2025-06-30'),
    form('16174', 'Xã Như Xuân', '2025-07-01'),
    form('16201', 'Xã Tân Bình', '2024-10-01', '2025-06-30'),
    form('06655', 'Phường Hà Khẩu', '2023-07-07', '2025-06-30'),
    form('06661', 'Phường Giếng Đáy', '2023-07-07', '2025-06-30'),
    form('06661', 'Phường Việt Hưng', '2025-07-01'),
    form('06706', 'Phường Tuần Châu', '2025-07-01'),
    form('06682', 'Phường Yết Kiêu', '2023-07-07', '2025-06-30'),
    form('nhu-xuan', 'Huyện Như Xuân', '2024-10-01', '2025-06-30'),
    form('A', 'Xã A', '2020-01-01', '2023-12-31'),
    form('B', 'Xã B', '2020-01-01', '2025-06-30'),
    form('C', 'Xã C', '2025-07-01'),
  ],
  successions: [
    passed('16174', '16174'),
    passed('16201', '16174'),
    passed('06655', '06661'),
    passed('06655', '06706'),
    passed('06661', '06661'),
    passed('nhu-xuan', null),
    passed('A', 'B', '2024-01-01'),
    passed('B', 'C'),
  ],
};
const become = (code: string, on: string, day: string): unknown =>
  successorsOn(history, { code, on: legalDate(on) }, legalDate(day));

describe('what bore a code on a day', () => {
  it.each([
    ['2025-06-30', 'Thị trấn Yên Cát'],
    ['2025-07-01', 'Xã Như Xuân'],
    ['2024-09-30', undefined],
  ])('on %s 16174 was %s', (day, name) => {
    expect(formOn(history.forms, '16174', legalDate(day))?.fullName).toBe(name);
  });
});

describe('what a unit has become', () => {
  it.each([
    ['itself on its last day', '16201', '2024-10-01', '2025-06-30', { units: ['16201'], unknown: [] }],
    ['another unit from the next day on', '16201', '2024-10-01', '2025-07-01', { units: ['16174'], unknown: [] }],
    ['one under the same code, which lives on', '16174', '2024-10-01', '2025-07-01', { units: ['16174'], unknown: [] }],
    ['both, where it was split', '06655', '2023-07-07', '2026-01-01', { units: ['06661', '06706'], unknown: [] }],
    ['what its successor became in turn', 'A', '2023-01-01', '2025-07-01', { units: ['C'], unknown: [] }],
    ['only the first step, in between', 'A', '2023-01-01', '2024-01-01', { units: ['B'], unknown: [] }],
    [
      'unknown, where nobody knows; never itself',
      '06682',
      '2023-07-07',
      '2025-07-01',
      { units: [], unknown: ['06682'] },
    ],
    ['itself, when it is today’s', '06706', '2025-07-01', '2026-01-01', { units: ['06706'], unknown: [] }],
  ])('%s', (_, code, on, day, expected) => {
    expect(become(code, on, day)).toEqual({ ...expected, dissolved: false });
  });

  it('nobody, where it was dissolved', () => {
    expect(become('nhu-xuan', '2024-10-01', '2025-07-01')).toEqual({ units: [], unknown: [], dissolved: true });
  });

  it('not the present bearer of its code, when nobody said that one succeeds it', () => {
    const silent = { ...history, successions: [] };
    expect(successorsOn(silent, { code: '16174', on: legalDate('2024-10-01') }, legalDate('2025-07-01'))).toEqual({
      units: [],
      dissolved: false,
      unknown: ['16174'],
    });
  });
});
