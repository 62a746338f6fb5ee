import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { closingTable } from './closing-table';
import { shown } from './stage/days';
import type { Told } from './tell-story';

/** Timeline and closing tables, to be read beside the papers. */
export function keepSummary({ stage, outcomes, mistakes }: Told, folder: string): void {
  const lines = [
    ...stage.timeline.moments.map(({ day, text }) => `${shown(day).padStart(10)}  ${text}`),
    ...outcomes.flatMap((outcome) => closingTable(outcome)),
    ...mistakes.map((mistake) => `SAI  ${mistake}`),
  ];
  writeFileSync(path.join(folder, 'tom-tat.txt'), `${lines.join('\n')}\n`);
  writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(toldOf(outcomes), null, 2)}\n`);
}

/** What a script reads: the outcome itself where there is one, all of them where there are several. */
export const toldOf = <T>(outcomes: readonly T[]): T | readonly T[] | undefined =>
  outcomes.length > 1 ? outcomes : outcomes[0];
