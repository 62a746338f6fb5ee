import { legalDate } from '@app/domain/shared';
import { checkFigures, type EnteredFigures } from './check-figures';
import { figuresAsked } from './figures-asked';
import type { PlanRevision } from '../shape/plan-revision';
import { indicator, SMALL_PLAN, test } from '../small-plan.fixture';

const today = legalDate('2025-11-14');
const plan: PlanRevision = {
  ...SMALL_PLAN,
  indicators: [
    indicator('addicts', { range: test('from 0 to 50000') }),
    indicator('methadone'),
    indicator('rehab'),
    indicator('tested', { type: 'date' }),
    indicator('route', { type: 'yes-no' }),
    indicator('rank', { type: 'grade', grades: ['trung bình', 'khá', 'tốt'] }),
    indicator('paper', { type: 'reference' }),
  ],
  checks: [{ id: 'exempt-in-total', sum: ['methadone', 'rehab'], atMost: 'addicts', otherwise: 'refuse' }],
};
const codes = (figures: EnteredFigures, changed = plan): string[] =>
  checkFigures(changed, figures, today).map(({ code }) => code);

describe('figures at entry', () => {
  it.each<[string, EnteredFigures, string[]]>([
    ['good ones', { addicts: 3, methadone: 2, rehab: 1, tested: today, route: false }, []],
    ['nothing yet', {}, []],
    ['a negative count', { addicts: -1 }, ['figure.negative']],
    ['half a person', { addicts: 1.5 }, ['figure.not-whole']],
    ['more than can be', { addicts: 50_001 }, ['figure.out-of-range']],
    ['a date to come', { tested: legalDate('2025-11-15') }, ['figure.date-in-future']],
    ['a number for a yes or no', { route: 1 }, ['figure.wrong-type']],
    ['a date for a count', { addicts: today }, ['figure.wrong-type']],
    ['a day that is not in the calendar', { tested: '2025-02-30' }, ['figure.not-a-date']],
    ['a grade of the plan', { rank: 'khá' }, []],
    ['a grade that the plan does not have', { rank: 'xuất sắc' }, ['figure.not-a-grade']],
    ['a number for a grade', { rank: 2 }, ['figure.wrong-type']],
    ['the number of a paper', { paper: '07/XN-CAX' }, []],
    ['no number of a paper', { paper: ' ' }, ['figure.wrong-type']],
    ['a figure that the plan does not know', { users: 1 }, ['figure.unknown']],
    ['more exempt than there are', { addicts: 2, methadone: 2, rehab: 1 }, ['figure.sum-too-large']],
    ['too many exempt already, one category missing', { addicts: 2, methadone: 3 }, ['figure.sum-too-large']],
    ['exempt entered before the total', { methadone: 3 }, []],
  ])('%s', (_case, figures, expected) => {
    expect(codes(figures)).toEqual(expected);
  });

  it('a sum that only wants an explanation is not refused', () => {
    expect(
      codes({ addicts: 0, methadone: 1 }, { ...plan, checks: [{ ...plan.checks[0], otherwise: 'explain' }] }),
    ).toEqual([]);
  });

  it('says which figures are too many', () => {
    expect(checkFigures(plan, { addicts: 1, methadone: 2 }, today)).toEqual([
      {
        code: 'figure.sum-too-large',
        params: { check: 'exempt-in-total', parts: ['methadone', 'rehab'], sum: 2, indicator: 'addicts', limit: 1 },
      },
    ]);
  });
});

describe('the figures that the criteria ask for', () => {
  it('are each asked once, through named terms too, with the criteria that read them', () => {
    const none = (id: string) => ({ op: 'none', of: [{ kind: 'indicator', indicator: id }] }) as const;
    const asking: PlanRevision = {
      ...plan,
      criteria: {
        ...plan.criteria,
        items: [
          {
            id: 'TC1',
            label: 'TC1',
            basis: { kind: 'at', moment: 'assessment' },
            term: { op: 'all', of: [none('addicts'), { op: 'named', id: 'free' }] },
          },
          {
            id: 'TC2',
            label: 'TC2',
            basis: { kind: 'over-period' },
            term: { op: 'all', of: [none('rehab'), none('addicts')] },
          },
        ],
        terms: [{ id: 'free', basis: { kind: 'at', moment: 'assessment' }, term: none('addicts') }],
      },
    };
    expect(figuresAsked(asking).map(({ indicator: { id }, basis, criteria }) => [id, basis?.kind, criteria])).toEqual([
      ['addicts', 'at', ['TC1']],
      ['rehab', 'over-period', ['TC2']],
      ['addicts', 'over-period', ['TC2']],
    ]);
  });
});
