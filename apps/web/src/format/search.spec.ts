import { byName, found } from './search';

it('finds names typed without diacritics, in either Unicode form', () => {
  expect(found('binh lieu', 'xã Bình Liêu')).toBe(true);
  expect(found('dang thuy', 'xã Đặng Thùy Trâm'.normalize('NFD'))).toBe(true);
  expect(found('tram dang', 'xã Đặng Thùy Trâm')).toBe(true);
  expect(found('ba vi', 'xã Ba Vinh')).toBe(true);
  expect(found('ly son', 'xã Sơn Mai')).toBe(false);
  expect(found('', 'gì cũng được')).toBe(true);
});

it('sorts d before đ', () =>
  expect(['Đăk Plô', 'Dur Kmăl', 'Ba Vì'].sort(byName)).toEqual(['Ba Vì', 'Dur Kmăl', 'Đăk Plô']));
