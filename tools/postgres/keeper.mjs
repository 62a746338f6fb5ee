// Started by temporary.mjs: runs a throw-away server until standard input ends, then removes it and its folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach, serverAccount } from './account.mjs';
import { startServer, stopServer } from './server.mjs';

const account = serverAccount('/nonexistent');
const place = [os.tmpdir(), '/tmp', '/var/tmp'].find((folder) => fs.existsSync(folder) && canReach(folder, account));
const folder = fs.mkdtempSync(path.join(place ?? os.tmpdir(), 'cong-nhan-pg-'));

let leaving;
const leave = (code) =>
  (leaving ??= stopServer(folder)
    .finally(() => remove())
    .then(() => process.exit(code)));
const remove = () => fs.rmSync(folder, { recursive: true, force: true });

const starting = startServer({ folder, durable: false });
for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => void starting.finally(() => leave(0)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void starting.finally(() => leave(0)));
process.stdout.on('error', () => undefined);
process.stdin.resume();

starting.then(
  ({ port }) => process.stdout.write(`ready ${port}\n`),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    void leave(1);
  },
);
