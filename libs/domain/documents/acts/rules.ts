import { EARLIEST_PAPER, impossiblePaperDay, refusal, type LegalDate } from '@app/domain/shared';
import type { Rule } from '@app/domain/workflow';
import type { DocumentEvent } from '../machine/document-event';
import type { DocumentFacts } from './facts';

type DocumentRule = Rule<DocumentFacts>;

/** Among those who see a paper go by, only the one it waits for sends it back. */
export const yourTurn: DocumentRule = ({ turn }, { actor }) =>
  actor.kind === 'automatic' || turn.some(({ office, role }) => office === actor.officeId && role === actor.role)
    ? null
    : refusal('document.not-your-turn');

export const itsClerk: DocumentRule = ({ clerk }, { actor }) =>
  actor.kind === 'person' && actor.role === clerk.role ? null : refusal('document.not-its-clerk');

export const withReason: DocumentRule = (_, { event }) =>
  event && 'reason' in event && String(event.reason).trim() === '' ? refusal('act.reason-missing') : null;

/** Never with the trial's certificates on a paper that counts: it would look signed and be worth nothing. */
export const withKeysOfOurs: DocumentRule = ({ signsHere }) => (signsHere ? null : refusal('document.no-keys-here'));

/** Two looks by one pair of eyes are one look (NĐ 30/2020 Điều 12; docs/practice.md 6). */
export const notTheContentChecker: DocumentRule = ({ contentCheckedBy }, { actor }) =>
  actor.kind === 'person' && actor.personId === contentCheckedBy ? refusal('document.same-checker') : null;

/** The clerk who numbers and seals is not the one who signs: else one person could issue alone in the office's name. */
export const notTheClerk: DocumentRule = ({ numberedBy }, { actor }) =>
  actor.kind === 'person' && actor.personId === numberedBy ? refusal('document.clerk-is-signer') : null;

export const notTheSigner: DocumentRule = ({ signedBy }, { actor }) =>
  actor.kind === 'person' && actor.personId === signedBy ? refusal('document.clerk-is-signer') : null;

export const amongSigners: DocumentRule = ({ signers }, { actor }) =>
  actor.kind === 'person' && signers.includes(actor.role) ? null : refusal('document.not-among-signers');

/** Name and title of the signer are printed: nobody signs under another's name. */
export const printedForYou: DocumentRule = ({ printedSigner }, { actor }) =>
  actor.kind === 'person' && printedSigner && printedSigner.position !== actor.positionId
    ? refusal('document.printed-for-another', { signer: printedSigner.title })
    : null;

/** What is signed is what was looked at, to the byte. */
export const theBytesPreviewed: DocumentRule = ({ finalSha }, { event }) => {
  const signing = event as DocumentEvent | null;
  const signs = signing?.type === 'SIGN' || signing?.type === 'SIGN_AS_SECRETARY';
  return signs && signing.previewedSha !== finalSha ? refusal('document.other-bytes') : null;
};

export const theBytesSigned: DocumentRule = ({ signedSha }, { event }) => {
  const sealing = event as DocumentEvent | null;
  return sealing?.type === 'SEAL' && sealing.signedSha !== signedSha ? refusal('document.other-bytes') : null;
};

/** No signing back (ký lùi ngày): the printed day is the day of the signature (NĐ 30/2020, Phụ lục I, mục II.4). */
export const datedToday: DocumentRule = ({ dated }, { today }) =>
  dated && dated !== today ? refusal('document.dated-otherwise', { dated, today }) : null;

export const onPossibleDay: DocumentRule = (_, { event, today }) => {
  const date = dateOf(event as DocumentEvent | null);
  const impossible = date && impossiblePaperDay(date, today);
  if (!impossible) return null;
  return impossible === 'future'
    ? refusal('document.date-in-future', { date, today })
    : refusal('document.date-too-old', { date, earliest: EARLIEST_PAPER });
};

/** A number already taken for this paper is the one that its paper copy bears, or it is voided first. */
export const theNumberTaken: DocumentRule = ({ number }, { event }) => {
  const recording = event as DocumentEvent | null;
  return recording?.type === 'RECORD_ELSEWHERE' && number !== null && recording.number !== number
    ? refusal('document.other-number-taken', { number })
    : null;
};

function dateOf(event: DocumentEvent | null): LegalDate | null {
  return event && 'date' in event ? event.date : null;
}
