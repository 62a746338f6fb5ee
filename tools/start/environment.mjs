// What the product's processes are told.
import { passwordVariable } from './database.mjs';

/** Addresses and passwords of the database are handed out one by one: a process that serves gets its own and no other. */
export function environment({ demo, nodeEnv, host, dataDir }, { port, url }) {
  const secret = /^(DATABASE_|CN_\w+_PASSWORD$|POSTGRES_PASSWORD$)/;
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !secret.test(name)));
  const own = {
    TZ: 'UTC',
    NO_COLOR: '1', // the output goes to files
    NODE_ENV: nodeEnv,
    PORT: String(port),
    HOST: host,
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    DEMO: demo ? '1' : '0',
  };
  return { ...inherited, ...own };
}

/** What `database prepare` needs besides: the administrator's address and a password for each role. */
export function preparing({ adminUrl, name, passwords }) {
  const roles = Object.entries(passwords).map(([role, password]) => [passwordVariable(role), password]);
  return { DATABASE_ADMIN_URL: adminUrl, DATABASE_NAME: name, ...Object.fromEntries(roles) };
}
