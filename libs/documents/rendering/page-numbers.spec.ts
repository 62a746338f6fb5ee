import { PageNumbers } from './page-numbers';

describe('số trang', () => {
  it('starts again with each appendix', () => {
    const pages = new PageNumbers();
    expect([1, 2].map((page) => pages.numberOf(0, page))).toEqual([1, 2]);
    expect([3, 4, 5].map((page) => pages.numberOf(1, page))).toEqual([1, 2, 3]);
    expect(pages.numberOf(2, 6)).toBe(1);
  });

  it('forgets the first layout when a page break has made the body longer', () => {
    const pages = new PageNumbers();
    pages.numberOf(0, 1);
    pages.numberOf(1, 2);
    expect([1, 2].map((page) => pages.numberOf(0, page))).toEqual([1, 2]);
    expect([3, 4].map((page) => pages.numberOf(1, page))).toEqual([1, 2]);
  });
});
