import type { Amount, DueExpression, Rung, StartExpression } from '@app/domain/calendar';
import type { Term } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';
import type { Seat } from './offices';
import type { Track } from './selection';

/** One of the words `units`, `children`, `sub-units`, `parents` (all of them), or an office, role or group. */
export type Actor = Seat;

export interface OnlyThose {
  readonly selected?: boolean;
  readonly track?: readonly Track[];
  /** Kinds of unit of the shared vocabulary. */
  readonly kinds?: readonly string[];
  /** Those with one of these results: `listed`, `recognised`, `registered`, or ids of classes. */
  readonly result?: readonly string[];
  /** Those of whose own figures this holds. */
  readonly where?: Term;
}

/** Something that somebody owes somebody by a day (plan language 2.1, `obligations`). */
export interface Obligation {
  readonly id: string;
  readonly label: Localized;
  readonly who: readonly Actor[];
  readonly only?: OnlyThose;
  readonly to: Seat;
  /** Through whose hands it goes ("qua Công an tỉnh"), in this order. */
  readonly via: readonly Seat[];
  /** Who accepts it; the addressee unless the plan says otherwise. */
  readonly accept: Seat;
  /** Absent when `adHoc` says who sets the day. */
  readonly due?: DueExpression;
  /** The word `sender`: whoever has something to say writes when they like; a seat: that seat sets tasks with a day. */
  readonly adHoc?: Seat;
  /** How long the addressee has to answer. */
  readonly answer?: { readonly amount: Amount; readonly after: string };
  readonly from?: StartExpression;
  readonly until?: StartExpression;
  /** Ids of the phases that `every phase` counts; all when empty. */
  readonly phases: readonly string[];
  /** Id of the event before which nothing runs ("chờ văn bản triển khai"). */
  readonly after?: string;
  /** The phase it reports on, or `period`. */
  readonly reportsOn?: string;
  /** Id of the part of a programme that it reports on ("Dự án 6"). */
  readonly project?: string;
  /** What is owed is a new revision of the plan. */
  readonly revises?: 'plan';
  /** Id of the shared template that it is written with. */
  readonly template?: string;
  /** A duty more frequent than its collection: weekly broadcasts are reported as one monthly figure. */
  readonly standsFor?: DueExpression;
  /** Ids of the indicators that come with it. */
  readonly collect: readonly string[];
  /** Set when what is owed is the dossier itself. */
  readonly dossier: boolean;
  /** Whom the actor visits. */
  readonly inspects?: { readonly who: readonly Actor[]; readonly only?: OnlyThose };
  /** Replaces the plan's ladder. */
  readonly ladder?: readonly Rung[];
  readonly clause?: string;
}
