import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { closingTable } from './closing-table';
import { shown } from './stage/days';
import type { Told } from './tell-story';

/** Timeline and closing table, to be read beside the papers. */
export function keepSummary({ stage, outcome, mistakes }: Told, folder: string): void {
  const lines = [
    ...stage.timeline.moments.map(({ day, text }) => `${shown(day).padStart(10)}  ${text}`),
    ...closingTable(outcome),
    ...mistakes.map((mistake) => `SAI  ${mistake}`),
  ];
  writeFileSync(path.join(folder, 'tom-tat.txt'), `${lines.join('\n')}\n`);
  writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(outcome, null, 2)}\n`);
}
