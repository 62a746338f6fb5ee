import {
  compareFractions,
  ExpressionError,
  fraction,
  parseExpression,
  type Parsed,
  type Words,
} from '@app/domain/shared';
import type { Comparison, Test, TestNumber } from './test';
import type { VoteBase, VoteTest } from './votes';

/** Reads a test of the plan language: `at least 20%`, `below 10`, `from 0.1% to below 0.5%`. */
export function parseTest(text: string): Parsed<Test> {
  return parseExpression(text, readTest);
}

/** Reads a council's threshold: `more than 1/2 of entitled`. Only thresholds that more votes can reach make sense. */
export function parseVote(text: string): Parsed<VoteTest> {
  return parseExpression(text, (words) => {
    const threshold = readTest(words);
    if (threshold.cmp !== 'at-least' && threshold.cmp !== 'more-than')
      throw new ExpressionError('vote.not-a-threshold', { written: text });
    if (!words.take('of')) words.refuse(['of']);
    return { test: threshold, of: words.read(BASES, (word) => BASES.find((base) => base === word)) };
  });
}

const BASES: readonly VoteBase[] = ['members', 'entitled', 'present', 'cast'];
const COMPARISONS: readonly (readonly [Comparison, readonly string[]])[] = [
  ['exactly', ['exactly']],
  ['below', ['below']],
  ['at-most', ['at', 'most']],
  ['at-least', ['at', 'least']],
  ['more-than', ['more', 'than']],
];
const FORMS = ['exactly', 'below', 'at most', 'at least', 'more than', 'from'];

/** The same inside a larger sentence. */
export function readTest(words: Words): Test {
  if (words.take('from')) return band(words);
  for (const [cmp, phrase] of COMPARISONS) if (words.take(...phrase)) return { cmp, than: number(words) };
  return words.refuse(FORMS);
}

function band(words: Words): Test {
  const from = number(words);
  if (!words.take('to')) words.refuse(['to']);
  const below = words.take('below');
  const to = number(words);
  const order = compareFractions(from, to);
  if (order > 0 || (below && order === 0)) throw new ExpressionError('test.empty-band', {});
  return { cmp: 'from-to', from, to, below };
}

function number(words: Words): TestNumber {
  return words.read(['20%', '0.5%', '2/3', '10'], parseTestNumber);
}

/** Exactly: `0.05%` is 5/10000, never a float. */
function parseTestNumber(text: string): TestNumber | undefined {
  const ratio = /^(\d{1,9})\/([1-9]\d{0,8})$/.exec(text);
  if (ratio) return { ...fraction(Number(ratio[1]), Number(ratio[2])), written: 'ratio' };
  const decimal = /^(\d{1,9})(?:\.(\d{1,4}))?(%?)$/.exec(text);
  if (!decimal) return undefined;
  const [, whole, places = '', percent] = decimal;
  const scale = 10 ** places.length;
  const written = percent ? 'percent' : 'number';
  return { ...fraction(Number(whole + places), percent ? scale * 100 : scale), written };
}
