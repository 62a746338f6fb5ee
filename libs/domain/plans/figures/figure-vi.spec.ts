import { figureInVietnamese } from './figure-vi';

describe('a figure in a paper', () => {
  it.each([
    [1200, '1.200'],
    [1234567, '1.234.567'],
    [999, '999'],
    [750.5, '750,5'],
    [1750.25, '1.750,25'],
    [true, 'có'],
    ['2025-05-16', '16/05/2025'],
    ['tốt', 'tốt'],
    [undefined, ''],
  ])('%p is printed %p, as Vietnamese offices write it', (value, printed) =>
    expect(figureInVietnamese(value)).toBe(printed),
  );
});
