import {
  appraisedFigures,
  countsIn,
  figuresOf,
  judgeFigures,
  NOTHING_BESIDE,
  questionsOf,
  type BesideFigures,
  type StagedFigure,
} from '@app/domain/appraisal';
import { figuresOfRegistration, figuresToState, requestOn } from '@app/domain/dossiers';
import type { FigureValue } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
const QUESTION = 'Có điều kiện tái hòa nhập không?';

/** A commune that asks on 05/12/2024 and meets all ten criteria, as Công an confirms it. */
const CONFIRMED: Readonly<Record<string, FigureValue>> = {
  'known-addicts': 12,
  'addicts-managed': 12,
  'addicts-in-treatment': 12,
  'at-large': 9,
  'at-large-watched': 9,
  'at-large-negative': 9,
  'addicts-oldest-test': '2024-11-05',
  'known-users': 2,
  'users-managed': 2,
  'users-watched': 2,
  'users-negative': 2,
  'users-oldest-test': '2024-12-01',
  suspects: 5,
  'suspects-listed': 5,
  'suspects-tested': 5,
  'after-rehab': 3,
  'after-rehab-managed': 3,
  'after-rehab-tested': 3,
  'after-rehab-supported': 3,
  'hot-spots': 0,
  'risk-spots': 0,
  rings: 0,
  'plant-cases': 0,
  'production-cases': 0,
  violators: 2,
  'violators-handled': 2,
  offenders: 1,
  'offenders-arrested': 1,
  wanted: 0,
  'wanted-arrested': 0,
  'grave-cases': 0,
  households: 900,
  'households-committed': 900,
  models: 1,
};

interface Case {
  readonly figures?: Readonly<Record<string, FigureValue | undefined>>;
  readonly registered?: Readonly<Record<string, number>>;
  readonly model?: number;
  readonly conditions?: boolean;
  readonly request?: string;
}

function judged({ figures, registered, model = 1, conditions = true, request = '2024-12-05' }: Case) {
  const values = Object.entries({ ...CONFIRMED, ...figures });
  const at = (stage: StagedFigure['stage'], entries: [string, FigureValue | undefined][]): StagedFigure[] =>
    entries.flatMap(([indicator, value]) => (value === undefined ? [] : [{ indicator, stage, value }]));
  const staged = [
    ...at('registered', Object.entries({ 'known-addicts': 15, 'known-users': 4, ...registered })),
    // what the commune alone stands for, and what somebody confirms
    ...at('stated', values),
    ...at('confirmed', values),
  ];
  const beside: BesideFigures = {
    ...NOTHING_BESIDE,
    moments: { request: requestOn('appraisal', legalDate(request), legalDate('2025-01-10')) ?? undefined },
    evidence: { D11: { accepted: model, open: false } },
    baselines: { registration: countsIn(figuresOf(staged, 'registered')) },
    judgements: { [QUESTION]: { 'xa-hoi': conditions } },
  };
  return judgeFigures(plan, appraisedFigures(plan.indicators, staged), beside);
}

describe('a dossier of Như Xuân, from its staged figures', () => {
  it.each<[string, Case, string[], string[]]>([
    ['tests of 05/11 at a request of 05/12', {}, [], []],
    ['tests of 04/11', { figures: { 'addicts-oldest-test': '2024-11-04' } }, ['TC1'], []],
    ['the same tests, asked one day later', { request: '2024-12-06' }, ['TC1'], []],
    ['ten at large', { figures: { 'at-large': 10, 'at-large-watched': 10, 'at-large-negative': 10 } }, ['TC1'], []],
    ['no day of the test', { figures: { 'addicts-oldest-test': undefined } }, [], ['TC1']],
    ['as many addicts as were registered', { registered: { 'known-addicts': 12 } }, ['TC4'], []],
    ['no file of the model', { model: 0 }, ['TC10'], []],
    ['the social office says no', { conditions: false }, ['TC5'], []],
    ['one household has not committed itself', { figures: { 'households-committed': 899 } }, ['TC9'], []],
  ])('%s', (_, given, failed, open) => {
    const result = judged(given);
    expect([result.failed, result.open]).toEqual([failed, open]);
  });

  it('what is registered is not what is stated: a commune that falls below its own baseline passes with the higher one frozen', () => {
    expect(judged({ figures: { 'known-addicts': 14 }, registered: { 'known-addicts': 15 } }).failed).toEqual(['TC1']);
  });

  it('asks the social office one question, for the fifth criterion', () => {
    expect(questionsOf(plan)).toEqual([{ ask: QUESTION, by: ['xa-hoi'], criteria: ['TC5'] }]);
  });
});

describe('what a commune of Như Xuân states', () => {
  const ids = (stated: Readonly<Record<string, FigureValue>>): string[] =>
    figuresToState(plan, stated).map(({ id }) => id);

  it('registers the two figures that it is held against', () =>
    expect(figuresOfRegistration(plan).map(({ id }) => id)).toEqual(['known-addicts', 'known-users']));

  it.each([
    ['nobody at large: no day of a test is asked', { 'at-large': 0, 'known-users': 2 }, false, true],
    ['somebody at large: the day is asked', { 'at-large': 1, 'known-users': 0 }, true, false],
    ['nothing stated yet: both are asked', {}, true, true],
  ])('%s', (_, stated, addicts, users) => {
    const asked = ids(stated);
    expect([asked.includes('addicts-oldest-test'), asked.includes('users-oldest-test')]).toEqual([addicts, users]);
  });
});
