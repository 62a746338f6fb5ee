// One PostgreSQL server on 127.0.0.1. It is nobody's child: it outlives a killed parent (the next start stops it) and a Ctrl-C
// in the terminal does not reach it, so that the product can finish its work on it first.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { makePrivate, placeFor, serverAccount } from './account.mjs';
import { binaries } from './binaries.mjs';
import { dropStalePidFile, findServer } from './orphan.mjs';

const MAX_LOG = 20 * 1024 * 1024;

/**
 * Starts the server whose cluster lies in `<folder>/data`, making it when there is none.
 *
 * folder    belongs to the server alone; root gives it to another account
 * port      tried first; another free one is taken when it is not free
 * password  of the superuser `postgres` (scram-sha-256); without it everybody on this machine is let in (tests)
 * durable   false: survives no crash of the machine, but is faster (tests)
 *
 * Answers `{place, port, url, isRunning(), stop()}`; `place` is where the data lie,
 * `url` is the superuser's, of the database `postgres`.
 */
export async function startServer({ folder, port, password, durable = true }) {
  fs.mkdirSync(path.dirname(path.resolve(folder)), { recursive: true });
  const place = placeFor(folder);
  const account = serverAccount(place);
  const { initdb, pgCtl } = binaries(account);
  makePrivate(place, account);
  const data = path.join(place, 'data');
  const log = path.join(place, 'server.log');

  await stopServer(folder);
  dropStalePidFile(data);
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) await makeCluster({ initdb, account, data, password, durable });
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG) fs.rmSync(log);

  // Another program may take the port between our look and the server's bind: then once more with another one.
  for (let attempt = 1; ; attempt++) {
    const chosen = attempt === 1 && port && (await isFree(port)) ? port : await freePort();
    const from = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const settings = flags(chosen, durable).join(' ');
    const start = await run(pgCtl, ['start', '-D', data, '-l', log, '-w', '-t', '120', '-s', '-o', settings], account);
    if (start.code === 0) {
      return {
        place,
        port: chosen,
        url: `postgres://postgres${password ? `:${password}` : ''}@127.0.0.1:${chosen}/postgres`,
        isRunning: () => findServer(data) !== undefined,
        stop: () => stopServer(folder),
      };
    }
    if (attempt === 3) {
      const said = fs.existsSync(log) ? fs.readFileSync(log).subarray(from).toString().trim() : '';
      throw new Error(`PostgreSQL không khởi động được / PostgreSQL does not start (${log}):\n${said || start.output}`);
    }
  }
}

/** Stops the server of this folder, whoever started it; does nothing when none runs. Clients still connected are cut off. */
export async function stopServer(folder) {
  const data = path.join(placeFor(folder), 'data');
  const server = findServer(data);
  if (!server) return;
  const account = serverAccount(path.dirname(data));
  const { pgCtl } = binaries(account);
  for (const mode of ['fast', 'immediate']) {
    const { code } = await run(pgCtl, ['stop', '-D', data, '-m', mode, '-w', '-t', '30', '-s'], account);
    if (code === 0 || !findServer(data)) return;
  }
  throw new Error(`PostgreSQL không dừng được / PostgreSQL does not stop (pid ${server.pid}, ${data})`);
}

/** Stops the server and removes all its data. */
export async function removeServer(folder) {
  await stopServer(folder);
  fs.rmSync(placeFor(folder), { recursive: true, force: true });
}

/** Whether a cluster has been made here: its superuser's password was set then. */
export function hasCluster(folder) {
  return fs.existsSync(path.join(placeFor(folder), 'data', 'PG_VERSION'));
}

async function makeCluster({ initdb, account, data, password, durable }) {
  // initdb cut short leaves something that looks like a cluster: make it aside, rename it when it is whole.
  const half = `${data}.new`;
  const secret = `${data}.password`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.rmSync(secret, { force: true });
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const args = [
    '-D',
    half,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    `--locale=${locale}`,
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
  ];
  if (password) {
    fs.writeFileSync(secret, password, { mode: 0o600, flag: 'wx' });
    if (account.uid !== undefined) fs.chownSync(secret, account.uid, account.gid);
    args.push('-A', 'scram-sha-256', `--pwfile=${secret}`);
  } else {
    args.push('-A', 'trust');
  }
  if (!durable) args.push('--no-sync');
  try {
    const { code, output } = await run(initdb, args, account);
    if (code !== 0) throw new Error(`Không tạo được cơ sở dữ liệu / cannot create the database (${data}):\n${output}`);
    fs.renameSync(half, data);
  } finally {
    fs.rmSync(secret, { force: true });
  }
}

function flags(port, durable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
  };
  if (!durable) Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Detached: Ctrl-C in the terminal must not cut initdb or pg_ctl short. `cwd` is a place every account can stand in. */
function run(program, args, account) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      cwd: path.parse(program).root,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        SYSTEMROOT: process.env.SYSTEMROOT,
        TEMP: process.env.TEMP,
        LC_ALL: 'C',
        TZ: 'UTC',
      },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
