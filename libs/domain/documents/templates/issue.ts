import type { LegalDate } from '@app/domain/shared';
import type { Medium, OfficialDocument, SignatureBlock, Verification } from '../format/official-document';
import { signatureLines, type SigningCapacity } from '../format/signing-capacity';

/** Who signs, and in what capacity. In demo mode `name` is a role, see `DEMONSTRATION_NAME`. */
export interface Signatory<Capacity extends SigningCapacity = SigningCapacity> {
  readonly capacity: Capacity;
  readonly name: string;
}

/** What every template needs besides its own matter. */
export interface Issue<Capacity extends SigningCapacity = SigningCapacity> {
  readonly signatory: Signatory<Capacity>;
  /** Absent in a draft; see `numberedAs`. */
  readonly number?: number;
  readonly date?: LegalDate;
  /** Electronic unless the office signs by hand and scans. */
  readonly medium?: Medium;
  readonly verification?: Verification;
  readonly draft: boolean;
  readonly demo: boolean;
}

type IssuePart = Pick<
  OfficialDocument,
  'number' | 'date' | 'signature' | 'medium' | 'verification' | 'appendices' | 'bases' | 'addressees' | 'flags'
>;

/** The part of a document that its issue decides, and empty lists for what a template may leave out. */
export function issuedAs(issue: Issue): IssuePart {
  const { number, date, verification, draft, demo, medium = 'electronic' } = issue;
  return {
    number,
    date,
    medium,
    verification,
    signature: signatureOf(issue.signatory),
    bases: [],
    addressees: [],
    appendices: [],
    flags: { draft, demo },
  };
}

export function signatureOf({ capacity, name }: Signatory): SignatureBlock {
  return { lines: signatureLines(capacity), name };
}
