// A command that runs to its end: the build, database prepare, demo load.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../root.mjs';
import { Trouble } from './trouble.mjs';

export const mainOf = (app) => path.join(root, 'dist', 'apps', app, 'apps', app, 'src', 'main.js');

/**
 * Runs a Node script and answers what it wrote to standard output; throws `Trouble` with its last words when it fails.
 * `show`: its output goes to the terminal as well.
 */
export function runToEnd(name, script, args, { env = process.env, show = false }, onCleanUp) {
  let child = null;
  onCleanUp(() => void child?.kill('SIGTERM'));
  child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let everything = '';
  child.stdout.on('data', (text) => {
    stdout += text;
    everything += text;
    if (show) process.stdout.write(text);
  });
  child.stderr.on('data', (text) => {
    everything += text;
    if (show) process.stderr.write(text);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(stdout);
      else
        reject(
          new Trouble(
            `Bước "${name}" không thành công.`,
            `Step "${name}" failed (${signal ?? `exit ${code}`}).`,
            show ? '' : everything.trim().split('\n').slice(-40).join('\n'),
          ),
        );
    });
  });
}
