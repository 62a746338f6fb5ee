import type { DueExpression, MonthDay, Rung, StartExpression } from '@app/domain/calendar';
import type { Criteria } from '@app/domain/criteria';
import type { LegalDate, Localized } from '@app/domain/shared';
import type { FigureCheck, Indicator } from './indicator';
import type { Obligation } from './obligation';
import type { Office, OfficeGroup, Role, Seat, UnitLevel } from './offices';
import type { Confirmation, Council, Decision, DocumentKind, Intake, Panel, Retention } from './procedure';
import type { Selection } from './selection';
import type { Target } from './target';

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
  readonly units: PlanUnits;
  readonly subUnits?: SubUnits;
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
}

export interface RevisionHead {
  readonly number: number;
  /** The moment `issue`: reminders never go back before it. */
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
  readonly paper: Paper;
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
  readonly symbol?: string;
  readonly date?: LegalDate;
  readonly issuer?: Seat;
  /** Id of the source that proposed it. */
  readonly proposal?: string;
}

export type SourceKind = 'law' | 'party' | 'paper' | 'guidance' | 'analogue';

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly ref: string;
  readonly date?: LegalDate;
  /** False when nobody here has its wording. */
  readonly held: boolean;
}

export interface PlanUnits {
  readonly level: UnitLevel;
  /** Province code of the statistics office, two digits. */
  readonly province?: string;
  /** Code of the unit whose sub-units are meant. */
  readonly parent?: string;
  readonly asOf: LegalDate;
  /** How many there must be, in all and by kind; territory is checked against it. */
  readonly expect: Readonly<Record<string, number>>;
  readonly label?: Localized;
  readonly headTitle?: string;
  readonly clause?: string;
}

export interface SubUnits {
  readonly label: Localized;
  readonly recognition: 'none' | 'propose' | 'decide';
}

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
