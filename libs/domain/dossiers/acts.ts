import type { Act } from '@app/domain/workflow';
import type { DossierFacts, DossierSeats } from './facts';
import {
  componentsAreThere,
  confirmationIsGood,
  examinationIsOpen,
  figuresAreStated,
  ownFailureIsExplained,
  finalFiguresAreThere,
  mayBeRefused,
  opinionIsReady,
  outcomeFitsCriteria,
  petitionInTime,
  reviewIsOpen,
  revisionIsReady,
  stillAccepted,
  supplementAnswers,
  supplementMayBeAsked,
} from './rules';

type DossierAct = Act<DossierFacts>;

const of =
  (...names: readonly Exclude<keyof DossierSeats, 'panel'>[]) =>
  ({ seats }: DossierFacts): readonly string[] =>
    names.map((name) => seats[name]);

const ofPanel = ({ seats }: DossierFacts): readonly string[] => Object.values(seats.panel);

/** Every act on a dossier, whoever writes its use case: the table that door, buttons and explanations share. */
export const dossierActs = {
  review: {
    event: 'REVIEW',
    roles: ['agency-officer'],
    jurisdiction: 'own-office',
    seats: of('reviewer'),
    rules: [reviewIsOpen],
  },
  /** the approved list says so; done by the clockwork in the approver's name */
  select: { event: 'SELECT', roles: [], jurisdiction: 'province', rules: [] },
  'not-select': { event: 'NOT_SELECT', roles: [], jurisdiction: 'province', rules: [] },

  begin: { event: 'BEGIN', roles: ['commune-officer'], jurisdiction: 'own-unit', rules: [] },
  present: {
    event: 'PRESENT',
    roles: ['commune-officer'],
    jurisdiction: 'own-unit',
    rules: [figuresAreStated, componentsAreThere, confirmationIsGood, ownFailureIsExplained],
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
  decide: { event: 'DECIDE', roles: [], jurisdiction: 'province', rules: [outcomeFitsCriteria] },
  petition: {
    event: 'PETITION',
    roles: ['commune-leader'],
    jurisdiction: 'own-unit',
    rules: [petitionInTime],
    needsReason: true,
  },
} satisfies Readonly<Record<string, DossierAct>>;

export type DossierActName = keyof typeof dossierActs;
