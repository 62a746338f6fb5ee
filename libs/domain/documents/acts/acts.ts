import type { Role } from '@app/domain/identity';
import type { Act, ActTable } from '@app/domain/workflow';
import type { DocumentFacts } from './facts';
import {
  amongSigners,
  datedToday,
  itsClerk,
  onPossibleDay,
  notTheClerk,
  notTheContentChecker,
  notTheSigner,
  printedForYou,
  theBytesPreviewed,
  theBytesSigned,
  theNumberTaken,
  withKeysOfOurs,
  withReason,
  yourTurn,
} from './rules';
import { signingPosts } from './whose-turn';

const DRAFTERS: readonly Role[] = [
  'commune-officer',
  'commune-police',
  'agency-officer',
  'agency-head',
  'council-secretary',
  'desk-officer',
];
const CLERKS: readonly Role[] = ['registry-clerk', 'commune-clerk', 'agency-officer', 'council-secretary'];
const CONTENT_CHECKERS: readonly Role[] = ['agency-head', 'desk-head', 'commune-leader'];
const DESK: readonly Role[] = ['desk-officer', 'desk-head'];
const SIGNERS: readonly Role[] = [
  'chairman',
  'vice-chairman',
  'desk-head',
  'agency-head',
  'commune-leader',
  'council-member',
  'agency-officer',
];

/** An act of an office that is named in the paper; which step it is at is the machine's to say. */
const step = (
  event: string,
  roles: readonly Role[],
  seats: Seats,
  more: Partial<Act<DocumentFacts>> = {},
): Act<DocumentFacts> => ({
  jurisdiction: 'own-office',
  rules: [],
  ...more,
  event,
  roles,
  seats,
});

type Seats = (facts: DocumentFacts) => readonly string[];
type Rules = Act<DocumentFacts>['rules'];

const ofDrafter: Seats = ({ drafter }) => [drafter.office];
const ofClerk: Seats = ({ clerk }) => [clerk.office];
const ofDesk: Seats = ({ deskOffice }) => (deskOffice ? [deskOffice] : []);
const ofSigners: Seats = (facts) => signingPosts(facts).map(({ office }) => office);
const ofAll: Seats = (facts) => [ofDrafter, ofClerk, ofDesk, ofSigners].flatMap((seats) => seats(facts));

const registry = (event: string, rules: Rules = [], more: Partial<Act<DocumentFacts>> = {}): Act<DocumentFacts> =>
  step(event, CLERKS, ofClerk, { ...more, rules: [itsClerk, ...rules] });

export const documentActs = {
  present: step('PRESENT', DRAFTERS, ofDrafter, { automatic: true }),
  'check-content': step('CHECK_CONTENT', CONTENT_CHECKERS, ofDrafter),
  'check-format': registry('CHECK_FORMAT', [notTheContentChecker]),
  'check-desk': step('CHECK_DESK', DESK, ofDesk),
  return: step('RETURN', [...new Set([...CONTENT_CHECKERS, ...CLERKS, ...DESK, ...SIGNERS])], ofAll, {
    automatic: true,
    needsReason: true,
    rules: [yourTurn, withReason],
  }),
  'enter-number': registry('ENTER_NUMBER', [onPossibleDay]),
  renew: registry('RENEW', [onPossibleDay]),
  'void-number': registry('VOID_NUMBER', [withReason], { needsReason: true }),
  'sign-as-secretary': registry('SIGN_AS_SECRETARY', [datedToday, theBytesPreviewed], {
    roles: ['council-secretary'],
    reauthenticate: true,
  }),
  sign: step('SIGN', SIGNERS, ofSigners, {
    rules: [withKeysOfOurs, amongSigners, printedForYou, notTheClerk, datedToday, theBytesPreviewed],
    reauthenticate: true,
  }),
  seal: registry('SEAL', [withKeysOfOurs, notTheSigner, theBytesSigned], { reauthenticate: true }),
  'record-elsewhere': registry('RECORD_ELSEWHERE', [onPossibleDay, theNumberTaken]),
  issue: registry('ISSUE'),
  replace: registry('REPLACE', [withReason], { needsReason: true }),
  recall: registry('RECALL', [withReason], { needsReason: true }),
  /** the subject that wanted the paper no longer does: its feature takes the draft away */
  discard: {
    event: 'DISCARD',
    roles: [],
    jurisdiction: 'province',
    automatic: true,
    needsReason: true,
    rules: [withReason],
  },
} satisfies ActTable<DocumentFacts>;

export type DocumentAct = keyof typeof documentActs;
