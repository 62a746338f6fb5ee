import { legalDate } from '@app/domain/shared';
import { isNamedAfterPerson, placeAndDate, placeName, shortDate } from './place-and-date';

describe('địa danh và thời gian', () => {
  it.each([
    ['2025-07-23', 'Quảng Ngãi, ngày 23 tháng 7 năm 2025'],
    ['2025-12-09', 'Quảng Ngãi, ngày 09 tháng 12 năm 2025'],
    ['2026-01-05', 'Quảng Ngãi, ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'Quảng Ngãi, ngày 28 tháng 02 năm 2026'],
    ['2026-03-01', 'Quảng Ngãi, ngày 01 tháng 3 năm 2026'],
  ])('%s has a zero only where the decree wants one', (date, line) => {
    expect(placeAndDate('Quảng Ngãi', legalDate(date))).toBe(line);
  });

  it('leaves the date of a draft open', () => {
    expect(placeAndDate('Ba Vì', undefined)).toMatch(/^Ba Vì, ngày\u00a0+tháng\u00a0+năm\u00a0+$/);
  });

  it('writes short dates with the same zeros', () => {
    expect(shortDate(legalDate('2026-02-05'))).toBe('05/02/2026');
    expect(shortDate(legalDate('2025-08-05'))).toBe('05/8/2025');
  });

  it.each([
    ['tỉnh Quảng Ngãi', 'Quảng Ngãi'],
    ['Xã Sơn Tây Thượng', 'Sơn Tây Thượng'],
    ['Đặc khu Lý Sơn', 'Lý Sơn'],
    ['Phường 12', 'Phường 12'],
  ])('%s is the place %s', (unit, place) => {
    expect(placeName(unit)).toBe(place);
  });

  it('keeps the kind before the name of a person', () => {
    expect(placeName('Xã Đặng Thùy Trâm', true)).toBe('Xã Đặng Thùy Trâm');
  });
});

it('a commune named after a person keeps its kind before the date, in either spelling', () => {
  const place = (unit: string): string => placeName(unit, isNamedAfterPerson(unit));
  expect(['Xã Đặng Thùy Trâm', 'Xã Đặng Thuỳ Trâm', 'Xã Ba Vì', 'Phường Đăk Bla'].map(place)).toEqual([
    'Xã Đặng Thùy Trâm',
    'Xã Đặng Thuỳ Trâm',
    'Ba Vì',
    'Đăk Bla',
  ]);
});
