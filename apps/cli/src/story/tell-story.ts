import { verifyDatabase } from '../verify/verify-database';
import { isWhole, reportLines } from '../verify/report-lines';
import { closingTable } from './closing-table';
import { openPeriod, openStage } from './open-stage';
import type { Outcome } from './outcome';
import { sentReminders } from './sent-reminders';
import type { Story } from './story';
import { playScenes } from './stage/play-scenes';
import type { Stage } from './stage/stage';

export interface Telling {
  readonly origin: string;
  /** address of the database, for what no page tells and for the closing verification */
  readonly auditor: string;
  /** folder of the stored files, which the closing verification reads too */
  readonly files: string;
  readonly seed: number;
  /** folder for papers and summary */
  readonly out?: string;
}

export interface Told {
  /** as the last period has left it */
  readonly stage: Stage;
  /** of each period, in their order */
  readonly outcomes: readonly Outcome[];
  /** what is not as it should be, in words; empty: all that was claimed is true */
  readonly mistakes: readonly string[];
}

/** Plays a story to its end and judges it: by its own expectations, and by replaying its history. */
export async function tellStory(story: Story, { origin, auditor, files, seed }: Telling): Promise<Told> {
  const { plan, administrator, reader } = story;
  const house = await openStage(origin, seed, administrator);
  await story.begins?.(house);
  const outcomes: Outcome[] = [];
  const mistakes: string[] = [];
  let stage: Stage | undefined;
  let earlier = 0;
  for (const period of story.periods) {
    const { code } = period;
    stage = await openPeriod(house, { plan, administrator, reader, ...(code !== undefined && { code }) });
    await playScenes(stage, period.scenes);
    const sent = await sentReminders(auditor);
    const outcome = { ...(await period.outcome(stage)), reminders: sent - earlier };
    earlier = sent;
    for (const line of closingTable(outcome)) console.log(line);
    outcomes.push(outcome);
    mistakes.push(...period.mistakes(outcome));
  }
  if (!stage) throw new Error(`the story of ${plan} has no period`);
  const history = await verifyDatabase(auditor, files);
  for (const line of reportLines(history)) console.log(line);
  return {
    stage,
    outcomes,
    mistakes: [...mistakes, ...(isWhole(history) ? [] : ['Lịch sử hoặc tệp lưu không nguyên vẹn.'])],
  };
}
