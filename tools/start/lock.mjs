// One product per data folder. The lock names its holder and the holder's children, so that a start after a kill -9 can tell a
// stale lock from a live one and end what the killed one left running.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, stillRuns } from './process-identity.mjs';
import { Trouble } from './trouble.mjs';

const PATIENCE = 15_000;

/** Answers `{record(facts), release()}`; throws `Trouble` when another start holds the folder. */
export async function takeLock(dataDir) {
  const file = path.join(dataDir, 'start.lock');
  const mine = { ...identify(process.pid), children: [] };
  while (!create(file, mine)) {
    const held = read(file);
    if (held && stillRuns(held)) throw alreadyRunning(dataDir, held);
    // Renamed, not removed: of two starts that found the same stale lock only one gets it.
    const aside = `${file}.${process.pid}`;
    if (!rename(file, aside)) continue;
    const stale = read(aside);
    if (stale && stillRuns(stale)) {
      rename(aside, file);
      throw alreadyRunning(dataDir, stale);
    }
    await endAll((stale?.children ?? []).filter((child) => stillRuns(child)));
    fs.rmSync(aside, { force: true });
  }
  return {
    record: ({ url, pids }) => {
      write(`${file}.new`, { ...mine, url, children: pids.map(identify) });
      fs.renameSync(`${file}.new`, file);
    },
    release: () => fs.rmSync(file, { force: true }),
  };
}

async function endAll(children) {
  for (const child of children) signal(child, 'SIGTERM');
  const until = Date.now() + PATIENCE;
  while (children.some((child) => stillRuns(child)) && Date.now() < until) await wait(100);
  for (const child of children.filter((one) => stillRuns(one))) signal(child, 'SIGKILL');
}

function signal({ pid }, name) {
  try {
    process.kill(pid, name);
  } catch {
    // gone meanwhile
  }
}

/** Written aside and linked into place: nobody ever sees half a lock, and of two only one gets it. */
function create(file, content) {
  const aside = `${file}.${process.pid}.new`;
  write(aside, content);
  try {
    fs.linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(aside);
  }
}

const write = (file, content) => fs.writeFileSync(file, JSON.stringify(content), { mode: 0o600 });

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'EACCES') throw error;
    return undefined; // gone, or cut short by a crash
  }
}

function rename(from, to) {
  try {
    fs.renameSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function alreadyRunning(dataDir, { pid, url }) {
  const where = url ? ` (${url})` : '';
  return new Trouble(
    `Sản phẩm đang chạy với thư mục dữ liệu này rồi${where}, tiến trình ${pid}. Hãy dùng bản đang chạy, dừng nó, hoặc đặt DATA_DIR khác.`,
    `The product is already running on this data folder${where}, process ${pid}. Use that one, stop it, or set another DATA_DIR.`,
    dataDir,
  );
}
