import { parseArgs } from 'node:util';
import { needed } from '../needed';
import { isWhole, reportLines } from './report-lines';
import { verifyDatabase } from './verify-database';

/**
 * `history verify [--json] [--files DIR]`: proves that no history has been changed since it was written, on the database of DATABASE_URL_AUDITOR,
 * and no stored file in DIR. Ends with 1 when a subject's history or a file is broken, and when there is nothing to prove.
 */
export async function verify(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { json: { type: 'boolean', default: false }, files: { type: 'string' } },
  });
  const report = await verifyDatabase(needed('DATABASE_URL_AUDITOR'), values.files);
  for (const line of reportLines(report)) console.log(line);
  const valid = isWhole(report);
  if (values.json) console.log(JSON.stringify({ valid, ...report }));
  if (!valid) process.exitCode = 1;
}
