import { verifyDatabase } from '../verify/verify-database';
import { reportLines } from '../verify/report-lines';
import { closingTable } from './closing-table';
import { openStage } from './open-stage';
import type { Outcome } from './outcome';
import { sentReminders } from './sent-reminders';
import type { Story } from './story';
import { playScenes } from './stage/play-scenes';
import type { Stage } from './stage/stage';

export interface Telling {
  readonly origin: string;
  /** address of the database, for what no page tells and for the closing verification */
  readonly auditor: string;
  readonly seed: number;
  /** folder for papers and summary */
  readonly out?: string;
}

export interface Told {
  readonly stage: Stage;
  readonly outcome: Outcome;
  /** what is not as it should be, in words; empty: all that was claimed is true */
  readonly mistakes: readonly string[];
}

/** Plays a story to its end and judges it: by its own expectations, and by replaying its history. */
export async function tellStory(story: Story, { origin, auditor, seed }: Telling): Promise<Told> {
  const { plan, administrator, reader } = story;
  const stage = await openStage({ origin, seed, plan, administrator, reader });
  await playScenes(stage, story.scenes);
  const outcome = { ...(await story.outcome(stage)), reminders: await sentReminders(auditor) };
  for (const line of closingTable(outcome)) console.log(line);
  const history = await verifyDatabase(auditor);
  for (const line of reportLines(history)) console.log(line);
  const broken = history.broken.length > 0 || history.subjects === 0;
  return { stage, outcome, mistakes: [...story.mistakes(outcome), ...(broken ? ['Lịch sử không nguyên vẹn.'] : [])] };
}
