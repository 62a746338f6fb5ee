// The demo data are loaded once per database; the accounts are kept to be shown again at each start, and the plan to be opened again: a
// database that a story has kept belongs to that story's plan, not to the one that the demonstration opens on.
import fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/** `load` loads the data and answers what it wrote; its last line is `{"plan": "…", "accounts": [...]}`. Answers both. */
export async function loadDemoOnce(dataDir, database, load) {
  const file = path.join(dataDir, 'demo.json');
  const known = read(file);
  if (known?.plan && known.database === (await database.identity())) return known;
  const loaded = loadedIn(await load());
  fs.writeFileSync(`${file}.new`, JSON.stringify({ database: await database.identity(), ...loaded }, null, 2), {
    mode: 0o600,
  });
  fs.renameSync(`${file}.new`, file);
  return loaded;
}

function loadedIn(output) {
  const last = output.trim().split('\n').at(-1) ?? '';
  try {
    const { plan, accounts } = JSON.parse(last);
    if (typeof plan === 'string' && Array.isArray(accounts)) return { plan, accounts };
  } catch {
    // said below
  }
  throw new Trouble(
    'Lệnh "demo load" không trả về danh sách tài khoản.',
    'The command "demo load" did not print its accounts.',
    last.slice(0, 400),
  );
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
