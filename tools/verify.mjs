// npm run verify [-- --json] [--database URL] [--files DIR]: replays every history through its machine, recomputes every chain, and reads every stored file.
// Without --database on the database and the files of DATA_DIR, whether the product runs or not; DATABASE_URL is honoured as by npm start.
// The files of a database that is named are looked at when their folder is named too: those of DATA_DIR may be another database's.
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hasCluster } from './pg.mjs';
import { root } from './root.mjs';
import { cleanUps } from './stage/clean-ups.mjs';
import { mainOf, runToEnd } from './start/command.mjs';
import { embeddedFolder, openDatabase, runningDatabase } from './start/database.mjs';
import { takeLock } from './start/lock.mjs';
import { readSettings } from './start/settings.mjs';
import { Trouble } from './start/trouble.mjs';

const { onCleanUp, run: cleanUp, interrupted } = cleanUps();

async function verify() {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, database: { type: 'string' }, files: { type: 'string' } },
  });
  const settings = readSettings([]);
  await runToEnd('build', path.join(root, 'tools', 'build.mjs'), ['cli'], { show: !values.json }, onCleanUp);
  const url = values.database ?? (await databaseOf(settings));
  const files = values.files ?? (values.database ? undefined : path.join(settings.dataDir, 'files'));
  const words = [
    'history',
    'verify',
    ...(values.json ? ['--json'] : []),
    ...(files ? ['--files', path.resolve(files)] : []),
  ];
  const env = {
    ...process.env,
    TZ: 'UTC',
    NODE_ENV: settings.nodeEnv,
    DATA_DIR: settings.dataDir,
    DATABASE_URL_AUDITOR: url,
  };
  return spawnSync(process.execPath, [mainOf('cli'), ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

/** With the eyes of the auditor whoever the address signs in as: the command itself sees to that. */
async function databaseOf({ dataDir, databaseUrl }) {
  if (databaseUrl) return databaseUrl.toString();
  if (!hasCluster(embeddedFolder(dataDir))) {
    throw new Trouble(
      `Chưa có cơ sở dữ liệu trong ${dataDir}. Hãy chạy npm start trước, hoặc chỉ rõ: npm run verify -- --database URL`,
      `There is no database in ${dataDir}. Run npm start first, or name one: npm run verify -- --database URL`,
    );
  }
  const running = await runningDatabase(dataDir);
  if (running) return running.urls.auditor;
  const lock = await takeLock(dataDir);
  onCleanUp(() => lock.release());
  return (await openDatabase({ dataDir }, onCleanUp)).urls.auditor;
}

let code = 1;
try {
  code = await Promise.race([verify(), interrupted.then(() => 130)]);
} catch (error) {
  console.error(`\n${error instanceof Trouble ? error.message : (error.stack ?? error)}\n`);
}
const well = await cleanUp();
process.exit(code === 0 && !well ? 1 : code);
