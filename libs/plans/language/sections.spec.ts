import { evaluateCriteria, countsOnly } from '@app/domain/criteria';
import { conditionsOf } from '@app/domain/plans';
import { errorsInSmall, readSmall, shelfOf, smallPlan } from './small-plan.fixture';

const inds = (own: string): string => `{take: [population, models, gathering-points], own: [${own}]}`;
const owned = (id: string, more: string): string => `{id: ${id}, label: ${id}, stated-by: [stater], ${more}}`;

describe('what a plan may say', () => {
  it('units without a national code, and the localities above them', () => {
    const { units } = smallPlan({
      units: `{level: commune, province: "22", as-of: 2023-07-07, expect: {all: 2, ward: 1}, recognition: propose,
  list: [{code: "06649", label: Phường A, kind: ward, parent: ha-long, to: 2025-06-30, into: "06650"},
    {code: kp-1, label: Khu phố 1, kind: quarter, from: 2020-01-01, into: [a, b]}, {code: kp-0, label: Cũ, to: 2020-01-01}],
  parents: {level: district, expect: {all: 1}, list: [{code: ha-long, label: Hạ Long, units: 2}]}}`,
    });
    expect(units).toMatchObject({
      recognition: 'propose',
      list: [{ code: '06649', parent: 'ha-long', into: ['06650'] }, { into: ['a', 'b'] }, { to: '2020-01-01' }],
      parents: { level: 'district', list: [{ code: 'ha-long', units: 2 }] },
    });
  });

  it('a seat that passes on, and why', () => {
    const { offices } = smallPlan({
      offices:
        '{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], own: [{id: y-te, label: Y tế, holders: [{office: syt, to: 2025-10-31, for: sáp nhập}, {office: cat, from: 2025-11-01}]}], groups: [{id: departments, members: [syt]}]}',
    });
    expect(offices.at(-1)?.holders[0]).toMatchObject({ office: 'syt', for: 'sáp nhập' });
  });

  it('that there is no council, and then none is asked again about changed figures either', () => {
    expect(smallPlan().confirmation.changed.council).toBe('none');
    const seats = '{form: meeting, seats: [{role: chair, offices: [ubnd-tinh]}, {role: secretary, offices: [cat]}]}';
    expect(smallPlan({ council: seats }).confirmation.changed.council).toBe('poll');
  });

  it('what it recognises, where the shared words have none for it, and then it rests on no law on drugs', () => {
    const own = smallPlan({
      identity: '{label: Nhỏ, object: {id: an-toan, label: An toàn, title: an toàn}, paper: {}}',
    });
    expect(own.identity).toMatchObject({ object: 'an-toan', objectLabel: 'An toàn' });
    const laws = (plan: typeof own): string[] => plan.sources.map(({ ref }) => ref);
    expect(laws(smallPlan())).toContain('73/2021/QH14');
    expect(laws(own)).not.toContain('73/2021/QH14');
    expect(laws(own)).toContain('72/2025/QH15');
  });

  it('a rule with the clause that it stands in', () => {
    const items = 'items: [{id: TC1, label: Một, term: {none: [gathering-points]}}]';
    const { criteria } = smallPlan({ criteria: `{rule: {at-least: 1, clause: III.3, ours: [at-least]}, ${items}}` });
    expect(criteria.rule).toEqual({ kind: 'at-least', n: 1 });
  });

  it('conditions of a tier by the names that the plan gives them, once', () => {
    const plan = smallPlan({
      terms: '[{id: T, label: Không điểm, basis: at assessment, term: {none: [gathering-points]}}]',
      'sub-units':
        '{label: Thôn, recognition: propose, criteria: {items: [{id: S1, label: S, term: {all: [T, TC1]}}]}}',
    });
    expect(plan.subUnits?.criteria?.terms.map(({ id }) => id)).toEqual(['T', 'TC1']);
    expect(conditionsOf(plan).map(({ path }) => path.join('.'))).toEqual([
      'criteria.TC1.term',
      'terms.T.term',
      'sub-units.criteria.S1.term',
    ]);
  });

  it('of what it takes who checks it and who sees it, and says it under its id', () => {
    const read = readSmall({
      indicators:
        '{take: [models, {id: gathering-points, compared-with: [syt], class: police, clause: III.3}, population]}',
    });
    expect(read.plan.indicators.map(({ id }) => id)).toEqual(['models', 'gathering-points', 'population']);
    expect(read.plan.indicators[1]).toMatchObject({ comparedWith: ['syt'], class: 'police', unit: 'điểm' });
    expect(read.statuses.filter(({ path }) => path.startsWith('indicators'))).toEqual([
      { path: 'indicators.gathering-points.class', status: 'plan', clause: 'III.3', from: 'plan' },
      { path: 'indicators.gathering-points.compared-with', status: 'plan', clause: 'III.3', from: 'plan' },
      { path: 'indicators.take', status: 'default', from: 'plan' },
    ]);
  });

  it('duties of some units only, and what they report on', () => {
    const [duty] = smallPlan({
      obligations: `[{id: bc, label: Báo cáo, who: [units, sub-units, parents], to: lead, due: end of gd1, reports-on: gd1, project: "6",
  revises: plan, template: decision-list, only: {kinds: [ward], result: listed, where: {some: [models]}}}]`,
    }).obligations;
    expect(duty).toMatchObject({
      reportsOn: 'gd1',
      project: '6',
      revises: 'plan',
      template: 'decision-list',
      only: { kinds: ['ward'], result: ['listed'], where: { op: 'some' } },
    });
  });

  it('targets of every kind', () => {
    const { targets, selection } = smallPlan({
      selection: '{way: register, form: [D0, population], targets: own, baseline: [population]}',
      components: '[{id: D0, by: submitter, need: always}]',
      targets: `
  - {id: road, label: Lộ trình, measure: listed, steps: [{by: 2026-12-31, keep: 4, add: at least 1, is: at least 10, stated: {n: 10, of: 19, percent: 52%}}]}
  - {id: fewer, label: Giảm, measure: {figure: models, against: previous-year}, is: down at least 5%, every: year, about: models}
  - {id: point, label: Điểm, measure: {units-where: {some: [models]}}, of: {where: {some: [gathering-points]}}, is: more than 70%, by: 2030-12-31}
  - {id: tab, label: Bảng, measure: listed, refines: road, columns: [of, g1], rows: {"06649": [3, 2]}, total: [3, 2],
     spans: [{id: g1, from: 2023-01-01, to: 2024-12-31}], stated: {g1: [66%, 66.7%]}}`,
    });
    expect(selection).toMatchObject({ form: ['D0', 'population'], ownTargets: true });
    expect(targets).toMatchObject([
      { steps: [{ keep: 4, stated: { percent: '52%' } }], of: { kind: 'all' } },
      { measure: { kind: 'against', baseline: 'previous-year' }, change: { kind: 'down' } },
      { measure: { kind: 'units-where' }, of: { kind: 'where' } },
      { table: { rows: [{ unit: '06649', values: [3, 2] }], stated: { g1: ['66%', '66.7%'] } }, refines: 'road' },
    ]);
  });

  it('points for criteria, and preconditions beside them', () => {
    const { criteria } = smallPlan({
      indicators: inds(owned('diem', 'type: points')),
      criteria: `{rule: {points: {total: at least 70, each: at least 40%}}, items: [
  {id: A, label: A, score: {max: 60, from: diem}},
  {id: B, label: B, score: {max: 40, bands: [{when: {none: [gathering-points]}, give: 40}, {when: {figure: gathering-points, is: below 3}, give: 12.5}, {give: 0}]}},
  {id: C, label: C, term: {some: [models]}}]}`,
    });
    const judge = (diem: number, points: number) =>
      evaluateCriteria(criteria, countsOnly({ diem, models: 1, 'gathering-points': points }));
    expect(judge(60, 0)).toMatchObject({ verdict: 'met', points: { least: 10_000, max: 10_000 } });
    expect(judge(60, 2)).toMatchObject({ verdict: 'not-met', failed: ['B'], points: { least: 7_250 } });
  });

  it('criteria that are still to come from above', () => {
    const { criteria } = smallPlan({ criteria: '{awaiting: {by: [lead], kind: guidance}}' });
    expect(criteria).toMatchObject({ rule: { kind: 'awaiting' }, awaiting: { by: ['lead'] }, items: [] });
  });

  it('classes of units, a tier below and a tier above, which say only what differs', () => {
    const plan = smallPlan({
      terms: '[{id: T, term: {figure: gathering-points, is: from 1 to below 3}}]',
      classification:
        '{bands: at-least, items: [{id: free, label: Không, when: criteria}, {id: hot, label: Nóng, when: T}, {id: rest, label: Còn lại, otherwise: true}]}',
      'sub-units':
        '{label: Thôn, recognition: propose, criteria: {items: [{id: S1, label: S, term: {none: [gathering-points]}}]}, panel: {members: [{office: cax, examines: all}]}}',
      parent: `{level: province, to: lead, decision: {decides: lead}, terms: [{id: P1, term: {roll-up: {of: units, result: [hot], is: at least 3%}}}]}`,
    });
    expect(plan.classification).toMatchObject({ bands: 'at-least', items: [{}, { when: { kind: 'term' } }, {}] });
    expect(plan.subUnits?.panel).toMatchObject({ members: [{ examines: ['S1'] }], limit: plan.panel.limit });
    expect(plan.parent?.decision).toMatchObject({ decides: 'lead', prepares: 'lead' });
    expect(plan.parent?.council).toBeUndefined();
  });

  it('events elsewhere, findings it accepts, figures it carries, and the rule it stands for', () => {
    const plan = smallPlan({
      identity:
        '{label: Nhỏ, object: drug-free, paper: {signed: KT. CHỦ TỊCH}, governs: {object: drug-free, from: 2025-08-24}}',
      events: '[{id: luat, label: Luật, outside: true, declared-by: lead, happened: 2026-07-01}]',
      accepts: '[{rule: short-notice, at: obligations.bc, why: đã thống nhất}]',
      carries: '[{from: old-points, to: gathering-points, as: assumed}]',
    });
    expect(plan).toMatchObject({
      identity: { governs: { from: '2025-08-24' } },
      events: [{ outside: true }],
      accepts: [{ rule: 'short-notice' }],
      carries: [{ to: 'gathering-points', as: 'assumed' }],
    });
  });
});

describe('what another plan defines', () => {
  const law = readSmall({
    plan: 'law',
    indicators: inds(owned('seized', 'type: count')),
    terms: '[{id: T, term: {some: [seized]}}]',
    criteria:
      '{clause: Điều 6, items: [{id: TC1, label: Một, term: {not: T}, clause: Điều 6.1}, {id: TC2, label: Hai, term: {none: [models]}, clause: Điều 6.2}]}',
    classification: '{items: [{id: hot, label: Nóng, when: T}]}',
  });
  const uses = {
    uses: '[{as: national, plan: law, revision: 1}]',
    sources: '[{id: qd, kind: law, ref: QĐ}]',
    criteria: '{use: national, take: [TC1], clause: qd Điều 6}',
    classification: '{use: national}',
  };

  it('comes with the terms and figures it stands on, cited as this plan cites it', () => {
    const { criteria, classification, indicators } = smallPlan(uses, shelfOf(law));
    expect(criteria).toMatchObject({ items: [{ id: 'TC1', clause: 'qd Điều 6.1' }], terms: [{ id: 'T' }] });
    expect(classification?.items.map(({ id }) => id)).toEqual(['hot']);
    expect(indicators.map(({ id }) => id)).toContain('seized');
  });

  it('is frozen with the hash of the plan it comes from', () => {
    const one = readSmall(uses, shelfOf(law));
    const other = readSmall(uses, shelfOf({ ...law, sha256: 'f'.repeat(64) }));
    expect(one.sha256).not.toBe(other.sha256);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'a plan that nobody holds',
      { uses: '[{as: national, plan: lew, revision: 1}]' },
      'uses.national.plan',
      'uses.not-held',
    ],
    ['itself', { uses: '[{as: national, plan: small, revision: 1}]' }, 'uses.national.plan', 'uses.circle'],
    ['a name it was not given', { criteria: '{use: nation}' }, 'criteria.use', 'reference.use'],
    ['a criterion it has not', { criteria: '{use: national, take: [TC9]}' }, 'criteria.take.0', 'reference.criterion'],
    [
      'a class it has not',
      {
        criteria:
          '{items: [{id: X, label: X, term: {roll-up: {plan: national, of: units, result: cold, is: at least 1%}}}]}',
      },
      'criteria.X.term',
      'reference.result',
    ],
  ])('but not by %s', (_what, changed, path, code) => {
    expect(
      errorsInSmall({ ...uses, ...changed }, shelfOf(law)).map((error) => [error.path, error.code]),
    ).toContainEqual([path, code]);
  });

  it('nor in a circle', () => {
    const back = { ...law, plan: { ...law.plan, uses: [{ as: 'x', plan: 'small', revision: 1 }] } };
    expect(errorsInSmall(uses, shelfOf(back)).map(({ code }) => code)).toEqual(['uses.circle']);
  });

  it('a revision names the parent that is really there', () => {
    const parent = readSmall();
    const of = (sha256: string) => ({
      revision: `{number: 2, date: 2025-10-06, of: {revision: 1, sha256: "${sha256}"}, because: qd, moves: new-only, changes: [{at: [period], why: x}]}`,
    });
    expect(errorsInSmall(of('0'.repeat(64)), shelfOf(parent))).toMatchObject([
      { code: 'revision.parent-hash', hint: `Bản đó có mã ${parent.sha256}.` },
    ]);
    expect(errorsInSmall(of(parent.sha256), shelfOf(parent))).toEqual([]);
  });
});

describe('a word that leads nowhere', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an office', { decision: '{prepares: lead, decides: ubnd-tinhh}' }, 'ubnd-tinh'],
    ['a role', { decision: '{prepares: leed, decides: decider}' }, 'lead'],
    ['a figure', { criteria: '{items: [{id: X, label: X, term: {none: [gathering-point]}}]}' }, 'gathering-points'],
    ['a phase', { obligations: '[{id: bc, label: B, who: [units], to: lead, due: end of gd}]' }, 'gd1'],
    ['a moment', { obligations: '[{id: bc, label: B, who: [units], to: lead, due: 3 days after isue}]' }, 'issue'],
    [
      'a result',
      { obligations: '[{id: bc, label: B, who: [units], to: lead, due: end of gd1, only: {result: [recognized]}}]' },
      'recognised',
    ],
    [
      'a key of a target',
      { targets: '[{id: t, label: T, mesure: listed, is: at least 5%, by: 2025-12-31}]' },
      'measure',
    ],
    ['an operator', { criteria: '{items: [{id: X, label: X, term: {nnone: [models]}}]}' }, 'none'],
  ])('%s: the nearest known one is offered', (_what, sections, meant) => {
    expect(errorsInSmall(sections).map(({ hint }) => hint)).toContain(`Có phải là “${meant}”?`);
  });
});

describe('what no plan may say', () => {
  it.each<[string, Record<string, string>, path: string, code: string]>([
    [
      'a step that keeps a share of figures',
      {
        targets:
          '[{id: t, label: T, measure: {part: models, of: population}, steps: [{by: 2025-12-31, is: at least 1%}, {by: 2026-12-31, keep: 4, is: at least 2%}]}]',
      },
      'targets.t.steps.1.keep',
      'target.step-of-no-list',
    ],
    [
      'something taken that is refined in what it counts',
      { indicators: '{take: [models, gathering-points, {id: population, unit: hộ}]}' },
      'indicators.population.unit',
      'shape.unknown-key',
    ],
    [
      'something taken that is opened to more people',
      { indicators: '{take: [models, population, {id: gathering-points, class: public}]}' },
      'indicators.gathering-points.class',
      'vocabulary.class-opened',
    ],
    [
      'something refined that is not in the vocabulary',
      { indicators: '{take: [models, population, {id: gathering-point, compared-with: [syt]}]}' },
      'indicators.gathering-point.id',
      'reference.vocabulary',
    ],
    [
      'something taken that is compared with nobody',
      { indicators: '{take: [models, population, {id: gathering-points, compared-with: [nobody]}]}' },
      'indicators.gathering-points.compared-with.0',
      'reference.seat',
    ],
    [
      'an own object with the name of a shared one',
      { identity: '{label: Nhỏ, object: {id: drug-free, label: Không ma túy, title: không ma túy}, paper: {}}' },
      'identity.object.id',
      'vocabulary.own-equals-shared',
    ],
    [
      'a rule of two kinds',
      {
        criteria:
          '{rule: {at-least: 1, points: {total: at least 50}}, items: [{id: TC1, label: A, term: {none: [gathering-points]}}]}',
      },
      'criteria.rule',
      'shape.too-many',
    ],
    [
      'a rule of no kind',
      { criteria: '{rule: {clause: III.3}, items: [{id: TC1, label: A, term: {none: [gathering-points]}}]}' },
      'criteria.rule',
      'criteria.rule-empty',
    ],
    [
      'a place said twice',
      { units: '{level: commune, province: "51", nation: true, as-of: 2025-07-23, expect: {all: 96}}' },
      'units',
      'units.where',
    ],
    [
      'a list of another length',
      { units: '{level: sub-unit, parent: "21601", as-of: 2025-07-23, expect: {all: 2}, list: [{code: a, label: A}]}' },
      'units.list',
      'units.count',
    ],
    [
      'a locality that is not listed',
      {
        units:
          '{level: commune, province: "51", as-of: 2025-07-23, expect: {all: 1}, list: [{code: a, label: A, parent: b}]}',
      },
      'units.list.a.parent',
      'reference.unit',
    ],
    [
      'a code that YAML took for a number',
      { units: '{level: commune, parent: 21601, as-of: 2025-07-23, expect: {all: 1}}' },
      'units.parent',
      'shape.code-unquoted',
    ],
    [
      'offices in a circle',
      {
        offices:
          '{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], own: [{id: a, label: A, under: b}, {id: b, label: B, under: a}], groups: [{id: departments, members: [syt]}]}',
      },
      'offices.a.under',
      'office.circle',
    ],
    [
      'two in one seat',
      {
        offices:
          '{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], own: [{id: a, label: A, holders: [{office: cat, to: 2025-03-01}, {office: syt, from: 2025-03-01}]}], groups: [{id: departments, members: [syt]}]}',
      },
      'offices.a.holders',
      'office.two-holders',
    ],
    [
      'an outside event that nobody tells',
      { events: '[{id: e, label: E, outside: true}]' },
      'events.e',
      'event.undeclared',
    ],
    [
      'a grade without grades',
      { indicators: inds(owned('g', 'type: grade')) },
      'indicators.g',
      'indicator.without-grades',
    ],
    [
      'grades of a count',
      { indicators: inds(owned('g', 'type: count, grades: [a, b]')) },
      'indicators.g.grades',
      'indicator.grades-misfit',
    ],
    [
      'a grade that does not exist',
      {
        indicators: inds(owned('g', 'type: grade, grades: [yếu, khá]')),
        criteria: '{items: [{id: X, label: X, term: {grade: g, is: at least tốt}}]}',
      },
      'criteria.X.term',
      'term.grade',
    ],
    [
      'a criterion without a condition',
      { criteria: '{items: [{id: X, label: X}]}' },
      'criteria.X',
      'criterion.term-or-score',
    ],
    [
      'points out of nowhere',
      { criteria: '{rule: {points: {total: at least 1}}, items: [{id: X, label: X, score: {max: 10}}]}' },
      'criteria.X.score',
      'score.from-or-bands',
    ],
    [
      'more points than there are',
      { criteria: '{items: [{id: X, label: X, score: {max: 10, bands: [{give: 11}]}}]}' },
      'criteria.X.score.bands.0.give',
      'score.above-max',
    ],
    [
      'a band behind one that always holds',
      {
        criteria:
          '{items: [{id: X, label: X, score: {max: 10, bands: [{give: 1}, {when: {some: [models]}, give: 2}]}}]}',
      },
      'criteria.X.score.bands.0',
      'score.band-hidden',
    ],
    ['no criteria at all', { criteria: '{rule: all}' }, 'criteria', 'shape.missing-key'],
    [
      'a rule of no known word',
      { criteria: '{rule: any, items: [{id: X, label: X, term: {none: [models]}}]}' },
      'criteria.rule',
      'shape.not-in-list',
    ],
    [
      'a class behind the last',
      { classification: '{items: [{id: a, label: A, otherwise: true}, {id: b, label: B, when: criteria}]}' },
      'classification.b',
      'classification.hidden',
    ],
    [
      'a class without a condition',
      { classification: '{items: [{id: a, label: A}]}' },
      'classification.a',
      'classification.when-or-otherwise',
    ],
    [
      'terms in a circle',
      { terms: '[{id: a, term: {not: b}}, {id: b, term: {not: a}}]' },
      'terms.a.term',
      'term.circle',
    ],
    [
      'a figure that a unit elsewhere has not',
      {
        criteria:
          '{items: [{id: X, label: X, term: {roll-up: {of: units, where: {some: [nothing]}, result: listed, is: at least 1%}}}]}',
      },
      'criteria.X.term',
      'reference.indicator',
    ],
    [
      'a duty that nobody has',
      { criteria: '{items: [{id: X, label: X, term: {fulfilled: {obligation: bcc, is: at least 90%, late: fails}}}]}' },
      'criteria.X.term',
      'reference.obligation',
    ],
    [
      'a judge who does not exist',
      { criteria: '{items: [{id: X, label: X, term: {judged: {by: [xa-hoi], ask: Được không?}}}]}' },
      'criteria.X.term',
      'reference.seat',
    ],
    [
      'a change of no known word',
      { criteria: '{items: [{id: X, label: X, term: {against: {figure: models, baseline: registration, is: less}}}]}' },
      'criteria.X.term.against.is',
      'expression.unexpected',
    ],
    [
      'a report on no phase',
      { obligations: '[{id: bc, label: B, who: [units], to: lead, due: end of gd1, reports-on: gd2}]' },
      'obligations.bc.reports-on',
      'reference.phase',
    ],
    [
      'units of no kind',
      { obligations: '[{id: bc, label: B, who: [units], to: lead, due: end of gd1, only: {kinds: [wards]}}]' },
      'obligations.bc.only.kinds.0',
      'reference.unit-kind',
    ],
    [
      'a template that nobody has',
      { obligations: '[{id: bc, label: B, who: [units], to: lead, due: end of gd1, template: decision-lst}]' },
      'obligations.bc.template',
      'reference.template',
    ],
    [
      'a fall without a measure',
      { targets: '[{id: t, label: T, measure: listed, is: lower, by: 2025-12-31}]' },
      'targets.t.is',
      'target.test-needed',
    ],
    [
      'a comparison without a change',
      {
        targets:
          '[{id: t, label: T, measure: {figure: models, against: registration}, is: at least 5%, by: 2025-12-31}]',
      },
      'targets.t',
      'target.change-needed',
    ],
    [
      'a measure of two kinds',
      {
        targets: '[{id: t, label: T, measure: {part: models, against: registration}, is: at least 5%, by: 2025-12-31}]',
      },
      'targets.t.measure',
      'target.measure-form',
    ],
    [
      'two denominators',
      {
        targets:
          '[{id: t, label: T, measure: listed, of: {all: units, selected: true}, is: at least 5%, by: 2025-12-31}]',
      },
      'targets.t.of',
      'target.base-form',
    ],
    [
      'a measure of no known word',
      { targets: '[{id: t, label: T, measure: lsited, is: at least 5%, by: 2025-12-31}]' },
      'targets.t.measure',
      'shape.not-in-list',
    ],
    [
      'a roadmap backwards',
      {
        targets:
          '[{id: t, label: T, measure: listed, steps: [{by: 2026-12-31, is: at least 2}, {by: 2025-12-31, is: at least 1}]}]',
      },
      'targets.t.steps.1.by',
      'target.steps-order',
    ],
    [
      'a short row',
      {
        targets:
          '[{id: t, label: T, measure: listed, columns: [of, g1], rows: {"06649": [1]}, spans: [{id: g1, from: 2025-01-01, to: 2025-12-31}]}]',
      },
      'targets.t.rows.06649',
      'target.row-width',
    ],
    ['a figure carried to nothing', { carries: '[{from: a, to: b, as: same}]' }, 'carries.b.to', 'reference.indicator'],
    [
      'a percentage with a comma',
      {
        targets:
          '[{id: t, label: T, measure: listed, steps: [{by: 2026-12-31, is: at least 2, stated: {percent: "52,5%"}}]}]',
      },
      'targets.t.steps.0.stated.percent',
      'percent.form',
    ],
  ])('%s', (_what, sections, path, code) => {
    expect(errorsInSmall(sections).map((error) => [error.path, error.code])).toContainEqual([path, code]);
  });

  it('anything in ten megabytes', () => {
    const filler = `# ${'x'.repeat(10 * 1024 * 1024)}`;
    expect(errorsInSmall({ council: `{form: none}\n${filler}` }).map(({ code }) => code)).toEqual(['yaml.too-large']);
  });

  it('a condition that nobody could follow', () => {
    const deep = `${'{not: '.repeat(9)}{none: [models]}${'}'.repeat(9)}`;
    const wide = `{all: [${Array.from({ length: 64 }, () => '{none: [models]}').join(', ')}]}`;
    const found = (term: string) =>
      errorsInSmall({ criteria: `{items: [{id: X, label: X, term: ${term}}]}` }).map(({ code }) => code);
    expect(found(wide)).toEqual(['term.too-large']);
    expect(found(deep)).toEqual(Array(found(deep).length).fill('yaml.nesting'));
    expect(errorsInSmall({ terms: `\n  - id: a\n    term:\n${block(8)}` }).map(({ code }) => code)).toEqual([
      'term.too-deep',
    ]);
  });
});

/** Nested `not`, as block YAML. */
function block(depth: number): string {
  const lines = Array.from({ length: depth }, (_, i) => `${' '.repeat(6 + 2 * i)}not:`);
  return [...lines, `${' '.repeat(6 + 2 * depth)}yes: models`].join('\n');
}
