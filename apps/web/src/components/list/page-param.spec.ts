import { pageOf, withPage } from './page-param';

it.each([
  [null, 1],
  ['', 1],
  ['3', 3],
  ['0', 1],
  ['-2', 1],
  ['2.5', 1],
  ['nhiều', 1],
  ['1000000', 100],
])('an address that says page %j shows %i', (given, shown) => expect(pageOf(given)).toBe(shown));

it('the first page stays out of the address, and filters stay in it', () => {
  const search = new URLSearchParams('q=binh+lieu&trang=4');
  expect(withPage(search, 5).toString()).toBe('q=binh+lieu&trang=5');
  expect(withPage(search, 1).toString()).toBe('q=binh+lieu');
});
