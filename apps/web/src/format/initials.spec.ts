import { initials } from './initials';

test.each([
  ['Công an tỉnh', 'CAT'],
  ['Sở Y tế', 'SYT'],
  ['Công an cấp huyện', 'CACH'],
  ['Phòng Lao động - Thương binh và Xã hội', 'PLĐTBXH'],
  ['Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQT'],
])('%s is written %s', (name, short) => {
  expect(initials(name)).toBe(short);
});
