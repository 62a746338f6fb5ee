/**
 * The shapes of the API by hand, until `schema.d.ts` is generated; from then on this file only gives the generated ones their names.
 * Dates of law are `LegalDate` strings (`2025-07-31`), instants are ISO strings in UTC.
 */
export type LegalDate = string;
export type Instant = string;

export interface Reason {
  code: string;
  text: string;
}

export interface FieldProblem {
  /** JSON pointer into the request's body, e.g. `/figures/addicts` */
  pointer: string;
  code: string;
  detail: string;
}

/** RFC 9457, as every refused request is answered. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  traceId?: string;
  errors?: FieldProblem[];
  reasons?: Reason[];
}

export interface Position {
  id: string;
  title: string;
  role: string;
}

export interface OtherPosition extends Position {
  office: Office;
}

export interface Office {
  id: string;
  name: string;
}

export interface Session {
  person: { name: string };
  position: Position;
  office: Office;
  others: OtherPosition[];
  demo: boolean;
  csrf?: string;
}

export interface DemoAccount {
  account: string;
  title: string;
  office: string;
  role: string;
}

export interface DemoAccounts {
  password: string;
  accounts: DemoAccount[];
}

/** The office clock: what day it is for due dates and papers; simulated in demo and story. */
export interface Clock {
  now: Instant;
  today: LegalDate;
  simulated: boolean;
}

export interface SubjectState {
  code: string;
  label: string;
  sentence: string;
}

export interface Turn {
  office: string;
  role: string;
  /** the act awaited with its office, e.g. “Công an tỉnh thẩm định” */
  label: string;
}

export interface Deadline {
  due: LegalDate;
  workingDaysLeft: number;
  status: 'running' | 'paused' | 'met' | 'overdue';
  pausedBecause?: string;
  /** length of the whole term, when known: orange begins at a fifth of it */
  workingDaysTotal?: number;
}

export interface Act {
  act: string;
  label: string;
  allowed: boolean;
  reasons: Reason[];
  needsReason?: boolean;
  /** what will happen and who will be told */
  confirm?: string;
  /** signing, voting, publishing: the password is asked again */
  reauthenticate?: boolean;
}

export interface Subject {
  id: string;
  version: number;
  state: SubjectState;
  turn: Turn | null;
  deadline: Deadline | null;
  acts: Act[];
}

export interface HistoryEntry {
  seq: number;
  at: Instant;
  event: string;
  label: string;
  /** null: the clockwork did it (“tự động”) */
  actor: { name: string; title: string; office: string } | null;
  onBehalfOf?: string;
  reason?: string;
  from: string | null;
  to: string;
}

export interface Page<T> {
  items: T[];
  /** hand it back as `after`; null at the end */
  next: string | null;
  total: number;
}

export type Verdict = 'met' | 'not-met' | 'undetermined';

/** Why a criterion came out as it did: one node per term. */
export interface Explanation {
  text: string;
  verdict: Verdict | null;
  /** điều, khoản that the term comes from */
  clause?: string;
  children?: Explanation[];
}

export interface UnitRef {
  code: string;
  /** with its kind in front: “xã Ba Vì”, “đặc khu Lý Sơn” */
  name: string;
}

export interface EvidenceFile {
  id: string;
  name: string;
  /** bytes */
  size: number;
  mediaType: string;
  uploadedAt: Instant;
  uploadedBy: string;
  page?: string;
  /** withdrawn evidence keeps its row, with who and why */
  withdrawn?: { at: Instant; by: string; reason: string };
}
