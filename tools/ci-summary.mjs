// The last word of .ci/run: counts what really ran, from the runners' own result files.
// node tools/ci-summary.mjs jest:<file>:<exit code> playwright:<file>:<exit code> checks:<file>:<exit code>
import fs from 'node:fs';

const readers = {
  jest: (r) => ({
    passed: r.numPassedTests,
    // a spec file that cannot even be loaded has no tests in it that could fail
    failed: r.numFailedTests + r.numRuntimeErrorTestSuites,
    left: r.numPendingTests + r.numTodoTests,
  }),
  playwright: (r) => ({
    passed: r.stats.expected,
    // passed only on a second try: the product or the test is unreliable
    failed: r.stats.unexpected + r.stats.flaky + (r.errors?.length ?? 0),
    left: r.stats.skipped,
  }),
  checks: (r) => ({ passed: r.passed, failed: r.failed, left: 0 }),
};

let passed = 0;
let failed = 0;
for (const argument of process.argv.slice(2)) {
  const [kind, file, code] = argument.split(':');
  const result = count(kind, file, Number(code));
  passed += result.passed;
  failed += result.failed;
  const left = result.left > 0 ? `, ${result.left} skipped` : '';
  console.log(
    `${kind}: ${result.passed} passed, ${result.failed} failed${left}${result.why ? ` (${result.why})` : ''}`,
  );
}
if (passed + failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Whatever cannot be read, ran nothing or ended badly without naming a failure counts as one failure: silence is not success. */
function count(kind, file, code) {
  let result;
  try {
    result = readers[kind](JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, left: 0, why: `no results in ${file}` };
  }
  if (![result.passed, result.failed].every(Number.isInteger))
    return { passed: 0, failed: 1, left: 0, why: `odd results in ${file}` };
  if (result.passed + result.failed === 0) return { ...result, failed: 1, why: 'nothing ran' };
  if (code !== 0 && result.failed === 0) return { ...result, failed: 1, why: `ended with ${code}` };
  return result;
}
