import type { Criteria } from './criteria';
import { evaluateCriteria } from './evaluate';
import { explainInVietnamese, type Names } from './explain-vi';
import { countsOnly } from './facts';
import type { WrittenScore } from './operators/score';
import { parseTest } from './parse-test';
import { readScore, readTerm } from './read-term';
import { pointsInVietnamese } from './results-vi';
import type { Term } from './term';
import type { Test } from './test';

const test = (text: string): Test => {
  const parsed = parseTest(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
};
const score = (written: WrittenScore): Term => {
  const read = readScore(written, test('at least 40%'));
  if ('problem' in read) throw new Error(read.problem.code);
  return read.term;
};
const precondition = readTerm({ none: ['crimes'] });
if ('problem' in precondition) throw new Error(precondition.problem.code);

/** As papers of other fields count: 70 of 100 in all, 40 % of each, and one thing that must not be. */
const criteria: Criteria = {
  rule: { kind: 'points', total: test('at least 70'), each: test('at least 40%') },
  zeroOfZero: 'met-flagged',
  items: [
    { id: 'A', label: 'A', term: score({ max: 60, from: 'stated' }) },
    {
      id: 'B',
      label: 'B',
      term: score({
        max: 40,
        bands: [
          { when: { figure: 'meetings', is: 'at least 4' }, give: 40 },
          { when: { figure: 'meetings', is: 'at least 2' }, give: 17.5 },
          { give: 0 },
        ],
      }),
    },
    { id: 'C', label: 'C', term: precondition.term },
  ],
  terms: [],
};

describe('points', () => {
  it.each<[string, Record<string, number>, verdict: string, failed: string[], least: number, most: number]>([
    ['enough', { stated: 60, meetings: 2, crimes: 0 }, 'met', [], 77.5, 77.5],
    ['enough in all, too few in one', { stated: 60, meetings: 1, crimes: 0 }, 'not-met', ['B'], 60, 60],
    ['too few in all', { stated: 24, meetings: 4, crimes: 0 }, 'not-met', [], 64, 64],
    ['enough, but for the precondition', { stated: 60, meetings: 4, crimes: 1 }, 'not-met', ['C'], 100, 100],
    ['half known, and enough whatever comes', { stated: 60, meetings: 3, crimes: 0 }, 'met', [], 77.5, 77.5],
    ['half known', { meetings: 4, crimes: 0 }, 'undetermined', [], 40, 100],
    ['half known, and never enough', { stated: 24, crimes: 0 }, 'not-met', [], 24, 64],
    ['more points than there are', { stated: 61, meetings: 4, crimes: 0 }, 'undetermined', [], 40, 100],
    ['nothing known', {}, 'undetermined', [], 0, 100],
  ])('%s', (_case, figures, verdict, failed, least, most) => {
    const judged = evaluateCriteria(criteria, countsOnly(figures));
    expect([judged.verdict, judged.failed]).toEqual([verdict, failed]);
    expect(judged.points).toMatchObject({ least: least * 100, most: most * 100, max: 10_000 });
  });

  it('are told with what each criterion asks', () => {
    const names: Names = {
      indicator: (id) => id,
      component: (id) => id,
      term: (id) => id,
      moment: (id) => id,
      obligation: (id) => id,
      seat: (id) => id,
      unitClass: (id) => id,
    };
    const [a, b] = evaluateCriteria(criteria, countsOnly({ meetings: 2 })).criteria;
    expect(explainInVietnamese(b.because, names).text).toBe('17,5 trên 40 điểm (yêu cầu ít nhất 40 %): đạt');
    expect(explainInVietnamese(a.because, names).text).toBe(
      'từ 0 đến 60 trên 60 điểm (yêu cầu ít nhất 40 %): chưa đủ căn cứ đánh giá',
    );
  });

  it.each([
    [0, '0'],
    [250, '2,5'],
    [1225, '12,25'],
    [100_000, '1.000'],
  ])('%i hundredths are printed %s', (hundredths, printed) => {
    expect(pointsInVietnamese(hundredths)).toBe(printed);
  });
});
