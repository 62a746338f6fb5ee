import {
  ExpressionError,
  legalDateOf,
  parseExpression,
  parseLegalDate,
  type Parsed,
  type RefusalParams,
  type Words,
} from '@app/domain/shared';
import type { Amount, Close, Cycle, DueExpression, MonthDay, Point, StartExpression, Within } from './due-expression';
import type { RungMoment } from './ladder';

/** Reads a due expression of the plan language (section 3), e.g. `3 working days after receipt`. */
export function parseDue(text: string): Parsed<DueExpression> {
  return parseExpression(text, due);
}

/** Reads when something starts: a point, or an amount of time after one. */
export function parseStart(text: string): Parsed<StartExpression> {
  return parseExpression(text, start);
}

/** Reads one rung of a reminder ladder: `3 working days before`, `on the day`, `1 working day after`. */
export function parseRung(text: string): Parsed<RungMoment> {
  return parseExpression(text, rung);
}

/** Reads how long something lasts: `20 years`, `30 days`. */
export function parseAmount(text: string): Parsed<Amount> {
  return parseExpression(text, amount);
}

/** Reads a month and a day without a year: `12-15`. */
export function parseMonthDay(text: string): Parsed<MonthDay> {
  return parseExpression(text, (words) => words.read([MONTH_DAY], monthDayOf));
}

/** Reads a point inside another grammar (the windows of criteria). */
export function readPoint(words: Words): Point {
  return point(words);
}

/** What may stand at a place, as the messages print it. Words of the language, and forms such as `2025-07-31`. */
const DATE = '2025-07-31';
const MONTH_DAY = '12-15';
const MOMENT = 'receipt';
const POINTS = [DATE, MONTH_DAY, 'start of', 'end of', MOMENT];
const UNITS = ['working days', 'days', 'months', 'years'];
const CYCLES: readonly Cycle[] = ['week', 'month', 'quarter', 'half-year', 'year', 'phase'];
/** Cycles made of whole months: "ngày 15" is one of their last month. A year says the month as well. */
const DAY_OF_MONTH: readonly Cycle[] = ['month', 'quarter', 'half-year'];
const ID = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;

function due(words: Words): DueExpression {
  if (words.take('undated')) return { kind: 'undated' };
  if (words.take('before')) return { kind: 'before', point: point(words) };
  if (words.take('through')) return { kind: 'through', point: point(words) };
  if (words.take('on')) return { kind: 'on', point: point(words) };
  if (words.take('within')) return { kind: 'within', within: within(words) };
  if (words.take('end', 'of')) return { kind: 'on', point: { kind: 'end-of', of: id(words) } };
  if (words.take('every')) return every(words);
  if (startsWithNumber(words)) return amountDue(words);
  const written = words.peek();
  if (written !== undefined && parseLegalDate(written)) return bareDate(written);
  return words.refuse(['before', 'through', 'on', 'within', 'every', 'end of', 'undated', '3 working days after']);
}

function amountDue(words: Words): DueExpression {
  const length = amount(words);
  if (words.take('after')) return { kind: 'amount-after', amount: length, point: point(words) };
  if (words.take('before')) return { kind: 'amount-before', amount: length, point: point(words) };
  return words.refuse(['after', 'before']);
}

function start(words: Words): StartExpression {
  if (!startsWithNumber(words)) return { kind: 'point', point: point(words) };
  const length = amount(words);
  if (!words.take('after')) words.refuse(['after']);
  return { kind: 'amount-after', amount: length, point: point(words) };
}

function rung(words: Words): RungMoment {
  if (words.take('on', 'the', 'day')) return { kind: 'on-the-day' };
  const length = amount(words);
  if (words.take('before')) return { kind: 'before', amount: length };
  if (words.take('after')) return { kind: 'after', amount: length };
  return words.refuse(['before', 'after']);
}

function every(words: Words): DueExpression {
  const cycle = words.read(CYCLES, (word) => CYCLES.find((known) => known === word));
  if (words.peek() === undefined) return { kind: 'every', cycle };
  return { kind: 'every', cycle, close: close(words, cycle) };
}

function close(words: Words, cycle: Cycle): Close {
  if (words.take('plus')) return { kind: 'plus', amount: amount(words) };
  if (words.take('minus')) return { kind: 'minus', amount: amount(words) };
  const strict = words.take('before');
  if (!strict && !words.take('through')) return words.refuse(['before', 'through', 'plus', 'minus']);
  if (cycle === 'year') return { kind: 'day-of-year', strict, ...words.read([MONTH_DAY], monthDayOf) };
  if (!DAY_OF_MONTH.includes(cycle)) return fail('due.close-misfit', { cycle });
  if (!words.take('day')) return cycle === 'month' ? words.refuse(['day 25']) : fail('due.close-misfit', { cycle });
  return { kind: 'day-of-month', strict, day: words.read(['25'], dayOfMonth) };
}

function within(words: Words): Within {
  return words.read(['2025-07', '2025-Q3', '2025-H2', '2025'], (word) => {
    const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/.exec(word);
    if (!match) return undefined;
    const [, year, month, quarter, half] = match.map(Number);
    if (match[2] !== undefined) return month >= 1 && month <= 12 ? { span: 'month', year, month } : undefined;
    if (match[3] !== undefined) return { span: 'quarter', year, quarter: quarter as 1 | 2 | 3 | 4 };
    if (match[4] !== undefined) return { span: 'half-year', year, half: half as 1 | 2 };
    return { span: 'year', year };
  });
}

function amount(words: Words): Amount {
  const count = words.read(['3'], (word) => (/^[1-9]\d{0,3}$/.test(word) ? Number(word) : undefined));
  if (words.take('working', 'days') || words.take('working', 'day')) return { count, unit: 'working-day' };
  if (words.take('days') || words.take('day')) return { count, unit: 'day' };
  if (words.take('months') || words.take('month')) return { count, unit: 'month' };
  if (words.take('years') || words.take('year')) return { count, unit: 'year' };
  return words.refuse(UNITS);
}

function point(words: Words): Point {
  if (words.take('start', 'of')) return { kind: 'start-of', of: id(words) };
  if (words.take('end', 'of')) return { kind: 'end-of', of: id(words) };
  const written = words.next(POINTS);
  const date = parseLegalDate(written);
  if (date) return { kind: 'date', date };
  const monthDay = monthDayOf(written);
  if (monthDay) return { kind: 'month-day', ...monthDay, afterPeriod: words.take('after', 'period') };
  if (ID.test(written)) return { kind: 'moment', moment: written };
  return notAPoint(written);
}

function id(words: Words): string {
  return words.read(['gd2', 'period'], (word) => (ID.test(word) ? word : undefined));
}

function monthDayOf(text: string): MonthDay | undefined {
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, month, day] = match.map(Number);
  const exists = legalDateOf(2024, month, day); // a leap year: 02-29 is a day of some years
  return exists && { month, day };
}

function dayOfMonth(text: string): number | undefined {
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function startsWithNumber(words: Words): boolean {
  return /^\d+$/.test(words.peek() ?? '');
}

/** A date alone does not say whether its own day still counts; that is the commonest quarrel about deadlines. */
function bareDate(written: string): never {
  return fail('due.date-without-word', { date: written });
}

function notAPoint(written: string): never {
  const vietnamese = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written);
  const meant = vietnamese && legalDateOf(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  if (meant) return fail('date.vietnamese-form', { written, meant });
  if (/^\d/.test(written)) return fail('date.no-such-day', { written });
  return fail('due.not-a-point', { written, expected: POINTS });
}

function fail(code: string, params: RefusalParams): never {
  throw new ExpressionError(code, params);
}
