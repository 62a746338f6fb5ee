// npm run check: everything that can be judged without running the product. Runs all checks even when one fails.
// Names run only those (npm run check -- lint format); --json FILE writes the result for .ci/run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checks } from './check/checks.mjs';
import { root } from './root.mjs';

const AT_ONCE = 2;

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`check: unknown: ${unknown.join(', ')}; known: ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const wanted = positionals.length > 0 ? checks.filter(({ name }) => positionals.includes(name)) : checks;
const results = new Map();
const queue = [...wanted];
const building = new Set();
await Promise.all(Array.from({ length: AT_ONCE }, () => work()));

const width = Math.max(...wanted.map(({ name }) => name.length));
console.log('');
for (const { name } of wanted) {
  const { ok, seconds } = results.get(name);
  console.log(`  ${name.padEnd(width)}  ${ok ? 'ok    ' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s`);
}
const passed = wanted.filter(({ name }) => results.get(name).ok).length;
const failed = wanted.length - passed;
console.log(`\nchecks: ${passed} passed, ${failed} failed`);
if (values.json) fs.writeFileSync(path.resolve(values.json), JSON.stringify({ passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;

/** The next check that compiles nothing that is just being compiled. A worker that finds none is done: the other one takes what is left. */
function next() {
  const free = queue.findIndex(({ builds }) => builds === undefined || !building.has(builds));
  return free < 0 ? undefined : queue.splice(free, 1)[0];
}

async function work() {
  for (let check = next(); check !== undefined; check = next()) {
    const began = Date.now();
    building.add(check.builds);
    const { code, output } = await run(check.command);
    building.delete(check.builds);
    results.set(check.name, { ok: code === 0, seconds: (Date.now() - began) / 1000 });
    if (code !== 0) console.error(`\n== ${check.name} (${check.command.slice(1).join(' ')})\n${output.trimEnd()}`);
  }
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const env = { ...process.env, TZ: 'UTC' };
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
