import { safeReturn } from './safe-return';

it.each(['//evil.vn', '/\\evil.vn', 'https://evil.vn', 'javascript:alert(1)', '', null, '/dang-nhap'])(
  'never leads to %p',
  (to) => expect(safeReturn(to)).toBeNull(),
);
it('leads back with its filter', () => expect(safeReturn('/ho-so?q=ba+vi')).toBe('/ho-so?q=ba+vi'));
