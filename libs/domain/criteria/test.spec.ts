import { fraction, type Fraction } from '@app/domain/shared';
import { parseTest, parseVote } from './parse-test';
import { testInVietnamese } from './test-vi';
import { holds, testRange, type Test } from './test';
import { neededOf, satisfies } from './threshold';

const test_ = (text: string): Test => {
  const parsed = parseTest(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code}`);
  return parsed.value;
};

describe('a test of the plan language', () => {
  it.each<[string, Fraction, boolean]>([
    ['exactly 0', fraction(0), true],
    ['below 10', fraction(10), false],
    ['below 10', fraction(9), true],
    ['at most 30', fraction(30), true],
    ['at least 3000', fraction(2999), false],
    ['more than 50%', fraction(48, 96), false],
    ['more than 50%', fraction(49, 96), true],
    ['at least 20%', fraction(19, 96), false],
    ['at least 20%', fraction(19, 95), true],
    ['from 0.1% to below 0.5%', fraction(5, 5000), true],
    ['from 0.1% to below 0.5%', fraction(25, 5000), false],
    ['from 0 to 30', fraction(30), true],
    ['from 0 to 30', fraction(31), false],
    ['at least 2/3', fraction(2, 3), true],
    ['at least 0.05%', fraction(1, 2000), true],
    ['at least 0.05%', fraction(1, 2001), false],
  ])('%s of %j is %p', (text, value, expected) => {
    expect(holds(test_(text), value)).toBe(expected);
  });

  it('is undetermined on a range that straddles it, and only there', () => {
    expect(testRange(test_('exactly 0'), { least: fraction(0), most: fraction(1) })).toBe('undetermined');
    expect(testRange(test_('exactly 0'), { least: fraction(1) })).toBe('not-met');
    expect(testRange(test_('at least 1'), { least: fraction(0) })).toBe('undetermined');
    expect(testRange(test_('at least 1'), { least: fraction(1) })).toBe('met');
    expect(testRange(test_('below 10'), { least: fraction(0), most: fraction(9) })).toBe('met');
    expect(testRange(test_('from 2 to below 4'), { least: fraction(4), most: fraction(9) })).toBe('not-met');
    expect(testRange(test_('exactly 5'), { least: fraction(4), most: fraction(5) })).toBe('undetermined');
  });

  it.each([
    ['at least 20 %', 'expression.goes-on'],
    ['20%', 'expression.unexpected'],
    ['>= 20%', 'expression.unexpected'],
    ['at least 0,5%', 'expression.forbidden-character'],
    ['at least', 'expression.ends-early'],
    ['from 5 to 3', 'test.empty-band'],
    ['from 5 to below 5', 'test.empty-band'],
    ['at least 1/0', 'expression.unexpected'],
    ['at least -1', 'expression.unexpected'],
  ])('%p is refused: %s', (text, code) => {
    const parsed = parseTest(text);
    expect(parsed.ok ? 'read' : parsed.problem.code).toBe(code);
  });

  it.each([
    ['at least 20%', 'ít nhất 20 %'],
    ['from 0.1% to below 0.5%', 'từ 0,1 % đến dưới 0,5 %'],
    ['at least 0.05%', 'ít nhất 0,05 %'],
    ['at least 3000', 'ít nhất 3.000'],
    ['more than 1/2', 'trên 1/2'],
    ['exactly 0', 'bằng 0'],
    ['at most 2.5', 'không quá 2,5'],
  ])('%s is printed %s', (text, printed) => {
    expect(testInVietnamese(test_(text))).toBe(printed);
  });
});

describe('how many a target asks for', () => {
  it.each([
    ['at least 20%', 96, 20],
    ['at least 20%', 95, 19],
    ['at least 20%', 19, 4],
    ['at least 50%', 95, 48],
    ['more than 50%', 177, 89],
    ['more than 50%', 96, 49],
    ['exactly 100%', 13, 13],
    ['at least 10', 19, 10],
    ['below 5', 19, 0],
  ])('%s of %i is %i', (text, whole, needed) => {
    expect(neededOf(test_(text), whole)).toBe(needed);
  });

  it('takes no share of nothing', () => {
    expect(satisfies(test_('at least 0%'), 0, 0)).toBe(false);
  });
});

describe('a threshold of votes', () => {
  it('reads what it is a share of', () => {
    expect(parseVote('at least 2/3 of entitled')).toMatchObject({ ok: true, value: { of: 'entitled' } });
  });

  it.each([
    ['below 1/2 of present', 'vote.not-a-threshold'],
    ['more than 1/2', 'expression.ends-early'],
    ['more than 1/2 of voters', 'expression.unexpected'],
  ])('%p is refused: %s', (text, code) => {
    const parsed = parseVote(text);
    expect(parsed.ok ? 'read' : parsed.problem.code).toBe(code);
  });
});
