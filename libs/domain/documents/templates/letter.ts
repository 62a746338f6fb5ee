import { letterheadOf, officeName, type IssuingOffice } from '../format/letterhead';
import type { BodyBlock, OfficialDocument } from '../format/official-document';
import { closed } from '../format/body';
import { issuedAs, type Issue } from './issue';

/** What a công văn needs besides its text. */
export interface LetterIssue extends Issue {
  readonly office: IssuingOffice;
  /** Office and drafting unit: `CAT-PC04`. A công văn has no abbreviation of its type. */
  readonly symbol: string;
  readonly place: string;
}

interface LetterText {
  /** Continues `V/v`. */
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly BodyBlock[];
  readonly recipients: readonly string[];
}

/** Công văn (Mẫu 1.5): no type above the text, the subject as `V/v …` under the number. */
export function letter(issue: LetterIssue, { subject, addressees, body, recipients }: LetterText): OfficialDocument {
  return {
    ...issuedAs(issue),
    letterhead: letterheadOf(issue.office),
    issuedBy: officeName(issue.office),
    symbol: issue.symbol,
    place: issue.place,
    subject,
    addressees,
    body: closed(body),
    recipients,
  };
}
