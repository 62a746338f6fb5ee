import { verifyDatabase } from '../verify/verify-database';
import { reportLines } from '../verify/report-lines';
import { closingTable } from './closing-table';
import { openStage } from './open-stage';
import type { Story } from './story';
import { playScenes } from './stage/play-scenes';

export interface Telling {
  readonly origin: string;
  /** address of the database for the closing verification */
  readonly auditor: string;
  readonly seed: number;
  /** folder for papers and summary */
  readonly out?: string;
}

/** What the story answers as JSON: numbers where the outcome has lists. */
export interface Told {
  readonly plan: string;
  readonly [field: string]: unknown;
}

/** Plays a story to its end and judges it: by its own expectations, and by replaying its history. */
export async function tellStory(story: Story, { origin, auditor, seed, out }: Telling): Promise<{ told: Told; true: boolean }> {
  const began = Date.now();
  const { plan, administrator, reader } = story;
  const stage = await openStage({ origin, seed, plan, administrator, reader });
  await playScenes(stage, story.scenes);
  const outcome = await story.outcome(stage);
  if (out !== undefined) await story.keepPapers(stage, out);

  for (const line of closingTable(outcome)) console.log(line);
  const history = await verifyDatabase(auditor);
  for (const line of reportLines(history)) console.log(line);
  const mistakes = [...story.mistakes(outcome), ...(history.broken.length > 0 ? ['Lịch sử không nguyên vẹn.'] : [])];
  for (const mistake of mistakes) console.log(`SAI  ${mistake}`);
  console.log(`Thời gian chạy: ${Math.round((Date.now() - began) / 1000)} giây.`);
  return { told: { ...outcome, notRecognised: outcome.notRecognised.length }, true: mistakes.length === 0 };
}
