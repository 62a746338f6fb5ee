// A server that lives as long as the process that asked for it, and leaves nothing behind, even when that process is killed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url));

/**
 * An empty server without password, not durable: for tests and the story.
 * Answers `{port, url, stop()}`; `url` is the superuser's, without a database name.
 */
export async function startTemporary() {
  // The keeper reads its standard input: the end of it is the end of this process, however it came about.
  const keeper = spawn(process.execPath, [KEEPER], { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => keeper.once('close', resolve));
  let said = '';
  let complaint = '';
  keeper.stderr.on('data', (text) => (complaint += text));
  const port = await new Promise((resolve, reject) => {
    keeper.stdout.on('data', (text) => {
      said += text;
      const port = /^ready (\d+)$/m.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    void ended.then((code) => reject(new Error(complaint.trim() || `keeper.mjs ended with ${code}`)));
  });
  for (const handle of [keeper, keeper.stdin, keeper.stdout, keeper.stderr]) handle.unref();
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}`,
    stop: () => {
      keeper.ref();
      keeper.stdin.end();
      return ended;
    },
  };
}
