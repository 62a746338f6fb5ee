import { createHash } from 'node:crypto';
import type { FigureStage } from '@app/domain/appraisal';
import type { FigureValue } from '@app/domain/plans';
import { canonicalJson, type LegalDate } from '@app/domain/shared';

/** What an entry of the record says. */
export type EntryContent =
  | {
      readonly kind: 'figure';
      readonly stage: FigureStage;
      readonly indicator: string;
      /** null: taken back */
      readonly value: FigureValue | null;
      readonly note: string | null;
    }
  | {
      readonly kind: 'evidence';
      readonly evidence: string;
      readonly component: string;
      readonly name: string;
      /** of the file's bytes, in lower-case hex */
      readonly sha256: string;
      readonly paperNumber: string | null;
      readonly paperDate: LegalDate | null;
    }
  | { readonly kind: 'evidence-withdrawn'; readonly evidence: string; readonly reason: string }
  | {
      readonly kind: 'judgement';
      /** of the appraisal */
      readonly round: number;
      readonly ask: string;
      /** seat of the plan that answers */
      readonly seat: string;
      /** null: taken back */
      readonly answer: boolean | null;
      readonly reason: string;
    };

/** What the hash of an entry covers, besides the digest of its content. */
export interface EntryHead {
  readonly seq: number;
  readonly kind: EntryContent['kind'];
  readonly officeId: string | null;
  readonly by: string;
  readonly at: Date;
  /** who may read the line: laid open to others, it would be as good as told */
  readonly audience: string | null;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The head of a record that is still empty: bound to the dossier, so that a whole record cannot be moved to another one. */
export const emptyRecord = (dossierId: string): string => sha256(`cong-nhan:record:${dossierId}`);

/** Salted: a count of 0 or 1 that the police alone may read must not be guessed from its digest. */
export const digestOf = (salt: string, content: EntryContent): string => sha256(`${salt}${canonicalJson(content)}`);

/** hash = sha256(previous ‖ everything the entry says of itself ‖ digest of its content), in canonical JSON. */
export const entryHash = (
  previous: string,
  { seq, kind, officeId, by, at, audience }: EntryHead,
  digest: string,
): string => sha256(canonicalJson([previous, seq, kind, officeId, by, at.toISOString(), audience, digest]));
