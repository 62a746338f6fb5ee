// Passwords nobody needs to know: made at the first start, kept in DATA_DIR/secrets.json, readable by the owner only.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

const NAMES = ['postgres', 'cn_owner', 'cn_api', 'cn_worker', 'cn_auditor', 'cn_public'];

/** `{postgres, cn_owner, …}`. `mustExist`: a database made with them is there, new ones would not open it. */
export function readSecrets(dataDir, { mustExist }) {
  const file = path.join(dataDir, 'secrets.json');
  if (!fs.existsSync(file)) {
    if (mustExist) throw lost(file, '');
    const secrets = Object.fromEntries(NAMES.map((name) => [name, randomBytes(24).toString('hex')]));
    fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
    return secrets;
  }
  try {
    const secrets = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (NAMES.every((name) => typeof secrets[name] === 'string')) return secrets;
  } catch (error) {
    throw lost(file, error.message);
  }
  throw lost(file, '');
}

function lost(file, details) {
  return new Trouble(
    `Không đọc được ${file}, nơi giữ mật khẩu của cơ sở dữ liệu. Hãy khôi phục tệp này, hoặc bắt đầu lại: npm start -- --fresh (mất dữ liệu).`,
    `${file}, which keeps the passwords of the database, cannot be read. Restore it, or begin anew: npm start -- --fresh (data are lost).`,
    details,
  );
}
