// npm run build: compiles what has changed since the last build. --force compiles everything; names build only those: api worker cli web
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { forget, isCurrent, remember } from './build/stamp.mjs';
import { targets } from './build/targets.mjs';
import { root } from './root.mjs';

const AT_ONCE = 2; // one compiler needs a core and about half a gigabyte

const args = process.argv.slice(2);
const force = args.includes('--force');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = [
  ...names.filter((name) => !(name in targets)),
  ...args.filter((a) => a.startsWith('--') && a !== '--force'),
];
if (unknown.length > 0) {
  console.error(`build: unknown: ${unknown.join(', ')}; known: ${Object.keys(targets).join(', ')}, --force`);
  process.exit(2);
}

const wanted = names.length > 0 ? names : Object.keys(targets);
const missing = wanted.filter((name) => !fs.existsSync(path.join(root, targets[name].entry)));
if (missing.length > 0) {
  for (const name of missing) console.error(`build: ${name} has no ${targets[name].entry}`);
  process.exit(1);
}

const due = wanted.filter((name) => force || !isCurrent(name, targets[name]));
if (due.length === 0) console.log('build: nothing has changed');

const queue = [...due];
const failed = [];
await Promise.all(Array.from({ length: AT_ONCE }, () => work()));
if (failed.length > 0) {
  console.error(`build: FAILED: ${failed.join(', ')}`);
  process.exit(1);
}

async function work() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const target = targets[name];
    const began = Date.now();
    // Taken before compiling: a file saved meanwhile makes the next build compile again.
    const stamp = forget(name, target);
    const { code, output } = await run(target);
    const built = code === 0 && fs.existsSync(path.join(root, target.output));
    if (built) remember(name, stamp);
    else failed.push(name);
    console.log(`build: ${name} ${built ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (!built) console.error(output.trimEnd() || `${name}: the compiler left no ${target.output}`);
  }
}

function run({ command: [program, ...rest] }) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: program === 'npm' });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
