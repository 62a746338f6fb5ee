import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import type { SubjectFacts } from '@app/domain/workflow';
import type { PrintedSigner } from '../machine/document-event';

/** An office and the role in it that does something with a paper. */
export interface Post {
  readonly office: string;
  readonly role: Role;
}

/** Who has to do with a paper; named when it is drawn up, for as long as it lives. */
export interface Parties {
  /** who answers for the text, and gets it back */
  readonly drafter: Post;
  /** numbers, seals, issues */
  readonly clerk: Post;
  /** the office in whose name it is issued */
  readonly issuerOffice: string;
  /** the leader's office that looks at what others drafted; also the office of who signs by order (TL.) */
  readonly deskOffice: string | null;
  /** roles that may sign, the one first that signs as a rule; more than one where a deputy may (KT.) */
  readonly signers: readonly Role[];
}

/** What the rules of a paper look at. Persons are ids: duties are separated between people, not between chairs. */
export interface DocumentFacts extends SubjectFacts, Parties {
  /** whom the paper waits for */
  readonly turn: readonly Post[];
  readonly printedSigner: PrintedSigner | null;
  readonly number: number | null;
  readonly dated: LegalDate | null;
  readonly finalSha: string | null;
  readonly signedSha: string | null;
  readonly contentCheckedBy: string | null;
  readonly numberedBy: string | null;
  readonly signedBy: string | null;
  /** whether this server holds keys that may sign; where it does not, papers are signed by hand or in another system */
  readonly signsHere: boolean;
}
