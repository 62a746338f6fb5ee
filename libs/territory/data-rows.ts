import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@app/platform';

/** Rows of a file of data/, without its head. No field of ours holds a comma or a quotation mark. */
export function dataRows(file: string): string[][] {
  const text = readFileSync(path.join(projectRoot(), 'libs/territory/data', file), 'utf8');
  return text
    .normalize('NFC')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
}
