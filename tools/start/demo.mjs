// The demo data are loaded once per database; the accounts are kept to be shown again at each start.
import fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/** `load` loads the data and answers what it wrote; its last line is `{"accounts": [...]}`. Answers the accounts. */
export async function loadDemoOnce(dataDir, database, load) {
  const file = path.join(dataDir, 'demo.json');
  const known = read(file);
  if (known && known.database === (await database.identity())) return known.accounts;
  const accounts = accountsIn(await load());
  fs.writeFileSync(`${file}.new`, JSON.stringify({ database: await database.identity(), accounts }, null, 2), {
    mode: 0o600,
  });
  fs.renameSync(`${file}.new`, file);
  return accounts;
}

function accountsIn(output) {
  const last = output.trim().split('\n').at(-1) ?? '';
  try {
    const { accounts } = JSON.parse(last);
    if (Array.isArray(accounts)) return accounts;
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
