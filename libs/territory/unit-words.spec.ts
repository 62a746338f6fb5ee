import { modernTone, wordsOf } from './unit-words';

it.each([
  ['Tỉnh Thanh Hoá', 'Tỉnh Thanh Hóa'],
  ['Xã Đặng Thuỳ Trâm', 'Xã Đặng Thùy Trâm'],
  ['Xã Thuỵ Lâm', 'Xã Thụy Lâm'],
  ['Xã Hoá Quỳ', 'Xã Hóa Quỳ'],
  ['Phường Lê Quý Đôn', 'Phường Lê Quý Đôn'],
  ['Xã Hoàn Lão', 'Xã Hoàn Lão'],
  ['Xã Khoái Châu', 'Xã Khoái Châu'],
])('%s is printed %s', (listed, printed) => expect(modernTone(listed)).toBe(printed));

it.each([
  ['Thị xã Đông Triều', 'town', 'Đông Triều'],
  ['Thị trấn Cô Tô', 'township', 'Cô Tô'],
  ['Đặc khu Vân Đồn', 'special-zone', 'Vân Đồn'],
  ['Thôn 3', undefined, 'Thôn 3'],
])('%s is a %s called %s', (fullName, kind, name) => expect(wordsOf(fullName)).toEqual({ kind, name }));
