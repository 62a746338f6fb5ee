import { parseArgs } from 'node:util';
import { lintOf } from '@app/plans';
import { errorLines } from './error-lines';
import { findingLines } from './finding-lines';
import { namedPlan } from './named-plan';

/**
 * `plan lint <file|plan> [--json]`: whether a plan file may be published, with the place and the reason of each error, and what a careful
 * reader would remark on it. Ends with 1 when it has errors; findings alone keep nothing back.
 */
export function lint(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { name, reading } = namedPlan(positionals[0]);
  const errors = 'errors' in reading ? reading.errors : [];
  const findings = 'errors' in reading ? [] : lintOf(reading);
  const remarks = 'errors' in reading ? [] : findingLines(reading.plan, findings);
  for (const line of [...errorLines(name, errors), ...remarks]) console.log(line);
  if (errors.length === 0) console.log(`${name}: không có lỗi, có thể ban hành; ${findings.length} điểm cần xem.`);
  else process.exitCode = 1;
  if (values.json) console.log(JSON.stringify({ valid: errors.length === 0, errors, findings }));
  return Promise.resolve();
}
