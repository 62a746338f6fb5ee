// What the person who starts the product may set: in the environment, in .env, on the command line.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { Trouble } from './trouble.mjs';

const KNOWN = ['--fresh', '--verbose'];

export function readSettings(args, env = process.env) {
  checkNode();
  checkPackages();
  const unknown = args.filter((arg) => !KNOWN.includes(arg));
  if (unknown.length > 0) {
    throw new Trouble(
      `Không hiểu tham số: ${unknown.join(' ')}. Có thể dùng: npm start -- ${KNOWN.join(' | ')}`,
      `Unknown argument: ${unknown.join(' ')}. Known: npm start -- ${KNOWN.join(' | ')}`,
    );
  }
  const dotEnv = path.join(root, '.env');
  if (fs.existsSync(dotEnv)) process.loadEnvFile(dotEnv); // what stands in the environment already wins

  const production = env.NODE_ENV === 'production';
  const demo = flag('DEMO', env.DEMO, !production);
  if (production && demo) {
    throw new Trouble(
      'DEMO=1 không đi cùng NODE_ENV=production: tài khoản trình diễn có mật khẩu ai cũng biết.',
      'DEMO=1 and NODE_ENV=production exclude each other: the passwords of the demo accounts are known to everybody.',
    );
  }
  const fresh = args.includes('--fresh');
  const databaseUrl = env.DATABASE_URL ? checkDatabaseUrl(env.DATABASE_URL) : undefined;
  if (fresh && databaseUrl) {
    throw new Trouble(
      '--fresh chỉ xóa cơ sở dữ liệu kèm sẵn. Với DATABASE_URL, hãy tự xóa cơ sở dữ liệu và thư mục DATA_DIR.',
      '--fresh removes the embedded database only. With DATABASE_URL set, drop the database and the DATA_DIR folder yourself.',
    );
  }
  return {
    fresh,
    verbose: args.includes('--verbose'),
    demo,
    nodeEnv: env.NODE_ENV || (demo ? 'development' : 'production'),
    port: portNumber(env.PORT),
    host: env.HOST || '127.0.0.1',
    publicUrl: env.PUBLIC_URL || undefined,
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    databaseUrl,
  };
}

/** The product loads ES modules with require(): without a flag that works from these versions on. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23) return;
  throw new Trouble(
    `Cần Node.js 20.19 trở lên, hoặc 22.12 trở lên; máy đang dùng ${process.versions.node} (https://nodejs.org).`,
    `Node.js 20.19 or newer, or 22.12 or newer, is needed; this is ${process.versions.node}.`,
  );
}

function checkPackages() {
  if (fs.existsSync(path.join(root, 'node_modules', 'pg'))) return;
  throw new Trouble(
    'Chưa cài các gói: hãy chạy "npm ci" trước.',
    'The packages are not installed: run "npm ci" first.',
  );
}

function flag(name, value, otherwise) {
  if (value === undefined || value === '') return otherwise;
  if (['1', 'true'].includes(value)) return true;
  if (['0', 'false'].includes(value)) return false;
  throw new Trouble(`${name} phải là 1 hoặc 0, không phải "${value}".`, `${name} must be 1 or 0, not "${value}".`);
}

function portNumber(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Trouble(`PORT phải là số từ 0 đến 65535, không phải "${text}".`, `PORT must be 0 to 65535, not "${text}".`);
}

function checkDatabaseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    url = undefined;
  }
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && /^\/[^/]+$/.test(url.pathname)) return url;
  throw new Trouble(
    'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu.',
    'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  );
}
