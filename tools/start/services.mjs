// API and worker: long-running children in process groups of their own, so that Ctrl-C reaches this process alone and the order
// of stopping stays ours.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../root.mjs';
import { mainOf } from './command.mjs';
import { openLog } from './service-log.mjs';
import { Trouble } from './trouble.mjs';

const PATIENCE = 15_000;
const FOLLOW_PARENT = path.join(root, 'tools', 'start', 'follow-parent.cjs');

/** `{pid, died, said(text), stop(), kill()}`. `died` rejects when the service ends without having been asked to. */
export function startService(app, { env, dataDir, verbose }) {
  const log = openLog(path.join(dataDir, 'logs', `${app}.log`));
  // Straight into the file, not through a pipe of ours: killed, we would take the pipe along, and the service would die of
  // writing its last lines instead of finishing its work.
  const child = spawn(process.execPath, ['--require', FOLLOW_PARENT, mainOf(app)], {
    cwd: root,
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  });
  fs.closeSync(log.fd);
  const stopShowing = verbose
    ? log.follow((text) => process.stdout.write(text.replace(/^(?=.)/gm, `[${app}] `)))
    : () => undefined;

  let stopping = false;
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  const died = ended.then((how) => {
    stopShowing();
    if (stopping) return new Promise(() => undefined);
    throw new Trouble(
      `Tiến trình ${app} dừng đột ngột (${how}). Nhật ký: ${log.file}`,
      `The ${app} ended unexpectedly (${how}). Its last words:`,
      log.lastWords(),
    );
  });
  died.catch(() => undefined); // whoever waits for it hears of it

  return {
    pid: child.pid,
    died,
    /** resolves when the service has written the line */
    said: async (line) => {
      while (!log.has(line)) await wait(100);
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      await ended;
      clearTimeout(late);
    },
    kill: () => child.kill('SIGKILL'),
  };
}
