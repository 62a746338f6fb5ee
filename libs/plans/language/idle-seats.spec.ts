import { errorsInSmall, smallFile } from './small-plan.fixture';

const duty = (rest: string): string => `[{id: bc, label: Báo cáo, ${rest}}]`;
const figure = (rest: string): Readonly<Record<string, string>> => ({
  indicators: `{take: [population, models, {id: gathering-points, ${rest}}]}`,
});

/** What a plan names, that the acts give nobody there to do. */
const IDLE: readonly (readonly [what: string, sections: Readonly<Record<string, string>>, path: string])[] = [
  [
    'the leaders reviewing',
    { selection: '{way: review, by: decider, document: quyet-dinh-danh-sach, tracks: [build]}' },
    'selection.by',
  ],
  [
    'the desk reviewing',
    { selection: '{way: review, by: desk, document: quyet-dinh-danh-sach, tracks: [build]}' },
    'selection.by',
  ],
  ['the desk registering', { selection: '{way: register, by: desk, approved-by: decider}' }, 'selection.by'],
  [
    'the desk approving a list',
    { selection: '{way: review, approved-by: desk, document: quyet-dinh-danh-sach, tracks: [build]}' },
    'selection.approved-by',
  ],
  [
    'the desk letting units in one by one',
    { selection: '{way: register, approved-by: desk}' },
    'selection.approved-by',
  ],
  ['units letting themselves in', { selection: '{way: register, approved-by: stater}' }, 'selection.approved-by'],
  ['the desk taking dossiers in', { intake: '{to: desk}' }, 'intake.to'],
  ['the leaders taking dossiers in', { intake: '{to: decider}' }, 'intake.to'],
  ['a group taking dossiers in', { intake: '{to: departments}' }, 'intake.to'],
  ['the desk drafting the decision', { decision: '{prepares: desk, decides: decider}' }, 'decision.prepares'],
  ['an agency deciding', { decision: '{prepares: lead, decides: syt}' }, 'decision.decides'],
  ['an agency as the desk', { decision: '{prepares: lead, decides: decider, checks: syt}' }, 'decision.checks'],
  [
    'reports that units accept',
    { obligations: duty('who: [lead], to: submitter, due: end of gd1') },
    'obligations.bc.to',
  ],
  [
    'reports that a group accepts',
    { obligations: duty('who: [units], to: lead, accept: departments, due: end of gd1') },
    'obligations.bc.accept',
  ],
  ['reports of the stater', { obligations: duty('who: [stater], to: lead, due: end of gd1') }, 'obligations.bc.who.0'],
  [
    'difficulties that the leaders raise',
    { obligations: duty('who: [decider], to: lead, ad-hoc: sender') },
    'obligations.bc.who.0',
  ],
  [
    'difficulties that units answer',
    { obligations: duty('who: [units], to: submitter, ad-hoc: sender') },
    'obligations.bc.to',
  ],
  [
    'an office that confirms figures and examines nothing',
    figure('confirmed-by: syt'),
    'indicators.gathering-points.confirmed-by',
  ],
  [
    'an office outside of the unit that states what nobody confirms',
    {
      indicators:
        '{own: [{id: spots, label: Điểm, type: count, unit: điểm, nature: stock, stated-by: [syt], class: public}]}',
      criteria: '{items: [{id: TC1, label: A, basis: at assessment, term: {none: [spots]}}]}',
    },
    'indicators.spots.stated-by.0',
  ],
  ['figures of the last day from the desk', { confirmation: '{by: [desk, lead]}' }, 'confirmation.by.0'],
];

describe('a plan that gives work to a seat in which nobody can do it', () => {
  it.each(IDLE)('%s: is refused where it says so, with who could', (_, sections, path) => {
    const errors = errorsInSmall(sections);
    expect(errors.map((error) => [error.path, error.code])).toEqual([[path, 'seat.cannot-act']]);
    const [error] = errors;
    const key = path.split('.')[0] ?? '';
    const line =
      smallFile(sections)
        .split('\n')
        .findIndex((text) => text.startsWith(`${key}:`)) + 1;
    expect(error?.line).toBe(line);
    expect(error?.message).toMatch(/không có người .+ được/);
    expect(error?.hint).toMatch(/iết một trong: /);
  });

  it('says whose name to write instead: for the intake an agency’s', () => {
    const [error] = errorsInSmall({ intake: '{to: desk}' });
    expect(error?.message).toContain('“desk” (Văn phòng Ủy ban nhân dân tỉnh) không có người tiếp nhận hồ sơ được');
    expect(error?.hint).toBe('Viết một trong: lead, bo-cong-an, cat, syt.');
  });

  it('what is done once for all units cannot be done by an office of each', () => {
    const errors = errorsInSmall({
      roles: '{decider: ubnd-tinh, desk: vp-ubnd-tinh, lead: cax, submitter: ubnd-xa, stater: cax}',
    });
    expect(errors.map(({ path, code }) => [path, code])).toContainEqual(['roles.lead', 'seat.of-each-unit']);
  });

  it.each([
    ['the lead', { intake: '{to: lead}' }],
    ['an office of the panel', { intake: '{to: cat}' }],
    ['the units, for their own registration', { selection: '{way: register, by: submitter, approved-by: decider}' }],
    [
      'the leaders’ reports to whoever is above',
      { obligations: duty('who: [decider], to: bo-cong-an, due: end of gd1') },
    ],
  ])('%s may', (_, sections) => {
    expect(errorsInSmall(sections)).toEqual([]);
  });
});
