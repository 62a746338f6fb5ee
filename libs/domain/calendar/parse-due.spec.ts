import { parseAmount, parseDue, parseMonthDay, parseRung, parseStart } from './parse-due';

describe('a due expression', () => {
  it.each([
    ['before 2025-07-31', { kind: 'before', point: { kind: 'date', date: '2025-07-31' } }],
    ['end of gd2', { kind: 'on', point: { kind: 'end-of', of: 'gd2' } }],
    ['through end of period', { kind: 'through', point: { kind: 'end-of', of: 'period' } }],
    [
      '1 working day after meeting',
      { kind: 'amount-after', amount: { count: 1, unit: 'working-day' }, point: { kind: 'moment', moment: 'meeting' } },
    ],
    [
      'before 12-20 after period',
      { kind: 'before', point: { kind: 'month-day', month: 12, day: 20, afterPeriod: true } },
    ],
    [
      'every year before 06-15',
      { kind: 'every', cycle: 'year', close: { kind: 'day-of-year', strict: true, month: 6, day: 15 } },
    ],
    [
      'every month through day 25',
      { kind: 'every', cycle: 'month', close: { kind: 'day-of-month', strict: false, day: 25 } },
    ],
    [
      'every quarter before day 15',
      { kind: 'every', cycle: 'quarter', close: { kind: 'day-of-month', strict: true, day: 15 } },
    ],
    [
      'every half-year through day 10',
      { kind: 'every', cycle: 'half-year', close: { kind: 'day-of-month', strict: false, day: 10 } },
    ],
  ])('%s', (text, expected) => {
    expect(parseDue(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['2025-07-31', 'due.date-without-word'],
    ['before 31/7/2025', 'date.vietnamese-form'],
    ['before 2025-02-30', 'date.no-such-day'],
    ['before 13-01', 'date.no-such-day'],
    ['befor 2025-07-31', 'expression.unexpected'],
    ['before', 'expression.ends-early'],
    ['within 2025-13', 'expression.unexpected'],
    ['within 2025-Q5', 'expression.unexpected'],
    ['3 workdays after receipt', 'expression.unexpected'],
    ['3 working days from receipt', 'expression.unexpected'],
    ['0 days after receipt', 'expression.unexpected'],
    ['every quarter before 06-15', 'due.close-misfit'],
    ['every half-year through', 'due.close-misfit'],
    ['every week before day 5', 'due.close-misfit'],
    ['every phase through day 5', 'due.close-misfit'],
    ['every year before day 15', 'expression.unexpected'],
    ['every quarter before day 32', 'expression.unexpected'],
    ['every month before 06-15', 'expression.unexpected'],
    ['every fortnight', 'expression.unexpected'],
    ['every month through day 0', 'expression.unexpected'],
    ['every month through day 32', 'expression.unexpected'],
    ['before 2025-07-31 noon', 'expression.goes-on'],
    ['before  2025-07-31', 'expression.spaces'],
    ['every year, before 06-15', 'expression.forbidden-character'],
    ['', 'expression.empty'],
    [`before ${'a'.repeat(80)}`, 'expression.too-long'],
    ['before GD1', 'due.not-a-point'],
  ])('%p is refused: %s', (text, code) => {
    const parsed = parseDue(text);
    expect(parsed.ok ? 'read' : parsed.problem.code).toBe(code);
  });

  it('says what a Vietnamese date should be written as', () => {
    expect(parseDue('through 31/7/2025')).toEqual({
      ok: false,
      problem: { code: 'date.vietnamese-form', params: { written: '31/7/2025', meant: '2025-07-31' } },
    });
  });

  it('says which word is wrong, where, and what may stand there', () => {
    expect(parseDue('3 working days upon receipt')).toEqual({
      ok: false,
      problem: { code: 'expression.unexpected', params: { word: 'upon', at: 4, expected: ['after', 'before'] } },
    });
  });
});

describe('the other small sentences', () => {
  it('reads starts, rungs, lengths and days of the year', () => {
    expect(parseStart('list-approved')).toEqual({
      ok: true,
      value: { kind: 'point', point: { kind: 'moment', moment: 'list-approved' } },
    });
    expect(parseStart('1 day after issue')).toMatchObject({ ok: true, value: { kind: 'amount-after' } });
    expect(parseRung('on the day')).toEqual({ ok: true, value: { kind: 'on-the-day' } });
    expect(parseAmount('20 years')).toEqual({ ok: true, value: { count: 20, unit: 'year' } });
    expect(parseMonthDay('02-29')).toEqual({ ok: true, value: { month: 2, day: 29 } });
    expect(parseMonthDay('02-30').ok).toBe(false);
  });

  it('does not take a deadline for a start', () => {
    expect(parseStart('before 2025-07-31').ok).toBe(false);
  });
});
