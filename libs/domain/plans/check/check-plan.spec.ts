import { IS_POSITIVE, type CriteriaRule, type Term } from '@app/domain/criteria';
import { legalDate } from '@app/domain/shared';
import { checkPlan } from './check-plan';
import type { PlanRevision } from '../shape/plan-revision';
import { due, indicator, obligation, SMALL_PLAN, start, target } from '../small-plan.fixture';

const found = (change: Partial<PlanRevision>): string[] =>
  checkPlan({ ...SMALL_PLAN, ...change }).map(({ path, code }) => `${path.join('.')}: ${code}`);
const { criteria, council, phases, revision, selection } = SMALL_PLAN;
const criterion = criteria.items[0];

describe('a plan without faults', () => {
  it('is not scolded', () => expect(checkPlan(SMALL_PLAN)).toEqual([]));
});

describe('an id that leads nowhere', () => {
  it.each<[string, Partial<PlanRevision>, string]>([
    ['a role', { roles: { ...SMALL_PLAN.roles, lead: 'pc04' } }, 'roles.lead: reference.office'],
    [
      'an actor',
      { obligations: [obligation('a', { who: ['units', 'stc'], due: due('undated') })] },
      'obligations.a.who.1: reference.seat',
    ],
    [
      'an addressee',
      { obligations: [obligation('a', { to: 'chief', accept: 'lead', due: due('undated') })] },
      'obligations.a.to: reference.seat',
    ],
    [
      'a figure collected',
      { obligations: [obligation('a', { collect: ['users'], due: due('undated') })] },
      'obligations.a.collect.0: reference.indicator',
    ],
    [
      'a phase in a report',
      { obligations: [obligation('a', { phases: ['gd9'], due: due('every phase') })] },
      'obligations.a.phases.0: reference.phase',
    ],
    [
      'a phase in an expression',
      { obligations: [obligation('a', { due: due('end of gd9') })] },
      'obligations.a.due: reference.phase',
    ],
    [
      'an event in an expression',
      { obligations: [obligation('a', { due: due('3 days after tk-byt') })] },
      'obligations.a.due: reference.moment',
    ],
    [
      'a start',
      { obligations: [obligation('a', { due: due('every month'), from: start('start-of-work') })] },
      'obligations.a.from: reference.moment',
    ],
    [
      'a gate',
      { phases: [{ ...phases[0], gate: { blocks: ['list'], owes: [] } }] },
      'phases.review.gate.blocks.0: reference.gate',
    ],
    [
      'an examined criterion',
      { panel: { ...SMALL_PLAN.panel, members: [{ ...SMALL_PLAN.panel.members[0], examines: ['TC4'] }] } },
      'panel.cat.examines.0: reference.criterion',
    ],
    [
      'a document of the decision',
      { decision: { ...SMALL_PLAN.decision, documents: { recognised: 'qd' } } },
      'decision.documents.recognised: reference.document',
    ],
    ['a figure of a criterion', { indicators: [indicator('addicts')] }, 'criteria.TC1.term: reference.indicator'],
    [
      'a named term',
      { criteria: { ...criteria, items: [{ ...criterion, term: { op: 'named', id: 'I-đ' } }] } },
      'criteria.TC1.term: reference.term',
    ],
    [
      'the time a criterion counts over',
      { criteria: { ...criteria, items: [{ ...criterion, basis: { kind: 'at', moment: 'lunch' } }] } },
      'criteria.TC1.basis: reference.moment',
    ],
    [
      'a target',
      { targets: [target('t', { measure: { kind: 'part', part: 'addicts', of: 'people' } })] },
      'targets.t.measure.of: reference.indicator',
    ],
  ])('%s', (_case, change, expected) => {
    expect(found(change)).toContain(expected);
  });
});

describe('a plan that contradicts itself', () => {
  const named = (id: string, other: string) => ({ id, term: { op: 'named', id: other } }) as const;

  it.each<[string, Partial<PlanRevision>, string]>([
    ['one id twice', { events: [...SMALL_PLAN.events, ...SMALL_PLAN.events] }, 'events.list-approved: id.repeated'],
    [
      'terms in a circle',
      { criteria: { ...criteria, terms: [named('a', 'b'), named('b', 'a')] } },
      'terms.a.term: term.circle',
    ],
    [
      'a count of something that is a date',
      { indicators: [indicator('addicts', { type: 'date' }), indicator('exempt')] },
      'criteria.TC1.term: term.indicator-type',
    ],
    [
      'a period backwards',
      { period: { kind: 'once', id: '2025', from: legalDate('2025-12-14'), to: due('before 2025-12-14') } },
      'period.to: period.ends-before-it-starts',
    ],
    [
      'a period without an end',
      { period: { kind: 'once', id: '2025', from: legalDate('2025-01-01'), to: due('undated') } },
      'period.to: period.without-date',
    ],
    [
      'a phase backwards',
      { phases: [{ ...phases[2], from: start('2025-11-01') }] },
      'phases.gd2.to: phase.ends-before-it-starts',
    ],
    ['a duty without a word about when', { obligations: [obligation('a')] }, 'obligations.a: obligation.without-due'],
    [
      'a duty both dated and ad hoc',
      { obligations: [obligation('a', { due: due('undated'), adHoc: 'sender' })] },
      'obligations.a: obligation.due-and-ad-hoc',
    ],
    [
      'a review that no list ends',
      { selection: { ...selection, document: undefined } },
      'selection: selection.without-list',
    ],
    [
      'a list that can say of no unit what it sets out to do',
      { selection: { ...selection, way: 'register', tracks: [] } },
      'selection: selection.without-tracks',
    ],
    [
      'a council of another size',
      { council: { ...council, size: { cmp: 'exactly', than: { n: 4, d: 1, written: 'number' } } } },
      'council.size: council.size',
    ],
    [
      'a council that is complete only with the vote of its secretary, who has none',
      {
        council: {
          ...council,
          seats: council.seats.map((seat) => ({ ...seat, votes: true })),
          size: { cmp: 'exactly', than: { n: 4, d: 1, written: 'number' } },
        },
      },
      'council.size: council.size',
    ],
    [
      'a council without its chair',
      { council: { ...council, seats: council.seats.slice(1) } },
      'council.must-attend: council.role-without-seat',
    ],
    ['a second revision without its parent', { revision: { ...revision, number: 2 } }, 'revision: shape.missing-key'],
    [
      'a revision of the last but one',
      { revision: { ...revision, number: 3, of: { revision: 1, sha256: '' } } },
      'revision.of: revision.parent-not-before',
    ],
    ['a target without a day', { targets: [target('t', { by: undefined })] }, 'targets.t: target.by-or-every'],
  ])('%s', (_case, change, expected) => {
    expect(found(change)).toContain(expected);
  });

  it('a threshold above all its members can never be met', () => {
    const pass = { test: { cmp: 'more-than', than: { n: 100, d: 100, written: 'percent' } }, of: 'entitled' } as const;
    expect(found({ council: { ...council, pass } })).toEqual(['council.pass: council.unreachable']);
  });

  it('a yearly plan may have a single period, and cannot end before it begins', () => {
    const yearly = (first: number, last: number) =>
      ({ kind: 'yearly', from: { month: 12, day: 15 }, to: { month: 12, day: 14 }, first, last }) as const;
    expect(found({ period: yearly(2025, 2025) })).toEqual([]);
    expect(found({ period: yearly(2026, 2025) })).toEqual(['period.last: period.ends-before-it-starts']);
  });

  it('a phase of every year may not end before it begins', () => {
    const period = {
      kind: 'yearly',
      from: { month: 12, day: 15 },
      to: { month: 12, day: 14 },
      first: 2026,
      last: 2030,
    } as const;
    const phase = (from: string, to: string) => ({ ...phases[0], from: start(from), to: due(to) });
    expect(found({ period, phases: [phase('11-01', 'through 10-05')] })).toContain(
      'phases.review.to: phase.ends-before-it-starts',
    );
    expect(found({ period, phases: [phase('12-20', 'through 01-31')] })).toEqual([]);
    expect(found({ period, phases: [phase('11-01', 'before 12-15')] })).toEqual([]);
  });

  it('more than all criteria together can give is asked of nobody', () => {
    const worth = (max: number): Term => ({ op: 'score', max, bands: [{ give: max }] });
    const items = [
      { ...criterion, id: 'TC1', term: worth(6000) },
      { ...criterion, id: 'TC2', term: worth(4000) },
    ];
    const asked = (rule: CriteriaRule) =>
      found({ criteria: { ...criteria, items, rule } }).filter((one) => one.startsWith('criteria.rule'));
    const total = (n: number, written: 'number' | 'percent'): CriteriaRule => ({
      kind: 'points',
      total: { cmp: 'at-least', than: { n, d: written === 'percent' ? 100 : 1, written } },
    });
    expect(asked(total(101, 'number'))).toEqual(['criteria.rule: criteria.points-unreachable']);
    expect(asked(total(101, 'percent'))).toEqual(['criteria.rule: criteria.points-unreachable']);
    expect(asked(total(100, 'number'))).toEqual([]);
    expect(asked({ kind: 'at-least', n: 3 })).toEqual(['criteria.rule: criteria.too-many-asked']);
    expect(asked({ kind: 'at-least', n: 2 })).toEqual([]);
  });

  it('evidence must be of a component that the plan asks for', () => {
    const component = (id: string) =>
      ({ id, label: id, by: 'submitter', need: 'always', supports: [], generated: false }) as const;
    const term = { op: 'evidence', of: 'D11', is: IS_POSITIVE } as const;
    const asking = { criteria: { ...criteria, items: [{ ...criterion, term }] } };
    expect(found({ ...asking, components: [component('D10')] })).toEqual(['criteria.TC1.term: reference.component']);
    expect(found({ ...asking, components: [component('D10'), component('D11')] })).toEqual([]);
  });

  it('a plan without a council needs none', () => {
    expect(found({ council: { ...council, form: 'none', seats: [] } })).toEqual([]);
  });
});
