import { formatNumber, formatShare, formatSize, parseCount } from './number';

it('writes numbers as an office does', () => {
  expect(formatNumber(1234567)).toBe('1.234.567');
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatShare(21, 96)).toBe('21,9\u00a0%');
  expect(formatShare(0, 0)).toBeNull();
  expect(formatSize(2_431_220)).toBe('2,3 MB');
});

it.each([
  ['', null],
  ['0', 0],
  ['1.234', 1234],
  ['12 345', 12345],
  ['1234', 1234],
])('reads the count %p', (typed, value) => expect(parseCount(typed)).toEqual({ ok: true, value }));

// 1.23 could be meant as 123 or as one and a quarter: asking is safer than guessing
it.each(['-1', '1,5', '1.23', '1.2345', 'mười', '1e3', '9999999999'])('refuses %p instead of guessing', (typed) =>
  expect(parseCount(typed).ok).toBe(false),
);
