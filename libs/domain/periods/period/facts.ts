import type { LegalDate } from '@app/domain/shared';
import type { SubjectFacts } from '@app/domain/workflow';

/** What rules of a period look at. */
export interface PeriodFacts extends SubjectFacts {
  /** last valid day of the running phase; null: it has none yet, or no phase is running */
  readonly lastDay: LegalDate | null;
  /** events without which the running phase may not be passed, and that have not come about */
  readonly blockedBy: readonly string[];
  /** offices whose programme administrator closes the period */
  readonly closers: readonly string[];
  /** units that nobody has reviewed yet */
  readonly unreviewed: number;
  /** state of the decision on the list that was proposed last; null: none was drawn up, or it was taken away */
  readonly listDocumentState: string | null;
  /** dossiers on which nothing has been decided yet */
  readonly undecided: number;
}
