import type { Amount, DueExpression } from '@app/domain/calendar';
import type { Test, VoteTest } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';
import type { Seat } from './offices';

/** "2 working days after submission": how long a step may take, and from which moment. */
export interface StepLimit {
  readonly amount: Amount;
  readonly after: string;
}

/** How a dossier is taken in, and sent back once for what is missing. */
export interface Intake {
  readonly to: Seat;
  readonly check: StepLimit;
  /** What happens to a dossier after its day. */
  readonly late: 'accept-marked' | 'refuse';
  readonly refuse: 'with-reasons' | 'never';
  readonly supplement: {
    readonly limit: StepLimit;
    readonly rounds: number;
    /** A further request after the last round: not at all, or with a warning. */
    readonly further: 'refuse' | 'warn';
  };
}

/** An office that has a say on every dossier. */
export interface PanelMember {
  readonly office: Seat;
  /** Ids of the criteria it judges. */
  readonly examines: readonly string[];
  /** Subjects it may comment on without judging. */
  readonly comments: readonly string[];
  /** Stands beside the panel with an opinion of its own (MTTQ). */
  readonly supervises: boolean;
  /** Which figures it may see. */
  readonly sees: 'shared' | 'police';
}

export interface Panel {
  readonly members: readonly PanelMember[];
  readonly limit: StepLimit;
  /** Who else must agree before an agency's opinion leaves the house. */
  readonly secondPerson?: 'head';
  /** Where agencies differ on a criterion: the lead's verdict goes on with the dissent shown, or any "no" blocks. */
  readonly dissent: 'lead-decides' | 'any-blocks';
  readonly silence: { readonly means: 'agrees' | 'nothing'; readonly never: readonly Seat[] };
}

export type CouncilRole = 'chair' | 'vice-chair' | 'member' | 'secretary';

export interface CouncilSeat {
  readonly role: CouncilRole;
  readonly offices: readonly Seat[];
  readonly title?: string;
  readonly invited: boolean;
  readonly votes: boolean;
}

/** The advisory council. It proposes (biểu quyết đề nghị), it never approves. */
export interface Council {
  readonly form: 'none' | 'meeting' | 'poll';
  readonly otherwise: 'poll' | 'second-meeting';
  readonly label: Localized;
  readonly papers: StepBefore;
  /** How many seats there must be. */
  readonly size?: Test;
  readonly seats: readonly CouncilSeat[];
  readonly quorum: VoteTest;
  readonly mustAttend: readonly CouncilRole[];
  readonly pass: VoteTest;
  readonly ballot: 'open' | 'secret';
  /** One vote per unit, or one for the whole list with exceptions ("thống nhất cả danh sách, trừ …"). */
  readonly listVote: 'each' | 'whole-except';
  readonly absent: { readonly written?: StepLimit; readonly countsIn: readonly ('quorum' | 'pass')[] };
  readonly standIn: { readonly speaks: boolean; readonly votes: 'never' | 'if-authorised' | 'always' };
  readonly recusal: { readonly ownUnit: boolean; readonly declared: boolean; readonly shrinks: readonly 'entitled'[] };
  readonly tie: 'chair-decides' | 'not-passed';
}

/** "3 working days before meeting". */
export interface StepBefore {
  readonly amount: Amount;
  readonly before: string;
}

export type Outcome = 'recognised' | 'not-recognised';

export interface Decision {
  readonly prepares: Seat;
  readonly decides: Seat;
  /** Who checks between the lead's draft and the leader's signature (Văn phòng). */
  readonly checks?: Seat;
  readonly outcomes: readonly Outcome[];
  /** Conditional recognition; the law knows none. */
  readonly conditional: 'never' | 'allowed';
  /** Whether a unit that was not recognised may ask once more in a later phase of the same period. */
  readonly again: 'never' | 'each-phase';
  /** Which document tells which outcome. */
  readonly documents: Readonly<Partial<Record<Outcome, string>>>;
  readonly petition?: { readonly limit: StepLimit; readonly to: Seat };
  readonly leaveList?: { readonly proposes: Seat; readonly explain: StepLimit; readonly document: string };
  readonly clause?: string;
}

/**
 * Whose name stands over the signature. `body` TM. ỦY BAN NHÂN DÂN · `head` CHỦ TỊCH · `by-order` TL. · `authorised` TUQ. ·
 * `own-head` the head of an office in its own name · `council`. Decisions follow `body` and `head`, the notice of a refusal also `by-order` and
 * `authorised`; other papers are signed as their template has it.
 */
export type SignatureFormula = 'body' | 'head' | 'by-order' | 'authorised' | 'own-head' | 'council';

export interface DocumentKind {
  readonly id: string;
  readonly template: string;
  /** The issuing office, or `council`. */
  readonly office: Seat;
  readonly formula: SignatureFormula;
  /** Whether a deputy may sign (KT.). */
  readonly deputy: boolean;
  /** `entered`: the clerk's series, shared with other fields, gaps normal. `gapless`: the product owns the series. */
  readonly numbers: 'entered' | 'gapless';
  readonly series?: { readonly from: string; readonly first: number };
  readonly appendix?: 'list';
  readonly to: readonly Seat[];
  readonly publish?: StepLimit;
}

/** The last look at the figures on the day the assessed period ends. */
export interface Confirmation {
  readonly by: readonly Seat[];
  readonly due: DueExpression;
  readonly changed: { readonly go: 'appraisal'; readonly council: 'poll' | 'meeting' | 'none' };
}

export interface Retention {
  readonly dossier: Amount;
  readonly opinions: Amount;
  readonly figures: Amount;
}
