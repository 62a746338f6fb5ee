import type { Finding } from '@app/domain/plan-lint';
import { readPlanText, shippedPlan } from '../shipped-plans';
import { lintOf } from './lint-of';

/** Plan language, section 5: where each rule must fire, and where it must not. */
const PLANS = {
  QN: ['quang-ngai-2025', 1],
  QN2: ['quang-ngai-2025', 2],
  QND: ['quy-nhon-dong-2025-2030', 1],
  NX: ['nhu-xuan-2024-2025', 1],
  QNinh: ['quang-ninh-2023-2025', 1],
  QNinh2: ['quang-ninh-2023-2025', 2],
  ĐN: ['dong-nai-2025-2030', 1],
  QĐ28: ['qd-28-2025', 1],
} as const satisfies Readonly<Record<string, readonly [code: string, revision: number]>>;

type Plan = keyof typeof PLANS;

const FIRES: readonly (readonly [rule: string, plan: Plan, clause: string, path: string])[] = [
  ['percent-misfit', 'QND', 'III.2', 'targets.roadmap.steps.1.stated.percent'],
  ['percent-style', 'QNinh', 'Bảng chỉ tiêu', 'targets.by-locality.stated'],
  ['share-not-whole', 'QND', 'III.2', 'targets.roadmap.steps.0.is'],
  ['share-not-whole', 'QN', 'II.1; II.2.4', 'targets.share.is'],
  ['share-not-whole', 'ĐN', 'I.2.1; II.6.1; III.2.3.d', 'targets.half-2030.is'],
  ['roadmap-unreachable', 'QND', 'III.2', 'targets.roadmap.steps.1'],
  ['target-rivals', 'ĐN', 'I.2.1; II.6.1; III.2.3.d; III.2.13.b', 'targets.all-2030'],
  ['base-differs', 'ĐN', 'II.6.6; III.2.13.e', 'targets.home-rehab.of'],
  ['below-general', 'QNinh', 'Bảng chỉ tiêu; II.1.3', 'targets.by-locality.rows.ha-long'],
  ['below-general', 'QNinh', 'Bảng chỉ tiêu; II.1.3', 'targets.by-locality.rows.cam-pha'],
  ['below-general', 'QNinh', 'Bảng chỉ tiêu; II.1.3', 'targets.by-locality.rows.uong-bi'],
  ['spans-overlap', 'QNinh', 'Bảng chỉ tiêu', 'targets.by-locality.spans'],
  ['wordings-differ', 'NX', 'I.1; II', 'targets.communes'],
  ['wordings-differ', 'NX', 'I.1; IV.6; IV.8; IV.9; IV.10', 'units'],
  ['wordings-differ', 'QNinh', 'II.1.2; III.5; Bảng chỉ tiêu', 'targets.named'],
  ['wordings-differ', 'ĐN', 'II.6.1; III.1.1', 'targets.half-2030'],
  ['report-before-end', 'NX', 'V.2; V.1.1', 'obligations.sk-gd1.due'],
  ['report-before-end', 'NX', 'V.2; V.1.2', 'obligations.sk-gd2.due'],
  ['due-on-last-day', 'QND', 'VI.1; qd-28 Điều 7.1', 'obligations.bc-nam.due'],
  ['due-before-start', 'QN', 'V.1; III.2.1', 'obligations.ke-hoach.due'],
  ['short-notice', 'QN', 'V.1', 'obligations.ke-hoach.due'],
  ['short-notice', 'ĐN', 'IV.1', 'obligations.ke-hoach.due'],
  ['short-notice', 'ĐN', 'III.2.6', 'obligations.da-7-1.due'],
  ['no-day', 'QN', 'V.1', 'obligations.bc-giai-doan.due'],
  ['no-day', 'QN', 'V.2', 'obligations.tong-hop.due'],
  ['no-day', 'QNinh', 'V.1', 'obligations.bc-6-thang.due'],
  ['no-day', 'QNinh', 'V.1', 'obligations.bc-nam.due'],
  ['no-day', 'ĐN', 'IV.1', 'obligations.bc-chuong-trinh.due'],
  ['no-authority', 'NX', 'toàn văn bản', 'decision.decides'],
  ['no-authority', 'QND', 'toàn văn bản', 'decision.decides'],
  ['no-authority', 'QNinh', 'toàn văn bản', 'decision.decides'],
  ['no-authority', 'ĐN', 'toàn văn bản', 'decision.decides'],
  ['formula-split', 'QN', 'III.2.1; III.4', 'selection.approved-by'],
  ['criteria-outdated', 'QN', 'III.3', 'criteria'],
  ['criteria-outdated', 'NX', 'II', 'criteria'],
  ['period-off-national', 'QN', 'III.2.2', 'period.to'],
  ['period-off-national', 'NX', 'V.1', 'period.to'],
  ['criteria-awaited', 'QNinh', 'II.2', 'criteria.awaiting'],
  ['sub-units-idle', 'NX', 'IV.11', 'sub-units.recognition'],
  ['target-without-criteria', 'NX', 'I.1; V.1.2', 'targets.district.measure'],
  ['target-without-criteria', 'QNinh', 'II.1.2', 'targets.named.measure'],
  ['office-gone', 'NX', 'IV.1', 'offices.cah'],
  ['office-gone', 'NX', 'IV.2', 'offices.pldtbxh'],
  ['office-gone', 'NX', 'V.2; V.3', 'offices.ubnd-huyen'],
  ['office-gone', 'NX', 'đầu văn bản', 'offices.bcd-138'],
  ['office-gone', 'QNinh', 'II.2; IV.1 gạch 3', 'offices.sldtbxh'],
  ['office-gone', 'QNinh', 'V.1', 'offices.ubnd-huyen'],
  ['unit-dissolved', 'NX', 'IV.2', 'units.list'],
  ['unit-dissolved', 'QNinh', 'Bảng chỉ tiêu', 'units.list'],
  ['unit-dissolved', 'QNinh', 'Bảng chỉ tiêu', 'units.parents.list'],
  ['identity-incomplete', 'NX', 'toàn văn bản', 'identity.paper'],
  ['identity-incomplete', 'QND', 'toàn văn bản', 'identity.paper'],
  ['identity-incomplete', 'ĐN', 'toàn văn bản', 'identity.paper'],
  ['issuer-symbol', 'NX', 'đầu văn bản', 'identity.paper.symbol'],
  ['not-held', 'QN', 'III.2.1', 'identity.attachments.bieu'],
  ['not-held', 'QND', 'III.4', 'sources.hd-37'],
  ['not-held', 'QĐ28', 'toàn văn bản', 'sources.hd-37'],
  ['remark', 'QN', 'II; IV.1; IV.4; IV.6', 'identity.remarks.0'],
  ['said-twice', 'NX', 'IV.9 gạch 1; IV.9 dấu cộng', 'obligations.giam-sat-lai'],
  ['band-hole', 'QĐ28', 'Điều 4.2', 'classification.hot-2'],
  ['law-coming', 'ĐN', 'IV.2', 'events.luat-moi'],
  ['nothing-before', 'QNinh', 'II.1.4', 'targets.fewer.measure'],
  ['first-period-open', 'QND', 'II.3', 'targets.fewer-addicts.measure'],
  ['first-period-open', 'ĐN', 'II.6.1', 'targets.fewer-addicts.measure'],
];

/** A path with all that stands under it; an empty one is the whole plan. */
const QUIET: readonly (readonly [rule: string, plan: Plan, path: string])[] = [
  ['percent-misfit', 'QNinh', ''],
  ['percent-misfit', 'QND', 'targets.roadmap.steps.2'],
  ['percent-misfit', 'QND', 'targets.roadmap.steps.3'],
  ['percent-misfit', 'QND', 'targets.roadmap.steps.4'],
  ['percent-style', 'QND', ''],
  ['sum-misfit', 'QND', ''],
  ['sum-misfit', 'QNinh', ''],
  ['share-not-whole', 'ĐN', 'targets.share-2025'],
  ['roadmap-unreachable', 'QND', 'targets.roadmap.steps.2'],
  ['roadmap-unreachable', 'QND', 'targets.roadmap.steps.3'],
  ['roadmap-unreachable', 'QND', 'targets.roadmap.steps.4'],
  ['roadmap-unreachable', 'QND', 'targets.roadmap.steps.5'],
  ['target-rivals', 'ĐN', 'targets.share-2025'],
  ['target-rivals', 'QNinh', ''],
  ['below-general', 'QNinh', 'targets.by-locality.rows.mong-cai'],
  ['below-general', 'QNinh', 'targets.by-locality.total'],
  ['spans-overlap', 'NX', ''],
  ['phase-overlap', 'NX', ''],
  ['wordings-differ', 'QN', ''],
  ['report-before-end', 'QN', ''],
  ['report-before-end', 'QN2', ''],
  ['due-on-last-day', 'QND', 'obligations.bc-6-thang'],
  ['due-before-start', 'NX', ''],
  ['short-notice', 'QN', 'obligations.ho-so'],
  ['short-notice', 'QND', ''],
  ['short-notice', 'NX', ''],
  ['no-day', 'QND', 'obligations.bc-6-thang'],
  ['no-day', 'QND', 'obligations.bc-nam'],
  ['no-authority', 'QN', ''],
  ['no-authority', 'QN2', ''],
  ['no-authority', 'QĐ28', ''],
  ['formula-split', 'QĐ28', ''],
  ['criteria-outdated', 'QN2', ''],
  ['criteria-outdated', 'QND', ''],
  ['criteria-outdated', 'QNinh', ''],
  ['criteria-outdated', 'QNinh2', ''],
  ['criteria-outdated', 'QĐ28', ''],
  ['period-off-national', 'QN2', ''],
  ['criteria-awaited', 'QNinh2', ''],
  ['criteria-awaited', 'NX', ''],
  ['sub-units-idle', 'QN', ''],
  ['sub-units-idle', 'QNinh', ''],
  ['sub-units-idle', 'QND', ''],
  ['target-without-criteria', 'QNinh', 'targets.over-half'],
  ['target-without-criteria', 'QND', ''],
  ['target-without-criteria', 'QN', ''],
  ['target-without-criteria', 'ĐN', ''],
  ['office-gone', 'QN', ''],
  ['office-gone', 'NX', 'offices.chu-tri'],
  ['office-gone', 'NX', 'offices.cat'],
  ['office-gone', 'NX', 'offices.snv'],
  ['unit-dissolved', 'QN', ''],
  ['identity-incomplete', 'QNinh', ''],
  ['issuer-symbol', 'QNinh', ''],
  ['issuer-symbol', 'QĐ28', ''],
  ['not-held', 'QND', 'sources.nq-93'],
  ['said-twice', 'QND', ''],
  ['said-twice', 'QNinh', ''],
  ['zero-in-class', 'QĐ28', ''],
  ['law-coming', 'QN', ''],
  ['law-coming', 'ĐN', 'events.tk-byt'],
  ['phase-gap', 'QN', ''],
  ['phase-overlap', 'QN', ''],
  ['nothing-before', 'NX', ''],
  ['nothing-before', 'QND', ''],
  ['nothing-before', 'ĐN', ''],
  ['first-period-open', 'NX', ''],
  ['first-period-open', 'QNinh', ''],
  ['first-period-open', 'QĐ28', ''],
];

/** Rules for which every plan is checked and that none of ours breaks. */
const UNBROKEN = [
  'phase-gap',
  'phase-overlap',
  'unexamined',
  'unprovided',
  'unstated',
  'window-missing',
  'vote-unreachable',
  'again-nowhere',
  'state-unreachable',
  'test-impossible',
  'law-without-clause',
  'calendar-unknown',
  'change-unexplained',
];

const linted = new Map<Plan, readonly Finding[]>();
function findingsOf(plan: Plan): readonly Finding[] {
  const [code, number] = PLANS[plan];
  const known = linted.get(plan) ?? lintOf(shippedPlan(code, number));
  linted.set(plan, known);
  return known;
}
const under = (path: string, of: string): boolean => of === '' || path === of || path.startsWith(`${of}.`);

describe('lint does not miss', () => {
  it.each(FIRES)('%s in %s at %s (%s)', (rule, plan, clause, path) => {
    const found = findingsOf(plan).filter((finding) => finding.rule === rule && finding.path === path);
    expect(found.map((finding) => finding.clause)).toEqual([clause]);
  });
});

describe('lint says nothing false', () => {
  it.each(QUIET)('by %s in %s at “%s”', (rule, plan, path) => {
    const found = findingsOf(plan).filter((finding) => finding.rule === rule && under(finding.path, path));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(PLANS) as Plan[])('about the machine, the panel and the calendar of %s', (plan) => {
    expect(findingsOf(plan).filter(({ rule }) => UNBROKEN.includes(rule))).toEqual([]);
  });
});

describe('the sentence tells what was read and what it clashes with', () => {
  const said = (rule: string, plan: Plan): string[] =>
    findingsOf(plan)
      .filter((finding) => finding.rule === rule)
      .map(({ message }) => message);

  it.each<[string, Plan, string[]]>([
    ['percent-misfit', 'QND', ['10/19', '53 %', '52 %']],
    ['share-not-whole', 'QND', ['3,8', '4']],
    ['share-not-whole', 'QN', ['19,2', '20']],
    ['share-not-whole', 'ĐN', ['47,5', '48', '66,5', '67']],
    ['roadmap-unreachable', 'QND', ['2026', '10']],
    ['report-before-end', 'NX', ['09/12/2024', '14/12/2024', '29/11/2025', '31/12/2025']],
    ['due-before-start', 'QN', ['30/07/2025', '31/07/2025']],
    ['short-notice', 'ĐN', ['6 ngày làm việc']],
    ['criteria-outdated', 'QN', ['3 tiêu chí', 'Đang cai tại gia đình, cộng đồng']],
    ['criteria-outdated', 'NX', ['10 tiêu chí', '28/2025/QĐ-TTg', 'dưới 10']],
    ['period-off-national', 'QN', ['13/12/2025', '14/12']],
    ['office-gone', 'NX', ['28/02/2025', '30/06/2025', 'Công an tỉnh', 'chưa nêu cơ quan tiếp nhận']],
    ['unit-dissolved', 'NX', ['16/16', '30/06/2025']],
    ['unit-dissolved', 'QNinh', ['177/177', '13/13']],
    ['identity-incomplete', 'ĐN', ['số, ngày', '182/KH-UBND']],
    ['law-coming', 'ĐN', ['01/07/2026']],
  ])('%s in %s', (rule, plan, parts) => {
    const sentences = said(rule, plan).join(' ');
    for (const part of parts) expect(sentences).toContain(part);
  });
});

describe('the national rule, read otherwise', () => {
  const { source } = shippedPlan('qd-28-2025', 1);
  function changed(from: string | RegExp, to: string): string[] {
    const text = source.replace(from, to);
    if (text === source) throw new Error(`Nothing to change: ${String(from)}`);
    const read = readPlanText(text);
    if ('errors' in read) throw new Error(read.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    return lintOf(read).map(({ rule, path }) => `${rule} ${path}`);
  }

  it('has no hole between its classes when bands are read as “from A on”', () => {
    expect(changed('bands: exact', 'bands: at-least').filter((line) => line.startsWith('band-hole'))).toEqual([]);
  });

  it('puts a unit with nothing at all into class III when “some” is left out', () => {
    const without = changed(
      /term: \{all: \[(\{share: \{part: \{sum: \[addicts, users\]\}, of: population, is: below 0\.1%\}\}), \{some: \[addicts, users\]\}\]\}/,
      'term: $1',
    );
    expect(without).toContain('zero-in-class classification.hot-3');
  });
});
