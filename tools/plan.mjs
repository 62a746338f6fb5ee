// npm run plan -- lint|show|calendar <file|plan> […]: reads a plan file and says what it makes. Needs no database.
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';
import { cleanUps } from './stage/clean-ups.mjs';
import { mainOf, runToEnd } from './start/command.mjs';

const [command = '', ...words] = process.argv.slice(2);
const { onCleanUp } = cleanUps();
try {
  await runToEnd('build', path.join(root, 'tools', 'build.mjs'), ['cli'], {}, onCleanUp);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// paths are the caller's, who may stand in another folder than the project
const env = { ...process.env, TZ: 'UTC' };
const { status } = spawnSync(process.execPath, [mainOf('cli'), 'plan', command, ...words], { env, stdio: 'inherit' });
process.exit(status ?? 1);
