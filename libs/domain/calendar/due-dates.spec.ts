import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Anchors } from './anchors';
import { dueDates } from './due-dates';
import { parseDue } from './parse-due';
import { VIETNAM_CALENDAR } from './vietnam-holidays';

/** The date table of the plan language, section 3: phrases of the papers and the last valid days they mean. */

const d = legalDate;
const none: Anchors = { moments: {}, period: {}, phases: [] };
const quangNgai: Anchors = {
  moments: { issue: d('2025-07-23'), 'list-approved': d('2025-07-29') },
  period: { from: d('2025-07-23'), to: d('2025-12-13') },
  phases: [
    { id: 'gd1', from: d('2025-07-29'), to: d('2025-07-31') },
    { id: 'gd2', from: d('2025-08-01'), to: d('2025-10-31') },
  ],
};
const fromPhase2 = { from: d('2025-08-01'), to: d('2025-12-13') };
const receivedOn = (date: string): Anchors => ({ ...none, moments: { receipt: d(date) } });
const periodEnding = (year: number): Anchors => ({
  ...none,
  period: { from: d(`${year - 1}-12-15`), to: d(`${year}-12-14`) },
});

function lastDays(text: string, anchors: Anchors, span: { from?: LegalDate; to?: LegalDate } = {}): string[] {
  const parsed = parseDue(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code}`);
  return dueDates(parsed.value, anchors, VIETNAM_CALENDAR, span).occurrences.map((occurrence) => occurrence.due);
}

describe('trước ngày, đến hết ngày, trong tháng: fixed days do not move', () => {
  it.each([
    ['trước ngày 31/7/2025 (QN V.1)', 'before 2025-07-31', ['2025-07-30']],
    ['trước ngày 14/12/2025 (QN V.1): a Saturday', 'before 2025-12-14', ['2025-12-13']],
    ['trong tháng 7/2025 (QN III.2)', 'within 2025-07', ['2025-07-31']],
    ['đến 31/10/2025 (QN III.2)', 'through 2025-10-31', ['2025-10-31']],
    ['đến hết 31/12/2025 (NX V.1.2)', 'through 2025-12-31', ['2025-12-31']],
    ['trước 20/10/2024 (NX V.2): a Saturday', 'before 2024-10-20', ['2024-10-19']],
    ['trước 10/12/2024 (NX V.2)', 'before 2024-12-10', ['2024-12-09']],
    ['trước 30/11/2025 (NX V.2): a Saturday', 'before 2025-11-30', ['2025-11-29']],
    ['trong tháng 11/2025 (ĐN IV.1): a Sunday', 'within 2025-11', ['2025-11-30']],
    ['trong quý III/2025', 'within 2025-Q3', ['2025-09-30']],
    ['trong 6 tháng đầu năm 2025', 'within 2025-H1', ['2025-06-30']],
    ['trong năm 2025', 'within 2025', ['2025-12-31']],
    ['không định ngày', 'undated', []],
  ])('%s', (_phrase, expression, expected) => {
    expect(lastDays(expression, none)).toEqual(expected);
  });
});

describe('trước ngày D of the year', () => {
  it('is a day of the period also where the period begins on D: it is not over before it has begun', () => {
    expect(lastDays('before 12-15', periodEnding(2026))).toEqual(['2026-12-14']);
    expect(lastDays('through 12-15', periodEnding(2026))).toEqual(['2025-12-15']);
    expect(lastDays('before 12-16', periodEnding(2026))).toEqual(['2025-12-15']);
  });
});

describe('hằng tháng, hằng quý, hết giai đoạn: what recurs', () => {
  it.each([
    [
      'hết giai đoạn (QN V.1)',
      'every phase plus 3 working days',
      quangNgai,
      { from: d('2025-07-23'), to: d('2025-12-13') },
      ['2025-08-05', '2025-11-05'],
    ],
    [
      'hằng tháng from GĐ2 (QN II.2.1)',
      'every month',
      quangNgai,
      fromPhase2,
      ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-13'],
    ],
    [
      'định kỳ, no day (QN V.2)',
      'every month plus 5 working days',
      quangNgai,
      fromPhase2,
      ['2025-09-09', '2025-10-07', '2025-11-07', '2025-12-05'],
    ],
    [
      '01 lần/quý from the list of 29/7 (QN IV.2.1)',
      'every quarter',
      quangNgai,
      { from: d('2025-07-29'), to: d('2025-12-13') },
      ['2025-09-30', '2025-12-13'],
    ],
    [
      'trước 15/6 hằng năm (QND VI.1)',
      'every year before 06-15',
      none,
      { from: d('2025-11-03'), to: d('2027-12-14') },
      ['2026-06-14', '2027-06-14'],
    ],
    [
      'trước 15/12 hằng năm (QND VI.1)',
      'every year before 12-15',
      none,
      { from: d('2025-11-03'), to: d('2026-12-14') },
      ['2025-12-14', '2026-12-14'],
    ],
    [
      '6 tháng, no day (QNinh V.1)',
      'every half-year',
      none,
      { from: d('2023-07-07'), to: d('2025-12-31') },
      ['2023-12-31', '2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31'],
    ],
    [
      'ngày 31 hằng tháng',
      'every month through day 31',
      none,
      { from: d('2025-01-01'), to: d('2025-04-30') },
      ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'],
    ],
    [
      'trước ngày 25 hằng tháng',
      'every month before day 25',
      none,
      { from: d('2025-08-25'), to: d('2025-10-30') },
      ['2025-09-24', '2025-10-24'],
    ],
    [
      'trước ngày 15 của tháng cuối quý',
      'every quarter before day 15',
      none,
      { from: d('2025-08-01'), to: d('2026-06-14') },
      ['2025-09-14', '2025-12-14', '2026-03-14', '2026-06-14'],
    ],
    [
      'đến hết ngày 31 của tháng cuối 6 tháng',
      'every half-year through day 31',
      none,
      { from: d('2025-07-01'), to: d('2026-12-31') },
      ['2025-12-31', '2026-06-30', '2026-12-31'],
    ],
    [
      'hằng tuần',
      'every week',
      none,
      { from: d('2025-08-01'), to: d('2025-08-12') },
      ['2025-08-03', '2025-08-10', '2025-08-12'],
    ],
    [
      'trước khi hết quý 5 ngày làm việc',
      'every quarter minus 5 working days',
      none,
      { from: d('2025-07-01'), to: d('2025-09-30') },
      ['2025-09-23'],
    ],
  ] as const)('%s', (_phrase, expression, anchors, span, expected) => {
    expect(lastDays(expression, anchors, span)).toEqual(expected);
  });

  it.each([
    ['2025-08-01', '2025-10-01', ['2025-08-01', '2025-09-01', '2025-10-01']],
    ['2025-08-02', '2025-09-30', ['2025-09-01']],
  ])('ngày 01 hằng tháng, both ends of %s – %s included', (from, to, expected) => {
    expect(lastDays('every month through day 1', none, { from: d(from), to: d(to) })).toEqual(expected);
  });

  it('names each occurrence after its cycle, and opens it when the duty starts', () => {
    const parsed = parseDue('every quarter');
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(
      dueDates(parsed.value, quangNgai, VIETNAM_CALENDAR, { from: d('2025-07-29'), to: d('2025-12-13') }).occurrences,
    ).toEqual([
      { key: '2025-Q3', opens: '2025-07-29', due: '2025-09-30' },
      { key: '2025-Q4', opens: '2025-10-01', due: '2025-12-13' },
    ]);
  });

  it('names a week after the year of its Thursday', () => {
    const parsed = parseDue('every week');
    if (!parsed.ok) throw new Error(parsed.problem.code);
    const keys = dueDates(parsed.value, none, VIETNAM_CALENDAR, {
      from: d('2024-12-30'),
      to: d('2025-01-06'),
    }).occurrences;
    expect(keys.map((occurrence) => occurrence.key)).toEqual(['2025-W01', '2025-W02']);
  });
});

describe('trong N ngày kể từ: these run to a working day', () => {
  it.each([
    ['03 ngày làm việc, Thu 20/11/2025', '3 working days after receipt', '2025-11-20', '2025-11-25'],
    [
      '03 ngày làm việc, Thu 19/11/2026: 24/11 is a holiday from 2026 on',
      '3 working days after receipt',
      '2026-11-19',
      '2026-11-25',
    ],
    ['04 ngày làm việc, Tue 10/02/2026: Tết 16–20/02', '4 working days after receipt', '2026-02-10', '2026-02-23'],
    [
      '03 ngày làm việc, Wed 19/8/2026: Saturday 22/8 is worked',
      '3 working days after receipt',
      '2026-08-19',
      '2026-08-22',
    ],
    ['03 ngày làm việc, Thu 27/8/2026: 31/8–02/9 off', '3 working days after receipt', '2026-08-27', '2026-09-04'],
    ['30 ngày from 16/01/2026: Sunday, then Tết', '30 days after receipt', '2026-01-16', '2026-02-23'],
    ['1 tháng from 31/01/2026: Saturday', '1 month after receipt', '2026-01-31', '2026-03-02'],
    ['1 năm from 29/02/2024', '1 year after receipt', '2024-02-29', '2025-02-28'],
  ])('%s', (_phrase, expression, received, expected) => {
    expect(lastDays(expression, receivedOn(received))).toEqual([expected]);
  });

  it('counts backwards for what must be there before', () => {
    const meeting = { ...none, moments: { meeting: d('2025-12-09') } };
    expect(lastDays('3 working days before meeting', meeting)).toEqual(['2025-12-04']);
    expect(lastDays('2 days before meeting', meeting)).toEqual(['2025-12-05']); // 07/12 is a Sunday
  });
});

describe('the yearly period of QĐ 28', () => {
  it.each([
    ['trước 20/12 (Đ7.2)', 'before 12-20 after period', 2025, '2025-12-19'],
    ['trước 30/12 (Đ7.3)', 'before 12-30 after period', 2025, '2025-12-29'],
    ['trước 20/12 (Đ7.2): a Saturday', 'before 12-20 after period', 2026, '2026-12-19'],
    ['15/12 of the year before, from the period on', 'on 12-15', 2026, '2025-12-15'],
    ['hết kỳ', 'end of period', 2025, '2025-12-14'],
  ])('%s', (_phrase, expression, year, expected) => {
    expect(lastDays(expression, periodEnding(year))).toEqual([expected]);
  });
});

describe('chưa có ngày', () => {
  it.each([
    ['khi Bộ có văn bản (ĐN III.2.5)', '30 working days after tk-byt', none, 'tk-byt'],
    ['a phase without an end', 'end of gd3', none, 'end of gd3'],
    ['a period without an end', 'before 12-20 after period', none, 'end of period'],
  ])('%s gives no deadline and says what is missing', (_phrase, expression, anchors, missing) => {
    const parsed = parseDue(expression);
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(dueDates(parsed.value, anchors, VIETNAM_CALENDAR, {})).toEqual({ occurrences: [], waitsFor: [missing] });
  });

  it('has a deadline as soon as the event is declared', () => {
    const declared = { ...none, moments: { 'tk-byt': d('2026-03-02') } };
    expect(lastDays('30 working days after tk-byt', declared)).toEqual(['2026-04-13']);
  });

  it('gives the phases that have ended already, and waits for the others', () => {
    const parsed = parseDue('every phase plus 3 working days');
    if (!parsed.ok) throw new Error(parsed.problem.code);
    const anchors = { ...quangNgai, phases: [...quangNgai.phases, { id: 'gd3' }] };
    const answer = dueDates(parsed.value, anchors, VIETNAM_CALENDAR, fromPhase2);
    expect(answer.occurrences).toHaveLength(1);
    expect(answer.waitsFor).toEqual(['end of gd3']);
  });
});
