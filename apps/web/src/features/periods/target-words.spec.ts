import { changeWords, neededWords } from './target-words';

describe('what a target needs', () => {
  it.each([
    [20, null, 96, 'ít nhất 20'],
    [null, 323, 340, 'không quá 323'],
    [4, 4, 19, 'đúng 4'],
    [96, 96, 96, 'đủ 96'],
    [306, 323, 340, 'từ 306 đến 323'],
    [5, 4, 96, null],
    [null, null, 96, null],
    [0, 0, 0, null],
    [2, null, 0, 'ít nhất 2'],
    [1200, null, 5000, 'ít nhất 1.200'],
  ])('least %s, most %s of %s is “%s”', (least, most, of, words) =>
    expect(neededWords({ least, most }, of)).toBe(words),
  );

  it.each([
    [323, 340, 'giảm 17'],
    [340, 323, 'tăng 17'],
    [0, 0, 'không thay đổi'],
  ])('%i after %i: %s', (actual, before, words) => expect(changeWords(actual, before)).toBe(words));
});
