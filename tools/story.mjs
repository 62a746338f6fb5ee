// npm run story -- <plan|file> [--json] [--out DIR] [--seed N] [--database URL] [--keep]
// Plays a plan's whole period on the simulated clock, through the real API, worker and queue. Without --database on an embedded
// PostgreSQL in a temporary folder, which is gone afterwards unless --keep says otherwise.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startTemporary } from './pg.mjs';
import { root } from './root.mjs';
import { cleanUps } from './stage/clean-ups.mjs';
import { openStage } from './stage/open-stage.mjs';
import { mainOf, runToEnd } from './start/command.mjs';
import { Trouble } from './start/trouble.mjs';

const { onCleanUp, run: cleanUp, interrupted } = cleanUps();

async function story() {
  const { plan, values } = readWords();
  await runToEnd('build', path.join(root, 'tools', 'build.mjs'), ['cli', 'api', 'worker'], { show: true }, onCleanUp);

  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cong-nhan-story-'));
  fs.chmodSync(dataDir, 0o711); // as root the database runs under another account, which must be able to walk through
  if (!values.keep) onCleanUp(() => fs.rmSync(dataDir, { recursive: true, force: true }));
  const stage = await openStage({ dataDir, databaseUrl: await databaseUrl(values), plan }, onCleanUp);

  const words = ['story', 'play', plan, ...(values.json ? ['--json'] : []), '--seed', values.seed];
  if (values.out) words.push('--out', path.resolve(process.env.INIT_CWD ?? '.', values.out));
  const env = { ...stage.env, STORY_ORIGIN: stage.origin, DATABASE_URL_AUDITOR: stage.database.urls.auditor };
  // Before the play, whose last line a script reads: nothing may come after it, not even on the other stream.
  if (values.keep) console.error(keptIn(dataDir, values.database));
  return Promise.race([play(words, env), stage.died]);
}

/** How to look at the year's end in the browser. */
function keptIn(dataDir, databaseUrl) {
  const settings = [`DATA_DIR=${dataDir}`, ...(databaseUrl ? ['DATABASE_URL=…'] : [])].join(' ');
  return `Xem lại sau khi xong / to look at the year's end afterwards:  ${settings} npm start`;
}

/** A plan file is found from where the caller stands, whatever folder the commands below run in. */
function named(word) {
  const file = path.resolve(process.env.INIT_CWD ?? '.', word);
  return /\.ya?ml$/.test(word) && fs.existsSync(file) ? file : word;
}

function readWords() {
  const options = {
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
    keep: { type: 'boolean', default: false },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) throw new Error('npm run story -- <plan|file>');
    if (!/^\d{1,9}$/.test(values.seed)) throw new Error('--seed N: 0 … 999999999');
    return { plan: named(positionals[0]), values };
  } catch (error) {
    throw new Trouble(
      'Cách dùng: npm run story -- quang-ngai-2025 | dong-nai-2025-2030 | … | TỆP.yaml [--json] [--out DIR] [--seed N] [--database URL] [--keep]',
      'Usage: npm run story -- quang-ngai-2025 | dong-nai-2025-2030 | … | FILE.yaml [--json] [--out DIR] [--seed N] [--database URL] [--keep]',
      error.message,
    );
  }
}

/** A throw-away server, unless one was named, or the data shall stay to be looked at. */
async function databaseUrl({ database, keep }) {
  if (database) return new URL(database);
  if (keep) return undefined;
  const server = await startTemporary();
  onCleanUp(() => server.stop());
  return new URL('/cong_nhan', server.url);
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
  code = await Promise.race([story(), interrupted.then(() => 130)]);
} catch (error) {
  console.error(`\n${error instanceof Trouble ? error.message : (error.stack ?? error)}\n`);
}
const well = await cleanUp();
process.exit(code === 0 && !well ? 1 : code);
