import type { DueExpression } from '@app/domain/calendar';
import type { Seat } from './offices';

/** What a selected unit sets out to do: stay free, become free, or turn a hot area round. */
export type Track = 'keep' | 'build' | 'convert';

/** How units come into the plan. `review`: an office looks at all of them; `register`: they put themselves forward. */
export interface Selection {
  readonly way: 'review' | 'register' | 'all';
  readonly by?: Seat;
  readonly approvedBy?: Seat;
  /** Id of the document that approves the list. */
  readonly document?: string;
  /** Of a registration the last day on which units put themselves forward; else the day of the list. */
  readonly due?: DueExpression;
  readonly tracks: readonly Track[];
  /** Indicators that are columns of the review table. */
  readonly table: readonly string[];
  /** What a unit fills in when it registers: indicators, or components of the dossier. */
  readonly form: readonly string[];
  /** Each unit registers its own target. */
  readonly ownTargets: boolean;
  /** Indicators frozen at registration, to be compared with later. */
  readonly baseline: readonly string[];
  readonly clause?: string;
}
