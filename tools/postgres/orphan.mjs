// A server that a killed parent left behind, told apart from a stranger who inherited its process id.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What postmaster.pid says: `{pid, port, ready}`, or nothing when the file is not there or not yet whole. */
export function readPidFile(data) {
  let lines;
  try {
    lines = fs.readFileSync(pidFile(data), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The running server of this very folder, if there is one. */
export function findServer(data) {
  const found = readPidFile(data);
  return found && isServerOf(found.pid, data) ? found : undefined;
}

/**
 * After a reboot, or in a container, the number in postmaster.pid may belong to somebody else. PostgreSQL would refuse to
 * start ("lock file already exists") and pg_ctl would stop the stranger.
 */
export function dropStalePidFile(data) {
  if (readPidFile(data) && !findServer(data)) fs.rmSync(pidFile(data), { force: true });
}

const pidFile = (data) => path.join(data, 'postmaster.pid');

function isServerOf(pid, data) {
  const command = commandOf(pid);
  if (command === undefined) return false;
  // Windows does not tell the command line without extra tools; there a live "postgres.exe" under that id must do.
  return process.platform === 'win32' ? /postgres/i.test(command) : /postgres/.test(command) && command.includes(data);
}

function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || undefined;
    } catch {
      return undefined;
    }
  }
  const [program, ...args] =
    process.platform === 'win32'
      ? ['tasklist', '/fi', `pid eq ${pid}`, '/nh']
      : ['ps', '-p', String(pid), '-o', 'command='];
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 && stdout.trim() ? stdout : undefined;
}
