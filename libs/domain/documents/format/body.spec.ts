import { article, closed, paragraph, points, table } from './body';

describe('nội dung', () => {
  it('closes the last text once, whatever mark it had', () => {
    expect(closed([paragraph('A.'), article(3, 'B thi hành.')])).toEqual([
      paragraph('A.'),
      article(3, 'B thi hành./.'),
    ]);
    expect(closed([paragraph('A')])).toEqual([paragraph('A./.')]);
  });

  it('refuses a body that is empty or ends with a table', () => {
    expect(() => closed([])).toThrow(TypeError);
    expect(() => closed([table({ columns: [], rows: [] })])).toThrow(TypeError);
  });

  it('letters points in Vietnamese order: đ after d, no f', () => {
    const markers = points(Array.from({ length: 8 }, () => 'x')).map((block) => 'marker' in block && block.marker);
    expect(markers).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)']);
  });
});
