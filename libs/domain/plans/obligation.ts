import type { Amount, DueExpression, Rung, StartExpression } from '@app/domain/calendar';
import type { Localized } from '@app/domain/shared';
import type { Seat } from './offices';
import type { Track } from './selection';

/** The word `units` (all units of the plan), or an office, role or group. */
export type Actor = Seat;

export interface OnlyThose {
  readonly selected?: boolean;
  readonly track?: readonly Track[];
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
