import type { ApiClient, Schemas } from '@app/api-client';
import type { Client } from 'openapi-fetch';

/**
 * Names for the shapes of the API that many screens share; those of one feature come from `Schemas` directly.
 * Dates of law are `LegalDate` strings (`2025-07-31`), instants are ISO strings in UTC.
 */
export type LegalDate = string;
export type Instant = string;

export type Reason = Schemas['ReasonView'];

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

type Paths = ApiClient extends Client<infer P> ? P : never;

/** What may be asked of a list: `QueryOf<'/api/documents'>` */
export type QueryOf<Path extends keyof Paths> = Paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;

export type Session = Schemas['SessionView'];
export type DemoAccounts = Schemas['DemoAccountsView'];
export type DemoAccount = Schemas['DemoAccountView'];
/** The office clock: what day it is for due dates and papers; simulated in demo and story. */
export type Clock = Schemas['ClockView'];

/** Where a subject stands, whose turn it is, by when, and what the person can do or why not. */
export type Subject = Schemas['SubjectView'];
export type SubjectState = Schemas['StateView'];
export type Turn = Schemas['TurnView'];
export type Deadline = Schemas['DeadlineView'];
export type Act = Schemas['ActView'];
export type HistoryEntry = Schemas['HistoryLine'];

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
  parts?: Explanation[];
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
  /** number and day of the paper itself */
  paperNumber: string | null;
  paperDate: LegalDate | null;
  addedAt: Instant;
  addedBy: string;
  /** withdrawn evidence keeps its row, with who and why */
  withdrawn: { at: Instant; by: string; reason: string } | null;
}
