import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { lintPlan, type Surroundings } from '@app/domain/plan-lint';
import { legalDate } from '@app/domain/shared';
import { readSmall } from '../language/small-plan.fixture';

const ALONE: Surroundings = { others: [], calendar: VIETNAM_CALENDAR, endedUnits: [] };

/** `rule [clause] path` of everything that is remarked on a small plan with these sections. */
function found(sections: Readonly<Record<string, string>>, around: Partial<Surroundings> = {}): string[] {
  return lintPlan(readSmall(sections), { ...ALONE, ...around }).map(
    ({ rule, clause, path }) => `${rule} [${clause}] ${path}`,
  );
}
const of = (rule: string, sections: Readonly<Record<string, string>>, around: Partial<Surroundings> = {}): string[] =>
  found(sections, around).filter((line) => line.startsWith(`${rule} `));

const OFFICES = (own: string): string =>
  `{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], own: [${own}], groups: [{id: departments, members: [syt]}]}`;

describe('a small plan without flaws', () => {
  it('is remarked only for what it leaves out', () => {
    expect(found({})).toEqual([
      'no-authority [toàn văn bản] decision.decides',
      'identity-incomplete [toàn văn bản] identity.paper',
    ]);
  });
});

describe('what no shipped plan does', () => {
  it.each<[rule: string, sections: Readonly<Record<string, string>>, expected: string]>([
    [
      'again-nowhere',
      { decision: '{prepares: lead, decides: decider, again: each-phase, clause: III.3}' },
      '[III.3] decision.again',
    ],
    [
      'period-gap',
      {
        period: '{every: year, from: 01-01, to: through 12-14, first: 2026, last: 2027, clause: II.1}',
        phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period, each: period}]',
      },
      '[II.1] period.to',
    ],
    [
      'nothing-before',
      {
        criteria:
          '{items: [{id: TC1, label: A, basis: at assessment, clause: II.2, term: {against: {figure: gathering-points, baseline: previous-period, is: lower}}}]}',
      },
      '[II.2] criteria.TC1.term',
    ],
    [
      'decider-formula',
      {
        roles:
          '{decider: ubnd-tinh, chief: ct-ubnd-tinh, desk: vp-ubnd-tinh, lead: cat, submitter: ubnd-xa, stater: cax}',
        offices:
          '{take: [ubnd-tinh, ct-ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], groups: [{id: departments, members: [syt]}]}',
        decision: '{prepares: lead, decides: chief, clause: III.3}',
      },
      '[III.3] decision.decides',
    ],
    [
      'formula-unfollowed',
      {
        documents:
          '[{id: thong-bao, template: notice-refusal, office: decider, formula: own-head, to: [unit], clause: III.5}]',
      },
      '[III.5] documents.thong-bao.formula',
    ],
    [
      'moment-never',
      {
        obligations:
          '[{id: bc, label: Báo cáo, who: [units], to: lead, due: 5 working days after publication, clause: V.1}]',
      },
      '[V.1] obligations.bc.due',
    ],
    [
      'phase-gap',
      {
        phases:
          '[{id: gd1, label: Một, from: 2025-08-01, to: through 2025-08-31, clause: I.1}, {id: b, label: Hai, from: 2025-09-03, to: end of period, clause: I.2}]',
      },
      '[I.1; I.2] phases.b.from',
    ],
    [
      'phase-overlap',
      {
        phases:
          '[{id: gd1, label: Một, from: 2025-08-01, to: through 2025-08-31, clause: I.1}, {id: b, label: Hai, from: 2025-08-31, to: end of period, clause: I.2}]',
      },
      '[I.1; I.2] phases.b.from',
    ],
    [
      'sum-misfit',
      {
        units:
          '{level: commune, province: "51", as-of: 2025-07-23, expect: {all: 96, commune: 86, ward: 9}, clause: II}',
      },
      '[II] units.expect',
    ],
    [
      'sub-units-idle',
      { 'sub-units': '{label: "Thôn, bản", recognition: decide, clause: IV.3}' },
      '[IV.3] sub-units.recognition',
    ],
    [
      'sub-units-idle',
      { 'sub-units': '{label: Thôn, recognition: none, decision: {prepares: cax, decides: ubnd-xa}}' },
      '[toàn văn bản] sub-units.recognition',
    ],
    [
      'unexamined',
      {
        criteria:
          '{clause: II, items: [{id: TC1, label: A, basis: at assessment, term: {none: [gathering-points]}}, {id: TC2, label: B, basis: at assessment, term: {figure: models, is: at least 1}, clause: II.2}]}',
        panel: '{members: [{office: cat, examines: [TC1]}]}',
      },
      '[II.2] criteria.TC2',
    ],
    [
      'unprovided',
      {
        offices: OFFICES('{id: tam, label: Tổ tạm thời, until: 2025-09-30}'),
        components: '[{id: D10, by: tam, need: always, clause: II.9}]',
      },
      '[II.9] components.D10.by',
    ],
    [
      'unstated',
      {
        offices: OFFICES('{id: tam, label: Tổ tạm thời, level: commune, until: 2025-09-30}'),
        indicators:
          '{own: [{id: hidden, label: Số giấu, type: count, nature: stock, stated-by: [tam], class: internal, clause: II.1}]}',
        criteria: '{items: [{id: TC1, label: A, basis: at assessment, term: {none: [hidden]}}]}',
      },
      '[II.1] indicators.hidden.stated-by',
    ],
    [
      'window-missing',
      {
        indicators: '{take: [violations]}',
        criteria: '{clause: II, items: [{id: TC1, label: A, basis: at assessment, term: {none: [violations]}}]}',
      },
      '[II] criteria.TC1.term',
    ],
    [
      'window-missing',
      {
        indicators: '{take: [violations]}',
        criteria: '{clause: II, items: [{id: TC1, label: A, basis: over unset, term: {none: [violations]}}]}',
      },
      '[II] criteria.TC1.term',
    ],
    [
      'vote-unreachable',
      {
        council:
          '{form: meeting, pass: at least 3 of members, clause: IV, seats: [{role: chair, offices: [ubnd-tinh]}, {role: member, offices: [cat, syt]}]}',
      },
      '[IV] council.pass',
    ],
    [
      'test-impossible',
      {
        indicators:
          '{own: [{id: score, label: Điểm, type: count, nature: stock, range: from 0 to 100, stated-by: [stater], class: public}]}',
        criteria:
          '{clause: II, items: [{id: TC1, label: A, basis: at assessment, term: {figure: score, is: at least 120}}]}',
      },
      '[II] criteria.TC1.term',
    ],
    ['law-without-clause', { confirmation: '{due: end of period, status: law}' }, '[toàn văn bản] confirmation'],
    [
      'calendar-unknown',
      {
        period: '{every: year, from: 12-15, to: through 12-14, first: 2026, last: 2027}',
        phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period, each: period}]',
        obligations:
          '[{id: bc, label: Báo cáo, who: [units], to: lead, due: every quarter plus 5 working days, clause: V.1}]',
      },
      '[V.1] obligations.bc.due',
    ],
  ])('%s is found', (rule, sections, expected) => {
    expect(of(rule, sections)).toEqual([`${rule} ${expected}`]);
  });

  it('a target that names a unit which is not where the plan runs is found, where the territory can be looked up', () => {
    const targets =
      '[{id: one, label: Một, measure: recognised, of: {named: ["21361", "99999"]}, is: exactly 100%, by: 2025-12-13, clause: I.2}]';
    const ofNobody = (codes: readonly string[] | undefined) =>
      of('target-names-nobody', { targets }, { ...(codes && { territory: codes }) });
    expect(ofNobody(['51', '21361'])).toEqual(['target-names-nobody [I.2] targets.one']);
    expect(ofNobody(['51', '21361', '99999'])).toEqual([]);
    expect(ofNobody(undefined)).toEqual([]);
  });

  it.each(['by-order', 'authorised', 'body', 'head'])('a notice %s is signed so', (formula) => {
    const documents = `[{id: thong-bao, template: notice-refusal, office: decider, formula: ${formula}, to: [unit]}]`;
    expect(of('formula-unfollowed', { documents })).toEqual([]);
  });

  it('phases joined by an event have no gap between them', () => {
    const phases =
      '[{id: gd1, label: Một, from: 2025-08-01, to: through 2025-08-31, ends-with: xong, clause: I.1}, {id: b, label: Hai, from: 2025-09-03, to: end of period, clause: I.2}]';
    expect(of('phase-gap', { phases, events: '[{id: xong, label: Xong, by: lead}]' })).toEqual([]);
  });

  it('asking again is not held against a plan with a phase to ask in', () => {
    const phases =
      '[{id: gd1, label: Một, from: 2025-08-01, to: through 2025-08-31}, {id: b, label: Hai, from: 2025-09-01, to: end of period}]';
    const decision = '{prepares: lead, decides: decider, again: each-phase}';
    expect(of('again-nowhere', { phases, decision })).toEqual([]);
  });

  it('a council that recuses nobody may need everybody', () => {
    const council =
      '{form: meeting, pass: at least 3 of members, recusal: {own-unit: false, declared: false}, seats: [{role: chair, offices: [ubnd-tinh]}, {role: member, offices: [cat, syt]}]}';
    expect(of('vote-unreachable', { council })).toEqual([]);
  });

  it('a fixed day in a year without announced holidays does not move', () => {
    const sections = {
      period: '{every: year, from: 12-15, to: through 12-14, first: 2026, last: 2027}',
      phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period, each: period}]',
      obligations: '[{id: bc, label: Báo cáo, who: [units], to: lead, due: every year before 06-15, clause: V.1}]',
    };
    expect(of('calendar-unknown', sections)).toEqual([]);
  });
});

describe('the last cycle of a duty, which nobody is asked for', () => {
  const YEARLY = {
    period: '{every: year, from: 12-15, to: through 12-14, first: 2026, last: 2027}',
    phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period, each: period}]',
  };
  const duty = (due: string): Readonly<Record<string, string>> => ({
    obligations: `[{id: bc, label: Báo cáo, who: [units], to: lead, due: ${due}, clause: V.1}]`,
  });
  const said = (due: string, sections: Readonly<Record<string, string>>): string[] =>
    lintPlan(readSmall({ ...sections, ...duty(due) }), ALONE).flatMap(({ rule, message }) =>
      rule === 'cycle-lost' ? [message] : [],
    );

  it.each([
    [
      'every year before 12-20',
      '“Báo cáo” của năm 2027 không ai phải làm: ngày phải xong là 19/12/2027, sau ngày cuối của kỳ cuối (14/12/2027). Nếu vẫn phải làm, viết “due: before 12-20 after period”; nếu không, viết until.',
    ],
    [
      'every quarter minus 16 days',
      '“Báo cáo” của quý IV/2027 không ai phải làm: quý IV/2027 hết ngày 31/12/2027, sau ngày cuối của kỳ cuối (14/12/2027). Nếu vẫn phải làm, viết “until: 2027-12-31”; nếu không, viết until.',
    ],
    [
      'every month before day 20',
      '“Báo cáo” của tháng 12/2027 không ai phải làm: ngày phải xong là 19/12/2027, sau ngày cuối của kỳ cuối (14/12/2027). Nếu vẫn phải làm, viết “until: 2027-12-31”; nếu không, viết until.',
    ],
  ])('%s is named, with what to write instead', (due, sentence) => {
    expect(said(due, YEARLY)).toEqual([sentence]);
  });

  it('is also lost in a plan with one period', () => {
    expect(said('every month plus 5 working days', {})).toEqual([
      '“Báo cáo” của tháng 12/2025 không ai phải làm: tháng 12/2025 hết ngày 31/12/2025, sau ngày cuối của kỳ (13/12/2025). Nếu vẫn phải làm, viết “until: 2025-12-31”; nếu không, viết until.',
    ]);
  });

  it.each([
    ['what is written instead, by the year', 'before 12-20 after period'],
    ['what is written instead, by the cycle', 'every quarter minus 16 days, until: 2027-12-31'],
    ['a duty whose end the author has said', 'every quarter minus 16 days, until: end of gd1'],
    ['a day within the last period', 'every year before 12-15'],
    ['a cycle that the end of the period cuts', 'every quarter'],
    ['a day of our own', 'every quarter minus 16 days, ours: [due]'],
  ])('is not: %s', (_case, due) => {
    expect(said(due, YEARLY)).toEqual([]);
  });

  it('is lost whenever the event comes with which the duty begins', () => {
    const events = '[{id: xong, label: Xong, by: lead}]';
    expect(said('every quarter minus 16 days, from: xong', { ...YEARLY, events })).toHaveLength(1);
    expect(said('every quarter minus 16 days, after: xong', { ...YEARLY, events })).toHaveLength(1);
  });
});

describe('of our own defaults and proposals', () => {
  it.each<[rule: string, sections: Readonly<Record<string, string>>]>([
    [
      'phase-gap',
      {
        phases:
          '[{id: gd1, label: Một, from: 2025-08-01, to: through 2025-08-31, clause: I.1}, {id: b, label: Hai, from: 2025-09-03, to: end of period, clause: I.2, ours: [from]}]',
      },
    ],
    [
      'short-notice',
      {
        identity: '{label: Nhỏ, object: drug-free, paper: {symbol: 01/KH-UBND, date: 2025-07-23, issuer: ubnd-tinh}}',
        obligations:
          '[{id: bc, label: Báo cáo, who: [units], to: lead, due: before 2025-07-31, clause: V.1, ours: [due]}]',
      },
    ],
    [
      'share-not-whole',
      {
        targets:
          '[{id: t, label: Chỉ tiêu, measure: listed, of: {all: units}, is: at least 20%, by: 2025-12-31, clause: II.1, ours: [is]}]',
      },
    ],
  ])('%s says nothing', (rule, sections) => {
    expect(of(rule, sections)).toEqual([]);
  });
});

describe('targets that agree', () => {
  const two = (second: string): Readonly<Record<string, string>> => ({
    targets: `[{id: a, label: A, measure: listed, of: {all: units}, is: at least 25%, by: 2025-12-31, about: x, clause: II.1}, ${second}]`,
  });

  it('are no rivals when they ask the same', () => {
    const same = '{id: b, label: B, measure: listed, of: {all: units}, is: at least 25%, by: 2025-12-31, clause: II.2}';
    expect(of('target-rivals', two(same))).toEqual([]);
  });

  it('have one base when both are counted over all units', () => {
    const same =
      '{id: b, label: B, measure: kept, of: {all: units}, is: at least 25%, by: 2025-12-31, about: x, clause: II.2}';
    expect(of('base-differs', two(same))).toEqual([]);
  });
});

describe('what surrounds the plan', () => {
  it('finds nothing missing before where another way leads to the criterion', () => {
    const against = '{against: {figure: gathering-points, baseline: previous-period, is: lower}}';
    const criteria = (term: string) => ({
      criteria: `{items: [{id: TC1, label: A, basis: at assessment, clause: II.2, term: ${term}}]}`,
    });
    expect(of('nothing-before', criteria(`{any: [{none: [gathering-points]}, ${against}]}`))).toEqual([]);
    expect(of('nothing-before', criteria(`{all: [{none: [gathering-points]}, ${against}]}`))).toHaveLength(1);
  });

  it('finds what is held against a figure that nobody counts when a unit comes in, and no other', () => {
    const criteria =
      '{items: [{id: TC1, label: A, basis: at assessment, clause: II.2, term: {against: {figure: gathering-points, baseline: registration, is: lower}}}]}';
    const comingIn = (more: string) => of('nothing-before', { criteria, selection: `{${more}}` });
    const review = 'way: review, document: quyet-dinh-danh-sach, tracks: [build]';
    expect(comingIn('way: all')).toHaveLength(1);
    expect(comingIn(review)).toHaveLength(1);
    expect(comingIn(`${review}, baseline: [gathering-points]`)).toEqual([]);
    expect(comingIn(`${review}, table: [gathering-points]`)).toEqual([]);
  });

  it('finds what is held against the year before a plan’s first period, at its place', () => {
    const yearly = {
      period: '{every: year, from: 12-15, to: through 12-14, first: 2026, last: 2027}',
      phases: '[{id: gd1, label: Giai đoạn 1, from: start of period, to: end of period, each: period}]',
      obligations: '[{id: bc, label: Báo cáo, who: [units], to: lead, due: every year before 06-15}]',
    };
    const target = (measure: string, more = '') => ({
      targets: `[{id: t, label: Giảm điểm, measure: ${measure}, of: {all: units}, is: lower, every: year, clause: II.4${more}}]`,
    });
    const heldTo = (baseline: string) => target(`{figure: gathering-points, against: ${baseline}}`);
    const open = 'first-period-open [II.4] targets.t.measure';
    expect(of('first-period-open', { ...yearly, ...heldTo('previous-year') })).toEqual([open]);
    expect(of('first-period-open', { ...yearly, ...heldTo('previous-period') })).toEqual([open]);
    expect(of('first-period-open', { ...yearly, ...heldTo('registration') })).toEqual([]);
    expect(of('nothing-before', { ...yearly, ...heldTo('previous-year') })).toEqual([]);
  });

  it('warns of a target that the only period of a plan never tells', () => {
    const only = (baseline: string) => ({
      targets: `[{id: t, label: Giảm điểm, measure: {figure: gathering-points, against: ${baseline}}, of: {all: units}, is: lower, by: 2025-12-13, clause: II.4}]`,
    });
    expect(of('nothing-before', only('previous-year'))).toEqual(['nothing-before [II.4] targets.t.measure']);
    expect(of('first-period-open', only('previous-year'))).toEqual([]);
    expect(of('nothing-before', only('registration'))).toEqual([]);
  });

  it('does not miss the period before where another revision may have had one', () => {
    const sections = {
      revision: `{number: 2, date: 2025-10-06, of: {revision: 1, sha256: "${'0'.repeat(64)}"}, because: nq-1, moves: new-only, changes: [{at: [period], why: x, clause: I}]}`,
      sources: '[{id: nq-1, kind: law, ref: 1/NQ}]',
      targets:
        '[{id: t, label: Giảm điểm, measure: {figure: gathering-points, against: previous-year}, of: {all: units}, is: lower, by: 2025-12-13, clause: II.4}]',
    };
    const differing = (...path: string[]) => ({ differences: [{ path, kind: 'changed' } as const] });
    expect(of('nothing-before', sections, differing('period', 'to'))).toEqual([]);
    expect(of('nothing-before', sections, differing('panel', 'cat', 'examines'))).toHaveLength(1);
    expect(of('nothing-before', sections)).toEqual([]);
  });

  it('tells of a part of a condition that the first period leaves open, once, where it stands', () => {
    const against = '{against: {figure: gathering-points, baseline: previous-period, is: lower}}';
    const criteria = (items: string, more = '') => ({ criteria: `{${more}items: [${items}]}` });
    const one = (term: string) => `{id: TC1, label: A, basis: at assessment, clause: II.2, term: ${term}}`;
    const scored =
      '{id: TC1, label: A, basis: at assessment, clause: II.2, score: {max: 10, bands: [{when: ' +
      `${against}, give: 10}, {give: 0}]}}`;
    const told = ['first-period-open [II.2] criteria.TC1.term'];
    expect(of('first-period-open', criteria(one(`{any: [{none: [gathering-points]}, ${against}]}`)))).toEqual(told);
    expect(of('first-period-open', criteria(scored, 'rule: {points: {total: at least 5}}, '))).toEqual([
      'first-period-open [II.2] criteria.TC1.score',
    ]);
    // `nothing-before` warns of it
    expect(of('first-period-open', criteria(one(`{all: [{none: [gathering-points]}, ${against}]}`)))).toEqual([]);
    const named = {
      terms: `[{id: fewer, label: Giảm, basis: at assessment, term: ${against}}]`,
      ...criteria(one('{any: [{none: [gathering-points]}, fewer]}')),
    };
    expect(of('first-period-open', named)).toEqual(told);
    expect(of('first-period-open', criteria(one('{none: [gathering-points]}')))).toEqual([]);
  });

  it('tells of units that end, where the plan has no list of its own', () => {
    const endedUnits = [{ code: '20800', name: 'Xã Một', to: legalDate('2025-09-30'), into: [] }];
    expect(of('unit-dissolved', {}, { endedUnits })).toEqual(['unit-dissolved [toàn văn bản] units.list']);
    expect(of('unit-dissolved', {}, { endedUnits: [{ ...endedUnits[0], to: legalDate('2025-12-31') }] })).toEqual([]);
  });

  it('tells of differences from the parent that no change covers, and of changes that are none', () => {
    const revision = `{number: 2, date: 2025-10-06, of: {revision: 1, sha256: "${'0'.repeat(64)}"}, because: nq-1, moves: new-only, changes: [{at: [criteria, period], why: x, clause: I}]}`;
    const sections = { revision, sources: '[{id: nq-1, kind: law, ref: 1/NQ}]' };
    const differences = [
      ['criteria', 'TC1', 'term'],
      ['panel', 'cat', 'examines'],
    ].map((path) => ({ path, kind: 'changed' }) as const);
    expect(of('change-unexplained', sections, { differences })).toEqual([
      'change-unexplained [nq-1] panel.cat.examines',
      'change-unexplained [I; nq-1] period',
    ]);
    expect(of('change-unexplained', sections)).toEqual([]);
  });
});

describe('a finding that the office accepts', () => {
  const read = (at: string) =>
    lintPlan(readSmall({ accepts: `[{rule: no-authority, at: ${at}, why: Đã hỏi Công an tỉnh}]` }), ALONE);

  it('stays in the list, with the reason', () => {
    expect(read('decision').map(({ rule, accepted }) => [rule, accepted])).toEqual([
      ['no-authority', 'Đã hỏi Công an tỉnh'],
      ['identity-incomplete', undefined],
    ]);
  });

  it('is not accepted for another place', () => {
    expect(read('criteria')[0].accepted).toBeUndefined();
  });
});
