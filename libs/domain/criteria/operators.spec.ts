import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { legalDate } from '@app/domain/shared';
import { evaluateTerm } from './evaluate';
import { explainInVietnamese, type Names } from './explain-vi';
import { countsOnly, NO_FACTS, type Facts, type FulfilmentFact, type MemberFact } from './facts';
import { missingFigures } from './explanation';
import type { WrittenTerm } from './operator';
import { readTerm } from './read-term';
import type { Term } from './term';

/** What others have decided, and what was before: the operators of plan language 2.3 that look beyond the figures of one day. */

const term = (written: WrittenTerm): Term => {
  const read = readTerm(written);
  if ('problem' in read) throw new Error(`${read.place.join('.')}: ${read.problem.code}`);
  return read.term;
};
const LABELS: Readonly<Record<string, string>> = {
  addicts: 'Số người nghiện',
  rank: 'Xếp loại',
  duty: 'Báo cáo tháng',
};
const label = (id: string): string => LABELS[id] ?? id;
const names: Names = {
  indicator: label,
  component: label,
  term: label,
  moment: label,
  obligation: label,
  seat: label,
  unitClass: label,
};
const judged = (written: WrittenTerm, facts: Facts): [verdict: string, sentence: string] => {
  const { verdict, because } = evaluateTerm(term(written), facts);
  return [verdict, explainInVietnamese(because, names).text];
};

describe('against an earlier figure', () => {
  const facts = (now?: number, before?: number): Facts => ({
    ...countsOnly({ addicts: now }),
    baselines: { registration: countsOnly({ addicts: before }).figures },
  });
  const against = (is: string): WrittenTerm => ({ against: { figure: 'addicts', baseline: 'registration', is } });

  it.each<[string, before: number, now: number, verdict: string]>([
    ['lower', 148, 147, 'met'],
    ['lower', 148, 148, 'not-met'],
    ['lower', 0, 1, 'not-met'],
    ['lower', 0, 0, 'met'], // không phát sinh
    ['not higher', 148, 148, 'met'],
    ['not higher', 148, 149, 'not-met'],
    ['not higher', 0, 0, 'met'],
    ['down at least 5%', 100, 95, 'met'],
    ['down at least 5%', 100, 96, 'not-met'],
    ['down at least 5%', 59, 56, 'met'], // 3/59 = 5,08 %
    ['down at least 5%', 61, 58, 'not-met'], // 3/61 = 4,92 %
    ['down at least 5%', 100, 105, 'not-met'],
    ['down at least 5%', 0, 3, 'not-met'],
    ['down at least 5', 61, 56, 'met'], // a number, not a share
    ['down at most 5%', 100, 101, 'not-met'], // that is no fall
    ['down from 5% to 10%', 100, 90, 'met'],
    ['down from 5% to below 10%', 100, 90, 'not-met'],
    ['up more than 3%', 100, 104, 'met'],
    ['up more than 3%', 100, 103, 'not-met'],
    ['up at least 3%', 0, 1, 'met'],
    ['up at most 3%', 0, 1, 'not-met'],
    ['up at least 3%', 100, 99, 'not-met'],
  ])('%s: from %i to %i is %s', (is, before, now, verdict) => {
    expect(judged(against(is), facts(now, before))[0]).toBe(verdict);
  });

  it('says both figures, or which is missing', () => {
    expect(judged(against('down at least 5%'), facts(96, 100))[1]).toBe(
      'Số người nghiện = 96; khi đăng ký: 100 (yêu cầu giảm ít nhất 5 %): chưa đạt',
    );
    expect(judged(against('lower'), facts(96))).toEqual([
      'undetermined',
      'Số người nghiện = 96; khi đăng ký: chưa có số liệu “Số người nghiện” (yêu cầu thấp hơn): chưa đủ căn cứ đánh giá',
    ]);
    expect(judged(against('lower'), facts(undefined, 100))[0]).toBe('undetermined');
    expect(judged(against('lower'), facts(0, 0))[1]).toBe('Số người nghiện: không phát sinh: đạt');
  });

  it('follows the plan where nothing was before and nothing is now', () => {
    const setting = { zeroOfZero: 'not-met' as const };
    expect(evaluateTerm(term(against('lower')), facts(0, 0), setting).verdict).toBe('not-met');
    expect(evaluateTerm(term(against('not higher')), facts(0, 0), setting).verdict).toBe('met');
  });
});

describe('a grade that somebody else gave', () => {
  const facts = (value?: string): Facts => ({
    ...NO_FACTS,
    grades: value === undefined ? {} : { rank: { value, of: ['yếu', 'trung bình', 'khá', 'tốt'] } },
  });

  it.each([
    ['at least trung bình', 'yếu', 'not-met'],
    ['at least trung bình', 'trung bình', 'met'],
    ['at least trung bình', 'tốt', 'met'],
    ['at most khá', 'tốt', 'not-met'],
    ['at most khá', 'yếu', 'met'],
    ['exactly khá', 'khá', 'met'],
    ['exactly khá', 'tốt', 'not-met'],
    ['exactly khá', undefined, 'undetermined'],
    ['exactly khá', 'xuất sắc', 'undetermined'],
  ])('%s, given %s: %s', (is, given, verdict) => {
    expect(judged({ grade: 'rank', is }, facts(given))[0]).toBe(verdict);
  });

  it('is told with what was asked', () => {
    expect(judged({ grade: 'rank', is: 'at least khá' }, facts('tốt'))[1]).toBe(
      'Xếp loại: tốt (yêu cầu từ mức khá trở lên): đạt',
    );
    const open = evaluateTerm(term({ grade: 'rank', is: 'at least khá' }), facts());
    expect(missingFigures(open.because)).toEqual(['rank']);
  });
});

describe('a duty that recurs', () => {
  const duty = (fact: Partial<FulfilmentFact>): Facts => ({
    ...NO_FACTS,
    fulfilments: { duty: { inTime: 0, late: 0, open: 0, overdue: 0, missed: 0, ...fact } },
  });
  const fulfilled = (is: string, late: string): WrittenTerm => ({ fulfilled: { obligation: 'duty', is, late } });

  it.each<[string, string, Partial<FulfilmentFact>, string]>([
    ['exactly 100%', 'counts', { inTime: 5, late: 1 }, 'met'],
    ['exactly 100%', 'fails', { inTime: 5, late: 1 }, 'not-met'],
    ['at least 80%', 'fails', { inTime: 4, open: 1 }, 'met'],
    ['at least 80%', 'fails', { inTime: 3, open: 2 }, 'undetermined'],
    ['at least 80%', 'fails', { inTime: 3, overdue: 2 }, 'not-met'],
    ['at least 80%', 'counts', { inTime: 3, overdue: 2 }, 'undetermined'],
    ['at least 80%', 'counts', { inTime: 3, missed: 2 }, 'not-met'],
    ['at least 3', 'counts', { inTime: 3, open: 9 }, 'met'],
    ['at least 80%', 'counts', {}, 'met'], // không phát sinh
  ])('%s, late ones %s, %j: %s', (is, late, fact, verdict) => {
    expect(judged(fulfilled(is, late), duty(fact))[0]).toBe(verdict);
  });

  it('is told with what is still open', () => {
    expect(judged(fulfilled('exactly 100%', 'counts'), duty({ inTime: 4, overdue: 1, open: 1 }))[1]).toBe(
      'Báo cáo tháng: đã chấp nhận 4/6 kỳ, 2 kỳ còn có thể được chấp nhận (yêu cầu bằng 100 %): chưa đủ căn cứ đánh giá',
    );
    expect(judged(fulfilled('exactly 100%', 'counts'), NO_FACTS)[0]).toBe('undetermined');
    expect(judged(fulfilled('exactly 100%', 'counts'), duty({}))[1]).toBe('Báo cáo tháng: không phát sinh: đạt');
  });
});

describe('results of units', () => {
  const members = (...results: (boolean | undefined)[]): MemberFact[] =>
    results.map((hot, i) => ({ code: String(i), results: { 'hot-1': hot, 'hot-2': false } }));
  const units = (list: readonly MemberFact[]): Facts => ({ ...NO_FACTS, groups: [{ of: 'units', members: list }] });
  const share = (is: string, more: object = {}): WrittenTerm => ({
    'roll-up': { of: 'units', result: ['hot-1', 'hot-2'], is, ...more },
  });

  it.each<[string, (boolean | undefined)[], string]>([
    ['at least 50%', [true, true, false, false], 'met'],
    ['at least 50%', [true, false, false, false], 'not-met'],
    ['at least 50%', [true, undefined, false, false], 'undetermined'],
    ['at least 50%', [true, true, undefined, undefined], 'met'], // whatever comes
    ['more than 50%', [true, false, false, undefined], 'not-met'], // even so
    ['exactly 100%', [true, undefined], 'undetermined'],
    ['at least 2', [true, true, undefined], 'met'],
    ['at least 50%', [], 'met'], // không phát sinh
  ])('%s of %j: %s', (is, results, verdict) => {
    expect(judged(share(is), units(members(...results)))[0]).toBe(verdict);
  });

  it('of those alone of which something holds, on their own figures', () => {
    const member = (addicts: number | undefined, hot: boolean): MemberFact => ({
      code: 'x',
      results: { 'hot-1': hot, 'hot-2': false },
      facts: countsOnly({ addicts }),
    });
    const where = { where: { some: ['addicts'] } };
    expect(judged(share('exactly 100%', where), units([member(2, true), member(0, false)]))[0]).toBe('met');
    expect(judged(share('exactly 100%', where), units([member(2, true), member(undefined, false)]))[0]).toBe(
      'undetermined',
    );
    expect(judged(share('exactly 100%', where), units([member(2, false), member(undefined, true)]))[0]).toBe('not-met');
    expect(judged(share('exactly 100%', where), units([member(undefined, true)]))[0]).toBe('undetermined');
    expect(judged(share('exactly 100%', where), units([member(0, false)]))[1]).toBe(
      'Đơn vị của kế hoạch: không phát sinh: đạt',
    );
  });

  it('of another plan are not those of this one', () => {
    const facts: Facts = { ...NO_FACTS, groups: [{ plan: 'national', of: 'units', members: members(true) }] };
    expect(judged(share('at least 50%'), facts)[0]).toBe('undetermined');
    expect(judged(share('at least 50%', { plan: 'national' }), facts)[0]).toBe('met');
  });

  it('are told with those still open', () => {
    expect(judged(share('at least 3%'), units(members(true, undefined, false)))[1]).toBe(
      'Đơn vị của kế hoạch hot-1 hoặc hot-2: 1/3, 1 đơn vị chưa có kết quả (yêu cầu ít nhất 3 %): đạt',
    );
  });
});

describe('what only a seat can judge', () => {
  const ask = 'Có điều kiện tái hòa nhập không?';
  const said = (answers: Readonly<Record<string, boolean>>): Facts => ({ ...NO_FACTS, judgements: { [ask]: answers } });
  const by = (...seats: string[]): WrittenTerm => ({ judged: { by: seats, ask } });

  it.each<[string[], Record<string, boolean>, string]>([
    [['xa-hoi'], { 'xa-hoi': true }, 'met'],
    [['xa-hoi'], { 'xa-hoi': false }, 'not-met'],
    [['xa-hoi'], {}, 'undetermined'],
    [['xa-hoi', 'syt'], { 'xa-hoi': true }, 'undetermined'], // all of them must
    [['xa-hoi', 'syt'], { syt: false }, 'not-met'], // one "no" is enough
  ])('%j, said %j: %s', (seats, answers, verdict) => {
    expect(judged(by(...seats), said(answers))[0]).toBe(verdict);
  });

  it('is told with the question', () => {
    expect(judged(by('xa-hoi'), said({}))[1]).toBe(`${ask} – xa-hoi: chưa có ý kiến: chưa đủ căn cứ đánh giá`);
  });
});

describe('an age in working days', () => {
  const age = (is: string): WrittenTerm => ({ age: { of: 't', at: 'request', is, unit: 'working-days' } });
  const facts: Facts = {
    ...NO_FACTS,
    dates: { t: legalDate('2025-08-29') },
    moments: { request: legalDate('2025-09-04') },
  };

  it('leaves out the days off', () => {
    // Fri 29/8 to Thu 04/9, of which 01 and 02/9 are off
    expect(judged(age('at most 2'), { ...facts, calendar: VIETNAM_CALENDAR })[0]).toBe('met');
    expect(judged(age('at most 1'), { ...facts, calendar: VIETNAM_CALENDAR })[0]).toBe('not-met');
    expect(judged(age('at most 2'), facts)[0]).toBe('undetermined');
  });
});
