import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';

/**
 * A deadline that a subject should have in its present state. The door compares the list with the rows: new ones are inserted,
 * changed ones moved, absent ones closed as met.
 */
export interface DeadlineWanted {
  /** unique within the subject, e.g. `intake`, `opinion.cat` */
  readonly name: string;
  /** last valid day, until 23:59:59 Asia/Ho_Chi_Minh */
  readonly due: LegalDate;
  /** whose turn it is */
  readonly office: string;
  readonly role: Role;
  /** act of the subject's table that the clockwork does when the day has passed; absent: it only reminds */
  readonly act?: string;
  /** what is asked, the same for every subject of which it is asked: messages about many are folded by it. Absent: never folded */
  readonly duty?: Duty;
  /** the clock stands still. The due day is told again when it runs on */
  readonly paused?: Pause;
}

/** One kind of duty within a period. */
export interface Duty {
  /** names it within the subject's kind: ids with `/` between them */
  readonly key: string;
  /** in Vietnamese, as a message says it */
  readonly label: string;
}

/** Why a clock stands still, so that nobody has to guess whether a dossier was forgotten. */
export interface Pause {
  /** a code among the subject's sentences, which get `since` and `until` */
  readonly reason: string;
  readonly since: LegalDate;
  /** the last day on which it can still stand; null: open-ended */
  readonly until: LegalDate | null;
}

/** Whose turn it is, for inboxes and for the line on a subject's page. */
export interface Turn {
  readonly office: string;
  readonly role: Role;
}
