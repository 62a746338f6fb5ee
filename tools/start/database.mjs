// The server the product works on: the embedded one, or the one DATABASE_URL names.
import fs from 'node:fs';
import path from 'node:path';
import { hasCluster, startServer, stopServer } from '../pg.mjs';
import { readSecrets } from './secrets.mjs';
import { Trouble } from './trouble.mjs';

const NAME = 'cong_nhan';
const ROLES = ['owner', 'api', 'worker', 'auditor', 'public'];

/** Where a person may give a role's password; otherwise one is made. */
export const passwordVariable = (role) => `CN_${role.toUpperCase()}_PASSWORD`;

export const embeddedFolder = (dataDir) => path.join(dataDir, 'postgres');

/**
 * `{adminUrl, name, passwords, urls, isRunning(), identity()}`; `passwords` and `urls` have one entry per role of ours.
 * `onCleanUp` takes what must be done at the end, and takes it before the server starts.
 */
export async function openDatabase({ dataDir, databaseUrl }, onCleanUp) {
  const folder = embeddedFolder(dataDir);
  const secrets = readSecrets(dataDir, { mustExist: !databaseUrl && hasCluster(folder) });
  const passwords = Object.fromEntries(
    ROLES.map((role) => [role, process.env[passwordVariable(role)] || secrets[`cn_${role}`]]),
  );

  if (databaseUrl) {
    const name = decodeURIComponent(databaseUrl.pathname.slice(1));
    const adminUrl = withPath(databaseUrl, 'postgres');
    await checkConnection(adminUrl);
    return describe({ adminUrl, name, passwords, isRunning: () => true });
  }

  let starting = null;
  onCleanUp(async () => {
    await starting?.catch(() => undefined); // pg_ctl must be through before there is something to stop
    await stopServer(folder);
  });
  starting = startServer({ folder, port: lastPort(dataDir), password: secrets.postgres });
  const server = await starting;
  fs.writeFileSync(portFile(dataDir), `${JSON.stringify({ port: server.port, folder: server.place }, null, 2)}\n`);
  await checkConnection(server.url);
  return describe({ adminUrl: server.url, name: NAME, passwords, isRunning: server.isRunning, place: server.place });
}

/** The embedded server of a data folder if it runs now, for commands that only look. Answers as `openDatabase` does, or undefined. */
export async function runningDatabase(dataDir) {
  const port = lastPort(dataDir);
  if (port === undefined) return undefined;
  const secrets = readSecrets(dataDir, { mustExist: true });
  const adminUrl = `postgres://postgres:${secrets.postgres}@127.0.0.1:${port}/postgres`;
  try {
    await (await connect(adminUrl)).end();
  } catch {
    return undefined;
  }
  const passwords = Object.fromEntries(ROLES.map((role) => [role, secrets[`cn_${role}`]]));
  return describe({ adminUrl, name: NAME, passwords, isRunning: () => true, place: embeddedFolder(dataDir) });
}

function describe({ adminUrl, name, passwords, isRunning, place }) {
  const urls = Object.fromEntries(ROLES.map((role) => [role, asRole(adminUrl, name, `cn_${role}`, passwords[role])]));
  return { adminUrl, name, passwords, urls, isRunning, place, identity: () => identityOf(adminUrl, name) };
}

/** Names this very database: another one made later under the same name has another identity. */
async function identityOf(adminUrl, name) {
  const client = await connect(adminUrl);
  try {
    const { rows } = await client.query(
      'SELECT system_identifier || $2 || oid AS id FROM pg_control_system(), pg_database WHERE datname = $1',
      [name, '/'],
    );
    return rows[0]?.id;
  } finally {
    await client.end();
  }
}

async function checkConnection(url) {
  try {
    await (await connect(url)).end();
  } catch (error) {
    const { host } = new URL(url);
    throw new Trouble(
      `Không nối được với PostgreSQL tại ${host}.`,
      `No connection to PostgreSQL at ${host}.`,
      error.message,
    );
  }
}

/** Loaded late: before `npm ci` the person shall read what to do, not a stack. */
async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

function withPath(url, name) {
  const copy = new URL(url);
  copy.pathname = `/${encodeURIComponent(name)}`;
  return copy.toString();
}

function asRole(url, name, role, password) {
  const copy = new URL(withPath(url, name));
  copy.username = role;
  copy.password = encodeURIComponent(password);
  return copy.toString();
}

const portFile = (dataDir) => path.join(dataDir, 'postgres.json');

/** The same port at each start, if it can be had: people write it into their tools. */
function lastPort(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(portFile(dataDir), 'utf8')).port;
  } catch {
    return undefined;
  }
}
