import type { LegalDate } from '@app/domain/shared';
import type { SubjectFacts } from '@app/domain/workflow';
import type { EventToTell } from '../schedule/events-to-tell';

/** What rules of a period look at. */
export interface PeriodFacts extends SubjectFacts {
  /** last valid day of the running phase; null: it has none yet, or no phase is running */
  readonly lastDay: LegalDate | null;
  /** events without which the running phase may not be passed, and that have not come about */
  readonly blockedBy: readonly string[];
  /** offices whose programme administrator closes the period */
  readonly closers: readonly string[];
  /** offices that decide, or check for whoever decides: of the deciding body, its chief and its desk */
  readonly deciding: readonly string[];
  /** events that wait to be told, each with the office that tells of it */
  readonly telling: readonly EventToTell[];
  /** events that were told, each with the office that told of it or may correct it */
  readonly told: readonly EventToTell[];
  /** units that nobody has reviewed yet */
  readonly unreviewed: number;
  /** state of the decision on the list that was proposed last; null: none was drawn up, or it was taken away */
  readonly listDocumentState: string | null;
  /** number of the revision that the period runs under, and of the newest one whose day has come */
  readonly revision: number;
  readonly newestRevision: number;
  /** running dossiers that are still under an earlier revision than the period */
  readonly leftBehind: number;
  /** dossiers on which nothing has been decided yet */
  readonly undecided: number;
}
