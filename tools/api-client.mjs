// npm run api-client: apps/api/openapi.json from the controllers, and from it the types of libs/api-client.
// With --check it writes to a temporary place and fails when the committed files differ.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
const committed = {
  document: path.join(root, 'apps/api/openapi.json'),
  types: path.join(root, 'libs/api-client/schema.d.ts'),
};
const folder = check ? fs.mkdtempSync(path.join(os.tmpdir(), 'cn-client-')) : null;
const made = folder
  ? { document: path.join(folder, 'openapi.json'), types: path.join(folder, 'schema.d.ts') }
  : committed;

run('tools/build.mjs', 'api');
run('dist/apps/api/apps/api/src/write-openapi.js', made.document);
run('node_modules/openapi-typescript/bin/cli.js', made.document, '-o', made.types);

if (folder) {
  const drifted = Object.keys(committed).filter(
    (key) => fs.readFileSync(committed[key], 'utf8') !== fs.readFileSync(made[key], 'utf8'),
  );
  fs.rmSync(folder, { recursive: true });
  if (drifted.length > 0) {
    console.error(
      `${drifted.map((key) => path.relative(root, committed[key])).join(', ')} is not what the controllers say: npm run api-client`,
    );
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
