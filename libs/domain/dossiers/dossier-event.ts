import type { Verdict } from '@app/domain/criteria';
import type { Outcome, Track } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** What an agency says of each criterion that it examines, by id of the criterion; empty when it only comments or is silent. */
export type OpinionVerdicts = Readonly<Record<string, Verdict>>;

/**
 * Everything that can happen to a dossier. What the facts decided is in the event as a value (`late`, `failed`, `verdicts`), so that
 * history replays without a database. `office` is the panel member's id in the plan (`cat`), never the id of a province's office.
 */
export type DossierEvent =
  | { readonly type: 'REVIEW'; readonly track: Track | null }
  /** `track`: what the unit sets out to do; null where the plan has no tracks. `target`: where each unit registers its own, in its words */
  | { readonly type: 'REGISTER'; readonly track: Track | null; readonly target: string | null }
  | { readonly type: 'RETURN_REGISTRATION'; readonly reason: string }
  | { readonly type: 'WITHDRAW_REGISTRATION'; readonly reason: string }
  | { readonly type: 'SELECT'; readonly track: Track | null; readonly documentId: string | null }
  /** `reason`: of an approver who declines one registration; a list that is approved gives none */
  | { readonly type: 'NOT_SELECT'; readonly documentId: string | null; readonly reason?: string }
  /** where no list selects: what the unit sets out to do */
  | { readonly type: 'SET_TRACK'; readonly track: Track }
  | { readonly type: 'BEGIN' }
  /** `explanation`: why the commune asks although its own figures fail a criterion; printed in the Tờ trình */
  | { readonly type: 'PRESENT'; readonly documentId: string; readonly explanation?: string }
  | { readonly type: 'RETURN_TO_DRAFT'; readonly reason: string }
  | {
      readonly type: 'SUBMISSION_SIGNED';
      readonly documentId: string;
      readonly number: string;
      readonly date: LegalDate;
      readonly signer: string;
    }
  | { readonly type: 'SEND'; readonly late: boolean; readonly code: string; readonly arrivalNumber: number }
  | { readonly type: 'TAKE_IN' }
  | { readonly type: 'REFUSE_INTAKE'; readonly reason: string }
  | { readonly type: 'ASK_SUPPLEMENT'; readonly round: number; readonly acknowledged: boolean }
  /** `unanswered`: components that were asked for and not touched; a supplement that leaves some is refused by a rule */
  | { readonly type: 'SUPPLEMENT'; readonly unanswered: readonly string[] }
  | { readonly type: 'SUPPLEMENT_LAPSED' }
  | { readonly type: 'WITHDRAW'; readonly reason: string }
  | { readonly type: 'EXAMINE'; readonly office: string }
  | { readonly type: 'OPINE'; readonly office: string; readonly silent: boolean; readonly verdicts: OpinionVerdicts }
  | { readonly type: 'COUNCIL_PROPOSED'; readonly proposed: boolean }
  | { readonly type: 'CONFIRM'; readonly changed: boolean; readonly failed: readonly string[] }
  | { readonly type: 'REVISE'; readonly verdicts: OpinionVerdicts }
  | {
      readonly type: 'DECIDE';
      readonly outcome: Outcome;
      readonly failed: readonly string[];
      readonly documentId: string;
    }
  | { readonly type: 'PETITION'; readonly reason: string };

export type DossierEventOf<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>;
