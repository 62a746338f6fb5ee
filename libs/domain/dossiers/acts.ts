import type { Role } from '@app/domain/identity';
import type { Act } from '@app/domain/workflow';
import type { DossierFacts, DossierSeats } from './facts';
import {
  approvedOneByOne,
  registeredFiguresAreStated,
  registrationIsFormed,
  registrationIsOpen,
  wasRegistered,
} from './registration-rules';
import {
  componentsAreThere,
  confirmationIsGood,
  criteriaAreKnown,
  examinationIsOpen,
  figuresAreStated,
  ownFailureIsExplained,
  finalFiguresAreThere,
  mayBeRefused,
  notFollowed,
  opinionIsReady,
  outcomeFitsCriteria,
  petitionInTime,
  reviewIsOpen,
  revisionIsReady,
  stillAccepted,
  supplementAnswers,
  sumsAreExplained,
  supplementMayBeAsked,
} from './rules';

type DossierAct = Act<DossierFacts>;

const of =
  (...names: readonly Exclude<keyof DossierSeats, 'panel'>[]) =>
  ({ seats }: DossierFacts): readonly string[] =>
    names.flatMap((name) => seats[name] ?? []);

const ofPanel = ({ seats }: DossierFacts): readonly string[] => Object.values(seats.panel);

/** Whoever works for the office that puts units forward: the unit's own, or the lead's. */
const REGISTRARS: readonly Role[] = ['commune-officer', 'commune-police', 'agency-officer'];

/** Whoever answers for the office that approves registrations. */
const APPROVERS: readonly Role[] = ['chairman', 'vice-chairman', 'agency-head', 'commune-leader'];

/** Every act on a dossier, whoever writes its use case: the table that door, buttons and explanations share. */
export const dossierActs = {
  review: {
    event: 'REVIEW',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('reviewer'),
    rules: [reviewIsOpen],
  },
  /** the unit is put forward, with the figures that it will be held against */
  register: {
    event: 'REGISTER',
    roles: REGISTRARS,
    jurisdiction: 'own-office',
    seats: of('registrar'),
    rules: [registrationIsOpen, registeredFiguresAreStated, registrationIsFormed],
  },
  'withdraw-registration': {
    event: 'WITHDRAW_REGISTRATION',
    roles: REGISTRARS,
    jurisdiction: 'own-office',
    seats: of('registrar'),
    rules: [registrationIsOpen],
    needsReason: true,
  },
  'approve-registration': {
    event: 'SELECT',
    roles: APPROVERS,
    jurisdiction: 'own-office',
    seats: of('approver'),
    rules: [approvedOneByOne],
  },
  'return-registration': {
    event: 'RETURN_REGISTRATION',
    roles: APPROVERS,
    jurisdiction: 'own-office',
    seats: of('approver'),
    rules: [registrationIsOpen],
    needsReason: true,
  },
  'decline-registration': {
    event: 'NOT_SELECT',
    roles: APPROVERS,
    jurisdiction: 'own-office',
    seats: of('approver'),
    rules: [wasRegistered, approvedOneByOne],
    needsReason: true,
  },
  'set-track': {
    event: 'SET_TRACK',
    roles: ['agency-officer', 'agency-head'],
    jurisdiction: 'own-office',
    seats: of('reviewer'),
    rules: [],
  },
  /** the approved list says so; done by the clockwork in the approver's name */
  select: { event: 'SELECT', roles: [], jurisdiction: 'province', rules: [] },
  'not-select': { event: 'NOT_SELECT', roles: [], jurisdiction: 'province', rules: [] },

  begin: { event: 'BEGIN', roles: ['commune-officer'], jurisdiction: 'own-unit', rules: [] },
  present: {
    event: 'PRESENT',
    roles: ['commune-officer'],
    jurisdiction: 'own-unit',
    rules: [figuresAreStated, sumsAreExplained, componentsAreThere, confirmationIsGood, ownFailureIsExplained],
  },
  'return-to-draft': {
    event: 'RETURN_TO_DRAFT',
    roles: ['commune-leader'],
    jurisdiction: 'own-unit',
    rules: [],
    needsReason: true,
  },
  /** the Tờ trình has been issued, here or elsewhere */
  'submission-signed': { event: 'SUBMISSION_SIGNED', roles: [], jurisdiction: 'own-unit', rules: [] },
  send: {
    event: 'SEND',
    roles: ['commune-officer', 'commune-clerk'],
    jurisdiction: 'own-unit',
    rules: [stillAccepted],
  },
  withdraw: {
    event: 'WITHDRAW',
    roles: ['commune-officer', 'commune-leader'],
    jurisdiction: 'own-unit',
    rules: [],
    needsReason: true,
  },

  'take-in': {
    event: 'TAKE_IN',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('intake'),
    rules: [],
  },
  'refuse-intake': {
    event: 'REFUSE_INTAKE',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('intake'),
    rules: [mayBeRefused],
    needsReason: true,
  },
  'ask-supplement': {
    event: 'ASK_SUPPLEMENT',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('intake', 'lead'),
    rules: [supplementMayBeAsked],
  },
  supplement: {
    event: 'SUPPLEMENT',
    roles: ['commune-officer'],
    jurisdiction: 'own-unit',
    rules: [supplementAnswers],
  },
  'supplement-lapsed': { event: 'SUPPLEMENT_LAPSED', roles: [], jurisdiction: 'own-unit', rules: [], automatic: true },

  examine: {
    event: 'EXAMINE',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: ofPanel,
    rules: [examinationIsOpen],
  },
  /** the head lets the opinion go out in the agency's name */
  opine: {
    event: 'OPINE',
    roles: ['agency-head'],
    jurisdiction: 'own-office',
    seats: ofPanel,
    rules: [opinionIsReady],
  },
  silence: { event: 'OPINE', roles: [], jurisdiction: 'own-office', rules: [], automatic: true },
  propose: {
    event: 'COUNCIL_PROPOSED',
    roles: ['council-secretary'],
    jurisdiction: 'own-office',
    seats: of('secretary'),
    rules: [],
  },
  confirm: {
    event: 'CONFIRM',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('lead'),
    rules: [finalFiguresAreThere],
  },
  revise: {
    event: 'REVISE',
    roles: ['agency-head'],
    jurisdiction: 'own-office',
    seats: of('lead'),
    rules: [revisionIsReady],
  },
  /** the decision or the notice has been issued */
  decide: { event: 'DECIDE', roles: [], jurisdiction: 'province', rules: [criteriaAreKnown, outcomeFitsCriteria] },
  petition: {
    event: 'PETITION',
    roles: ['commune-leader'],
    jurisdiction: 'own-unit',
    rules: [notFollowed, petitionInTime],
    needsReason: true,
  },
} satisfies Readonly<Record<string, DossierAct>>;

export type DossierActName = keyof typeof dossierActs;
