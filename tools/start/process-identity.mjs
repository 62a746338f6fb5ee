// A process id is reused after a while, and all of them after a reboot: id and hour of birth together name a process.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** `{pid, born}` to be written down. */
export const identify = (pid) => ({ pid, born: bornAt(pid) });

/** Whether the process that was written down still runs (a dead one that nobody has buried does not). */
export const stillRuns = ({ pid, born }) => Number.isInteger(pid) && bornAt(pid) !== undefined && bornAt(pid) === born;

function bornAt(pid) {
  if (process.platform === 'linux') return bornOnLinux(pid);
  if (process.platform === 'win32') return isAlive(pid) ? 'unknown' : undefined;
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined;
}

function bornOnLinux(pid) {
  try {
    // The second field is the program's name in brackets and may hold anything: count from the last bracket.
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' || state === 'X' ? undefined : `${boot} ${startTime}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
