import type { EmptyStage } from './open-stage';
import type { Outcome } from './outcome';
import type { Scene, Stage } from './stage/stage';

/** A plan as people play it, with what must have come of it in the end. */
export interface Story {
  readonly plan: string;
  readonly administrator: string;
  /** somebody who sees every unit of the plan */
  readonly reader: string;
  /** what must be done before a period can be opened */
  readonly begins?: (house: EmptyStage) => Promise<void>;
  /** one after the other; a plan that runs once has one */
  readonly periods: readonly StoryPeriod[];
  /** writes the papers into a folder, which is made when it is not there */
  readonly keepPapers: (stage: Stage, folder: string) => Promise<void>;
}

/** One period of a plan, from its opening to its closing. */
export interface StoryPeriod {
  /** of a yearly plan the year in which it ends; absent: the plan's first */
  readonly code?: string;
  readonly scenes: readonly Scene[];
  /** gathers what has come of it, once everything is played */
  readonly outcome: (stage: Stage) => Promise<Omit<Outcome, 'reminders'>>;
  /** what is not as the story says, in words; empty: all is true */
  readonly mistakes: (outcome: Outcome) => readonly string[];
}
