// npm run plan-schema: libs/plans/language/plan.schema.json, the JSON Schema that editors are given for plan files.
// With --check it fails when the committed file is not the schema that the product checks with.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
const committed = path.join(root, 'libs/plans/language/plan.schema.json');
const folder = check ? fs.mkdtempSync(path.join(os.tmpdir(), 'cn-plan-schema-')) : null;
const made = folder ? path.join(folder, 'plan.schema.json') : committed;

run('tools/build.mjs', 'cli');
run('dist/apps/cli/apps/cli/src/main.js', 'plan', 'schema', made);

if (folder) {
  const same = fs.existsSync(committed) && fs.readFileSync(committed, 'utf8') === fs.readFileSync(made, 'utf8');
  fs.rmSync(folder, { recursive: true });
  if (!same) {
    console.error('libs/plans/language/plan.schema.json is not what plan files are checked with: npm run plan-schema');
    process.exit(1);
  }
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: check ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
