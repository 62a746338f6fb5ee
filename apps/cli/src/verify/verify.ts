import { parseArgs } from 'node:util';
import { needed } from '../needed';
import { reportLines } from './report-lines';
import { verifyDatabase } from './verify-database';

/**
 * `history verify [--json]`: proves that no history has been changed since it was written, on the database of DATABASE_URL_AUDITOR.
 * Ends with 1 when a subject's history is broken, and when there is nothing to prove.
 */
export async function verify(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } });
  const report = await verifyDatabase(needed('DATABASE_URL_AUDITOR'));
  for (const line of reportLines(report)) console.log(line);
  const valid = report.subjects > 0 && report.broken.length === 0;
  if (values.json) console.log(JSON.stringify({ valid, ...report }));
  if (!valid) process.exitCode = 1;
}
