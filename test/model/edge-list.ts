import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edge } from './walk-machine';

const folder = path.join(__dirname, 'edges');

/**
 * Holds a machine's edges to the committed list. A list that is not there yet is written; one that differs fails, because live history
 * runs on it: a changed machine needs a new version. (To accept a change, delete the file and run the spec again.)
 */
export function expectEdges(machine: string, edges: readonly Edge[]): void {
  const file = path.join(folder, `${machine}.txt`);
  const text = `${edges.map(({ from, event, to }) => `${from} -- ${event} --> ${to}`).join('\n')}\n`;
  if (!existsSync(file)) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
