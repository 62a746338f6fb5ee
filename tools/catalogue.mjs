// npm run catalogue: database/schema.txt from the migrations (tables, policies, grants, triggers: what the ORM cannot see).
// With --check it fails when the committed file is not what the migrations make, or when an entity does not fit its table.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startTemporary } from './pg.mjs';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
const committed = path.join(root, 'database/schema.txt');
const made = check ? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cn-catalogue-')), 'schema.txt') : committed;
const cli = 'dist/apps/cli/apps/cli/src/main.js';
const roles = ['CN_OWNER', 'CN_API', 'CN_WORKER', 'CN_AUDITOR', 'CN_PUBLIC'];

run('tools/build.mjs', ['cli']);
const server = await startTemporary();
try {
  const passwords = Object.fromEntries(roles.map((role) => [`${role}_PASSWORD`, 'catalogue']));
  run(cli, ['database', 'prepare'], {
    ...passwords,
    DATABASE_ADMIN_URL: new URL('/postgres', server.url).toString(),
    DATABASE_NAME: 'catalogue',
  });
  const owner = Object.assign(new URL('/catalogue', server.url), { username: 'cn_owner', password: 'catalogue' });
  run(cli, ['database', 'describe', made], { DATABASE_OWNER_URL: owner.toString() });
} finally {
  await server.stop();
}
if (check && fs.readFileSync(committed, 'utf8') !== fs.readFileSync(made, 'utf8')) {
  console.error('database/schema.txt is not what the migrations make: npm run catalogue, and look at the difference');
  process.exit(1);
}

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env, TZ: 'UTC' },
    stdio: check ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
}
