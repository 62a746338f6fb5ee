import type { Outcome } from './outcome';
import type { Scene, Stage } from './stage/stage';

/** A plan's whole period as people play it, with what must have come of it in the end. */
export interface Story {
  readonly plan: string;
  readonly administrator: string;
  /** somebody of the province who sees every commune */
  readonly reader: string;
  readonly scenes: readonly Scene[];
  /** gathers what has come of it, once everything is played */
  outcome(stage: Stage): Promise<Omit<Outcome, 'reminders'>>;
  /** what is not as the story says, in words; empty: all is true */
  mistakes(outcome: Outcome): readonly string[];
  /** writes the papers into a folder, which is made when it is not there */
  keepPapers(stage: Stage, folder: string): Promise<void>;
}
