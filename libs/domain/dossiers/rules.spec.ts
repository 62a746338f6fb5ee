import { automatic, type Actor, type PersonActing } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { sentence, type Asking, type MachineEvent } from '@app/domain/workflow';
import type { AgencyStep, DraftStep } from './agencies';
import type { DossierFacts } from './facts';
import { dossierSentences } from './messages.vi';
import * as registrationRules from './registration-rules';
import * as rules from './rules';

const all = { ...rules, ...registrationRules };

const asking = (today: string, event: MachineEvent | null = null): Asking => ({
  actor: automatic('test'),
  today: legalDate(today),
  event,
});
const facts = (over: Partial<DossierFacts>): DossierFacts => over as DossierFacts;
const D8 = {
  id: 'D8',
  label: 'Văn bản xác nhận',
  need: 'always',
  source: 'upload',
  pieces: 1,
  goodUntil: legalDate('2025-11-15'),
} as const;
const supplement = {
  asked: 1,
  rounds: 1,
  further: 'warn',
  unanswered: [
    { id: 'D8', label: 'D8' },
    { id: 'D10', label: 'D10' },
  ],
} as const;

const SEATS = { panel: { cat: '51.cat', syt: '51.syt' } } as unknown as DossierFacts['seats'];
const agency = (step: AgencyStep, draft: DraftStep = 'none', headGives = true): Partial<DossierFacts> => ({
  seats: SEATS,
  agencies: { cat: { step: 'examining', draft: 'none' }, syt: { step, draft } },
  headGives,
});

type Case = [
  what: string,
  rule: keyof typeof all,
  given: Partial<DossierFacts>,
  today: string,
  event: MachineEvent | null,
  code: string | null,
];

const CASES: Case[] = [
  [
    'a list on the Chairman’s table closes the review',
    'reviewIsOpen',
    { listProposed: true },
    '2025-07-28',
    null,
    'review.list-proposed',
  ],
  ['before that the review is open', 'reviewIsOpen', { listProposed: false }, '2025-07-28', null, null],
  [
    'a figure that nobody stated',
    'figuresAreStated',
    { unstated: [{ id: 'a', label: 'Số hộ' }] },
    '2025-11-10',
    null,
    'figures.unstated',
  ],
  [
    'own figures that fail a criterion, presented in silence',
    'ownFailureIsExplained',
    { notMetByOwnFigures: [{ id: 'TC1', label: 'Tiêu chí 1' }] },
    '2025-11-13',
    { type: 'PRESENT', documentId: 't', explanation: ' ' } as MachineEvent,
    'present.own-figures-fail',
  ],
  [
    'the same with an explanation (Sơn Mai)',
    'ownFailureIsExplained',
    { notMetByOwnFigures: [{ id: 'TC1', label: 'Tiêu chí 1' }] },
    '2025-11-13',
    { type: 'PRESENT', documentId: 't', explanation: 'Đang cai tại gia đình.' } as MachineEvent,
    null,
  ],
  [
    'figures that meet every criterion need none',
    'ownFailureIsExplained',
    { notMetByOwnFigures: [] },
    '2025-11-13',
    { type: 'PRESENT', documentId: 't' } as MachineEvent,
    null,
  ],
  [
    'a part with no file',
    'componentsAreThere',
    { components: [{ ...D8, pieces: 0 }] },
    '2025-11-10',
    null,
    'components.missing',
  ],
  ['a confirmation on its last day', 'confirmationIsGood', { components: [D8] }, '2025-11-15', null, null],
  [
    'a confirmation one day later',
    'confirmationIsGood',
    { components: [D8] },
    '2025-11-16',
    null,
    'components.expired',
  ],
  ['late, where the plan takes late ones', 'stillAccepted', sending('accept-marked'), '2025-11-15', null, null],
  ['late, where it does not', 'stillAccepted', sending('refuse'), '2025-11-15', null, 'send.too-late'],
  ['the last day itself', 'stillAccepted', sending('refuse'), '2025-11-14', null, null],
  [
    'an intake that must never refuse',
    'mayBeRefused',
    { refusal: 'never' },
    '2025-11-14',
    null,
    'intake.never-refused',
  ],
  [
    'a first request',
    'supplementMayBeAsked',
    { supplement: { ...supplement, asked: 0 } },
    '2025-11-18',
    ask(false),
    null,
  ],
  [
    'a second one, unseen',
    'supplementMayBeAsked',
    { supplement },
    '2025-11-18',
    ask(false),
    'supplement.further-unacknowledged',
  ],
  ['a second one, with open eyes', 'supplementMayBeAsked', { supplement }, '2025-11-18', ask(true), null],
  ['a second one, while the page only asks', 'supplementMayBeAsked', { supplement }, '2025-11-18', null, null],
  [
    'a second one that the plan forbids',
    'supplementMayBeAsked',
    { supplement: { ...supplement, further: 'refuse' } },
    '2025-11-18',
    ask(true),
    'supplement.no-further',
  ],
  [
    'an answer that leaves one part out',
    'supplementAnswers',
    { supplement },
    '2025-11-20',
    answer('D10'),
    'supplement.unanswered',
  ],
  ['an answer to everything', 'supplementAnswers', { supplement }, '2025-11-20', answer(), null],
  [
    'a last look without figures',
    'finalFiguresAreThere',
    { unconfirmed: [{ id: 'a', label: 'a' }] },
    '2025-12-14',
    null,
    'figures.unconfirmed',
  ],
  [
    'a refusal that names no criterion',
    'outcomeFitsCriteria',
    {},
    '2025-12-18',
    decide('not-recognised'),
    'decide.no-criterion-named',
  ],
  [
    'a recognition with one open',
    'outcomeFitsCriteria',
    {},
    '2025-12-18',
    decide('recognised', 'TC1'),
    'decide.criterion-failed',
  ],
  ['a refusal that names one', 'outcomeFitsCriteria', {}, '2025-12-18', decide('not-recognised', 'TC1'), null],
  [
    'a petition on the last day',
    'petitionInTime',
    { petitionUntil: legalDate('2026-01-12') },
    '2026-01-12',
    null,
    null,
  ],
  [
    'a petition after it',
    'petitionInTime',
    { petitionUntil: legalDate('2026-01-12') },
    '2026-01-13',
    null,
    'petition.too-late',
  ],
  [
    'a petition under a plan that takes none',
    'petitionInTime',
    { petitionUntil: null },
    '2026-01-12',
    null,
    'petition.not-taken',
  ],
];

const AGENCY_CASES: Case[] = [
  ['an office that has not begun begins', 'examinationIsOpen', agency('waiting'), '2025-11-18', null, null],
  ['beginning twice', 'examinationIsOpen', agency('examining'), '2025-11-18', null, 'opinion.begun'],
  ['beginning after the opinion', 'examinationIsOpen', agency('given'), '2025-11-18', null, 'opinion.given'],
  ['beginning after silence', 'examinationIsOpen', agency('silent'), '2025-11-18', null, 'opinion.silent'],
  ['speaking before beginning', 'opinionIsReady', agency('waiting'), '2025-11-18', null, 'opinion.not-started'],
  ['speaking without a draft', 'opinionIsReady', agency('examining'), '2025-11-18', null, 'opinion.no-draft'],
  [
    'speaking on a draft still on the officer’s table',
    'opinionIsReady',
    agency('examining', 'written'),
    '2025-11-18',
    null,
    'opinion.not-presented',
  ],
  [
    'the same where the plan asks for no second person',
    'opinionIsReady',
    agency('examining', 'written', false),
    '2025-11-18',
    null,
    null,
  ],
  [
    'speaking on what lies before the head',
    'opinionIsReady',
    agency('examining', 'presented'),
    '2025-11-18',
    null,
    null,
  ],
  ['speaking twice', 'opinionIsReady', agency('given'), '2025-11-18', null, 'opinion.given'],
  [
    'speaking after silence, with a draft on the table',
    'opinionIsReady',
    agency('silent', 'presented'),
    '2025-11-18',
    null,
    'opinion.silent',
  ],
  ['a second look without a new draft', 'revisionIsReady', agency('given'), '2025-12-15', null, 'opinion.no-draft'],
  ['a second look with one', 'revisionIsReady', agency('given', 'presented'), '2025-12-15', null, null],
];

function sending(afterIt: 'accept-marked' | 'refuse'): Partial<DossierFacts> {
  return { sending: { lastDay: legalDate('2025-11-14'), afterIt } };
}
function ask(acknowledged: boolean): MachineEvent {
  return { type: 'ASK_SUPPLEMENT', round: 2, acknowledged } as MachineEvent;
}
function answer(...unanswered: string[]): MachineEvent {
  return { type: 'SUPPLEMENT', unanswered } as MachineEvent;
}
function decide(outcome: string, ...failed: string[]): MachineEvent {
  return { type: 'DECIDE', outcome, failed, documentId: 'd' } as MachineEvent;
}

const health: Actor = { kind: 'person', officeId: '51.syt' } as PersonActing;

describe('rules of a dossier', () => {
  it.each(AGENCY_CASES)('%s', (_, name, given, today, event, code) => {
    const refused = all[name](facts(given), { ...asking(today, event), actor: health });
    expect(refused?.code ?? null).toBe(code);
    if (refused) expect(sentence(refused, dossierSentences)).not.toContain(refused.code);
  });

  it('does not hold the clockwork back from speaking for an office that kept silent', () => {
    expect(rules.opinionIsReady(facts(agency('waiting')), asking('2025-11-24'))).toBeNull();
  });

  it.each(CASES)('%s', (_, name, given, today, event, code) => {
    const rule = all[name];
    const refused = rule(facts(given), asking(today, event));
    expect(refused?.code ?? null).toBe(code);
    // nobody is refused in silence
    if (refused) expect(sentence(refused, dossierSentences)).not.toContain(refused.code);
  });
});

describe('rules of a registration', () => {
  const registration = (over: Partial<DossierFacts['registration']>): Partial<DossierFacts> => ({
    registration: {
      registered: true,
      unstated: [],
      form: ['D0'],
      approvedBy: 'approver',
      roles: { registrar: 'commune-officer', approver: 'chairman' },
      ...over,
    },
  });
  const D0 = { ...D8, id: 'D0', label: 'Bản đăng ký', goodUntil: null };

  it.each<Case>([
    [
      'a figure to be held against later, and nobody has stated it',
      'registeredFiguresAreStated',
      registration({ unstated: [{ id: 'a', label: 'Số người nghiện' }] }),
      '2024-10-20',
      null,
      'registration.unstated',
    ],
    ['all of them are stated', 'registeredFiguresAreStated', registration({}), '2024-10-20', null, null],
    [
      'the paper of the registration is not there',
      'registrationIsFormed',
      { ...registration({}), components: [{ ...D0, pieces: 0 }] },
      '2024-10-20',
      null,
      'components.missing',
    ],
    [
      'another paper is not there yet',
      'registrationIsFormed',
      { ...registration({}), components: [D0, { ...D8, pieces: 0 }] },
      '2024-10-20',
      null,
      null,
    ],
    [
      'approving one by one where a decision approves the list',
      'approvedOneByOne',
      registration({ approvedBy: 'list' }),
      '2025-03-20',
      null,
      'registration.by-list',
    ],
    ['approving one by one where no paper does', 'approvedOneByOne', registration({}), '2024-10-25', null, null],
    [
      'taking a registration back from under the list',
      'registrationIsOpen',
      { listProposed: true },
      '2025-03-20',
      null,
      'registration.list-proposed',
    ],
    [
      'declining a unit that never registered',
      'wasRegistered',
      registration({ registered: false }),
      '2024-10-25',
      null,
      'registration.not-registered',
    ],
    [
      'recognising while the criteria are awaited',
      'criteriaAreKnown',
      { criteriaAwaited: true },
      '2023-09-01',
      decide('recognised'),
      'decide.criteria-awaited',
    ],
    ['refusing meanwhile', 'criteriaAreKnown', { criteriaAwaited: true }, '2023-09-01', decide('not-recognised'), null],
    [
      'parts that exceed their whole, without a word',
      'sumsAreExplained',
      { unexplained: [{ id: 'known-addicts', label: 'Số người nghiện' }] },
      '2024-12-05',
      null,
      'figures.unexplained',
    ],
  ])('%s', (_, name, given, today, event, code) => {
    const refused = all[name](facts(given), asking(today, event));
    expect(refused?.code ?? null).toBe(code);
    if (refused) expect(sentence(refused, dossierSentences)).not.toContain(refused.code);
  });
});
