import { parseDue, parseRung, parseStart, type DueExpression, type StartExpression } from '@app/domain/calendar';
import { parseTest, parseVote, type Test, type VoteTest } from '@app/domain/criteria';
import { legalDate, type Parsed } from '@app/domain/shared';
import type { Indicator } from './shape/indicator';
import type { Obligation } from './shape/obligation';
import type { PlanRevision } from './shape/plan-revision';
import type { Target } from './shape/target';

const read = <T>(parsed: Parsed<T>): T => {
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
};

export const due = (text: string): DueExpression => read(parseDue(text));
export const start = (text: string): StartExpression => read(parseStart(text));
export const test = (text: string): Test => read(parseTest(text));
const vote = (text: string): VoteTest => read(parseVote(text));

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    label: id,
    type: 'count',
    nature: 'stock',
    grades: [],
    statedBy: ['stater'],
    comparedWith: [],
    class: 'internal',
    ...more,
  };
}

export function obligation(id: string, more: Partial<Obligation> = {}): Obligation {
  return {
    id,
    label: id,
    who: ['units'],
    to: 'lead',
    via: [],
    accept: 'lead',
    phases: [],
    collect: [],
    dossier: false,
    ...more,
  };
}

export function target(id: string, more: Partial<Target> = {}): Target {
  return {
    id,
    label: id,
    measure: { kind: 'listed' },
    of: { kind: 'all' },
    is: test('at least 20%'),
    by: legalDate('2025-12-31'),
    tracks: [],
    steps: [],
    reportOnly: false,
    ...more,
  };
}

/** A plan as small as a valid one can be, with the dates of Quảng Ngãi 2025; each spec varies what it is about. */
export const SMALL_PLAN: PlanRevision = {
  plan: 'small',
  revision: { number: 1, date: legalDate('2025-07-23'), changes: [] },
  identity: {
    label: 'Nhỏ',
    object: 'drug-free',
    objectLabel: 'Địa bàn không ma túy',
    title: 'không ma túy',
    paper: {},
    attachments: [],
    remarks: [],
  },
  sources: [],
  uses: [],
  units: {
    level: 'commune',
    province: '51',
    nation: false,
    asOf: legalDate('2025-07-23'),
    expect: { all: 2 },
    list: [],
  },
  onMerge: { figures: 'sum', dossier: 'carry', targets: 'two-columns' },
  roles: { decider: 'ubnd', lead: 'cat', submitter: 'xa', stater: 'xa' },
  offices: ['ubnd', 'cat', 'syt', 'xa'].map((id) => ({ id, label: id, level: 'province', holders: [] })),
  groups: [{ id: 'departments', members: ['syt'] }],
  selection: {
    way: 'review',
    document: 'list',
    tracks: ['keep', 'build'],
    table: [],
    form: [],
    ownTargets: false,
    baseline: [],
  },
  events: [{ id: 'list-approved', label: 'Danh sách được phê duyệt', outside: false }],
  period: { kind: 'once', id: '2025', from: legalDate('2025-07-23'), to: due('before 2025-12-14') },
  phases: [
    {
      id: 'review',
      label: 'Rà soát',
      from: start('issue'),
      to: due('within 2025-07'),
      endsWith: 'list-approved',
      gate: { blocks: ['list-approved'], owes: [] },
    },
    {
      id: 'gd1',
      label: 'Giai đoạn 1',
      from: start('list-approved'),
      to: due('through 2025-07-31'),
      gate: { blocks: [], owes: [] },
    },
    {
      id: 'gd2',
      label: 'Giai đoạn 2',
      from: start('2025-08-01'),
      to: due('through 2025-10-31'),
      gate: { blocks: [], owes: [] },
    },
  ],
  obligations: [obligation('ke-hoach', { due: due('before 2025-07-31') })],
  indicators: [indicator('addicts'), indicator('exempt')],
  checks: [],
  criteria: {
    rule: { kind: 'all' },
    zeroOfZero: 'met-flagged',
    items: [
      {
        id: 'TC1',
        label: 'Hết người nghiện',
        term: { op: 'none', of: [{ kind: 'except', of: 'addicts', except: ['exempt'] }] },
      },
    ],
    terms: [],
  },
  components: [],
  intake: {
    to: 'lead',
    check: { amount: { count: 2, unit: 'working-day' }, after: 'submission' },
    late: 'accept-marked',
    refuse: 'with-reasons',
    supplement: { limit: { amount: { count: 3, unit: 'working-day' }, after: 'receipt' }, rounds: 1, further: 'warn' },
  },
  panel: {
    members: [{ office: 'cat', examines: ['TC1'], comments: [], supervises: false, sees: 'police' }],
    limit: { amount: { count: 7, unit: 'working-day' }, after: 'acceptance' },
    dissent: 'lead-decides',
    silence: { means: 'agrees', never: ['lead'] },
  },
  council: {
    form: 'meeting',
    otherwise: 'poll',
    label: 'Hội đồng',
    papers: { amount: { count: 3, unit: 'working-day' }, before: 'meeting' },
    seats: [
      { role: 'chair', offices: ['ubnd'], invited: false, votes: true },
      { role: 'member', offices: ['cat', 'syt'], invited: false, votes: true },
      { role: 'secretary', offices: ['cat'], invited: false, votes: false },
    ],
    quorum: vote('at least 2/3 of entitled'),
    mustAttend: ['chair'],
    pass: vote('more than 1/2 of entitled'),
    ballot: 'open',
    listVote: 'whole-except',
    absent: { countsIn: [] },
    standIn: { speaks: true, votes: 'never' },
    recusal: { ownUnit: true, declared: true, shrinks: ['entitled'] },
    tie: 'not-passed',
  },
  confirmation: { by: ['stater', 'lead'], due: due('end of period'), changed: { go: 'appraisal', council: 'poll' } },
  decision: {
    prepares: 'lead',
    decides: 'decider',
    outcomes: ['recognised', 'not-recognised'],
    conditional: 'never',
    again: 'never',
    documents: {},
  },
  documents: [
    {
      id: 'list',
      template: 'decision-list',
      office: 'decider',
      formula: 'head',
      deputy: false,
      numbers: 'entered',
      to: [],
    },
  ],
  targets: [],
  ladder: [
    { at: read(parseRung('on the day')), tell: ['turn'] },
    { at: read(parseRung('1 working day after')), tell: ['head'] },
  ],
  retention: {
    dossier: { count: 20, unit: 'year' },
    opinions: { count: 10, unit: 'year' },
    figures: { count: 5, unit: 'year' },
  },
  carries: [],
  accepts: [],
};
