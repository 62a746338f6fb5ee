// npm run bench [-- --json] [--seconds N]: how fast the door, the papers and verify are, beside a floor measured in the same run.
// On an embedded PostgreSQL of its own in a temporary folder, which is gone afterwards; a durable one (fsync), as `npm start` has it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { cleanUps } from './stage/clean-ups.mjs';
import { openStage } from './stage/open-stage.mjs';
import { mainOf, runToEnd } from './start/command.mjs';
import { Trouble } from './start/trouble.mjs';

const { onCleanUp, run: cleanUp, interrupted } = cleanUps();

async function bench() {
  const { json, seconds } = readWords();
  const build = path.join(root, 'tools', 'build.mjs');
  await runToEnd('build', build, ['cli', 'api', 'worker'], { show: !json }, onCleanUp);

  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cong-nhan-bench-'));
  fs.chmodSync(dataDir, 0o711); // as root the database runs under another account, which must be able to walk through
  onCleanUp(() => fs.rmSync(dataDir, { recursive: true, force: true }));
  const stage = await openStage({ dataDir }, onCleanUp);

  const { owner, api, auditor } = stage.database.urls;
  const env = {
    ...stage.env,
    STORY_ORIGIN: stage.origin,
    DATABASE_OWNER_URL: owner,
    DATABASE_URL_API: api,
    DATABASE_URL_AUDITOR: auditor,
  };
  const words = ['bench', 'run', '--seconds', seconds, ...(json ? ['--json'] : [])];
  return Promise.race([play(words, env), stage.died]);
}

function readWords() {
  const options = { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '5' } };
  try {
    const { values } = parseArgs({ options });
    if (!/^[1-9]\d{0,2}$/.test(values.seconds)) throw new Error('--seconds N: 1 … 999');
    return values;
  } catch (error) {
    throw new Trouble(
      'Cách dùng: npm run bench [-- --json] [--seconds N]',
      'Usage: npm run bench [-- --json] [--seconds N]',
      error.message,
    );
  }
}

function play(words, env) {
  const child = spawn(process.execPath, [mainOf('cli'), ...words], { cwd: root, env, stdio: 'inherit' });
  onCleanUp(() => void child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

let code = 1;
try {
  code = await Promise.race([bench(), interrupted.then(() => 130)]);
} catch (error) {
  console.error(`\n${error instanceof Trouble ? error.message : (error.stack ?? error)}\n`);
}
const well = await cleanUp();
process.exit(code === 0 && !well ? 1 : code);
