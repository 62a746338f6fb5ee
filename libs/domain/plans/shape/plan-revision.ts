import type { DueExpression, MonthDay, Rung, StartExpression } from '@app/domain/calendar';
import type { Classification, Criteria } from '@app/domain/criteria';
import type { LegalDate, Localized } from '@app/domain/shared';
import type { FigureCheck, Indicator } from './indicator';
import type { Obligation } from './obligation';
import type { Office, OfficeGroup, Role, Seat } from './offices';
import type { AcceptedFinding, Carry, PlanUse } from './plan-use';
import type { Confirmation, Council, Decision, DocumentKind, Intake, Panel, Retention } from './procedure';
import type { Selection } from './selection';
import type { Target } from './target';
import type { ParentTier, SubUnits } from './tier';
import type { PlanUnits } from './units';

/**
 * One revision of a plan, checked and resolved: procedure and vocabulary merged in, every expression parsed, every list present
 * (empty where the plan says nothing). Plain JSON, so that it can be frozen, hashed and read back.
 *
 * A published revision never changes; running dossiers stay on theirs (plan language, rule 12).
 */
export interface PlanRevision {
  /** Code of the plan, e.g. `quang-ngai-2025`. */
  readonly plan: string;
  readonly revision: RevisionHead;
  readonly identity: PlanIdentity;
  readonly sources: readonly Source[];
  /** Other plans that it takes definitions or results from. */
  readonly uses: readonly PlanUse[];
  readonly units: PlanUnits;
  /** A level below, a level above. */
  readonly subUnits?: SubUnits;
  readonly parent?: ParentTier;
  readonly onMerge: OnMerge;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly offices: readonly Office[];
  readonly groups: readonly OfficeGroup[];
  readonly selection: Selection;
  readonly events: readonly PlanEvent[];
  readonly period: Period;
  readonly phases: readonly Phase[];
  readonly obligations: readonly Obligation[];
  readonly indicators: readonly Indicator[];
  readonly checks: readonly FigureCheck[];
  readonly criteria: Criteria;
  readonly classification?: Classification;
  readonly components: readonly Component[];
  readonly intake: Intake;
  readonly panel: Panel;
  readonly council: Council;
  readonly confirmation: Confirmation;
  readonly decision: Decision;
  readonly documents: readonly DocumentKind[];
  readonly targets: readonly Target[];
  readonly ladder: readonly Rung[];
  readonly retention: Retention;
  readonly carries: readonly Carry[];
  readonly accepts: readonly AcceptedFinding[];
}

export interface RevisionHead {
  readonly number: number;
  /** From this day on the revision speaks: it reminds of nothing before it. The moment `issue` is the paper’s (`paperDay`). */
  readonly date: LegalDate;
  /** The parent revision, from the second on. */
  readonly of?: { readonly revision: number; readonly sha256: string };
  readonly because?: string;
  readonly moves?: 'open-dossiers' | 'new-only';
  readonly changes: readonly RevisionChange[];
}

export interface RevisionChange {
  readonly at: readonly string[];
  readonly why: string;
  readonly clause?: string;
}

export interface PlanIdentity {
  readonly label: Localized;
  /** What is recognised, e.g. `drug-free`: links a local plan with the national rule on the same thing. */
  readonly object: string;
  readonly objectLabel: Localized;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`, `đạt chuẩn tiếp cận pháp luật`. */
  readonly title: Localized;
  readonly paper: Paper;
  /** Only of a rule for the whole country: on what, and from which day local criteria give way to it. */
  readonly governs?: { readonly object: string; readonly from: LegalDate };
  readonly attachments: readonly {
    readonly id: string;
    readonly label?: Localized;
    readonly clause?: string;
    readonly held: boolean;
  }[];
  /** Flaws of the paper that no data can show, as a reader noted them. */
  readonly remarks: readonly { readonly clause: string; readonly text: string }[];
}

/** The signed paper that the plan stands on. Parts may be missing; lint says so. */
export interface Paper {
  /** `Quyết định`; absent: `Kế hoạch`. */
  readonly type?: string;
  readonly symbol?: string;
  readonly date?: LegalDate;
  readonly issuer?: Seat;
  /** Trích yếu as a citation continues with it: `xây dựng xã, phường, đặc khu không ma túy …`. */
  readonly subject?: string;
  /** Id of the source that proposed it. */
  readonly proposal?: string;
  /** In whose place it was signed ("KT. CHỦ TỊCH"). */
  readonly signed?: string;
  /** Id of the source that it carries out. */
  readonly after?: string;
  /** Parts that the copy at hand does not show, by the source that does: `{symbol: ban-sao}`. */
  readonly cites?: Readonly<Record<string, string>>;
}

export type SourceKind = 'law' | 'party' | 'paper' | 'guidance' | 'analogue';

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly ref: string;
  readonly date?: LegalDate;
  /** False when nobody here has its wording. */
  readonly held: boolean;
  /** How a paper of ours names it among its legal bases. Absent: it is not named there. */
  readonly cited?: SourceCited;
  /** First and last day on which it is in force; absent: since `date`, and still. */
  readonly from?: LegalDate;
  readonly until?: LegalDate;
  /** Where the paper cites it. */
  readonly clause?: string;
}

/** A law is cited by its name alone (NĐ 30/2020, Phụ lục I, mục II.6), anything else by kind, issuer and subject. */
export type SourceCited =
  { readonly law: string } | { readonly type: string; readonly issuer: string; readonly subject: string };

/** What happens when units merge in mid-plan. */
export interface OnMerge {
  readonly figures: 'sum' | 'restate';
  readonly dossier: 'carry' | 'close';
  readonly targets: 'two-columns' | 'restate';
}

export interface PlanEvent {
  readonly id: string;
  readonly label: Localized;
  readonly by?: Seat;
  /** Id of the document that brings it about. */
  readonly document?: string;
  /** Happens elsewhere (a ministry's paper); `declaredBy` enters number and date. */
  readonly outside: boolean;
  readonly declaredBy?: Seat;
  readonly happened?: LegalDate;
  readonly clause?: string;
}

/** The assessed time, once or every year. */
export type Period =
  | {
      readonly kind: 'once';
      readonly id: string;
      readonly from: LegalDate;
      readonly to: DueExpression;
      readonly clause?: string;
    }
  | {
      readonly kind: 'yearly';
      readonly from: MonthDay;
      readonly to: MonthDay;
      /** Year in which the first and the last period end. */
      readonly first: number;
      readonly last: number;
      readonly clause?: string;
    };

/** The working time; it may outlast the period. */
export interface Phase {
  readonly id: string;
  readonly label: Localized;
  readonly from: StartExpression;
  readonly to: DueExpression;
  /** It comes again in every assessed period. */
  readonly each?: 'period';
  /** Event that ends it sooner: the earlier of both counts. */
  readonly endsWith?: string;
  readonly gate: {
    /** Ids of events or obligations without which the phase may not be passed. */
    readonly blocks: readonly string[];
    /** Ids of obligations whose late ones are only listed. */
    readonly owes: readonly string[];
  };
  readonly clause?: string;
}

/** A part of the dossier, D0–D19 of the shared vocabulary. */
export interface Component {
  readonly id: string;
  readonly label: Localized;
  readonly by: Seat;
  readonly need: 'always' | 'optional' | 'if-asked';
  /** Ids of the criteria it speaks for. */
  readonly supports: readonly string[];
  /** For how many days a confirmation stays good. */
  readonly validDays?: number;
  /** For how many days it must have hung on the notice board (niêm yết). */
  readonly postedDays?: number;
  /** Made by the product from the figures. */
  readonly generated: boolean;
  readonly clause?: string;
}
