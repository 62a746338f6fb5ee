import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  dataSource,
  DATABASE_ROLES,
  openToRoles,
  prepareDatabase,
  urlAs,
  type DatabaseRole,
  type RolePasswords,
} from '@app/platform';
import { entities } from '../database/entities';
import { loadDemoOffice } from '../apps/cli/src/demo/load-demo-office';
import { migrate } from '../database/migrate';

const MAKING_TEMPLATE = 7_026_202_508;
const PASSWORDS = Object.fromEntries(DATABASE_ROLES.map((role) => [role, `test-${role}`])) as RolePasswords;

export interface FreshDatabase {
  /** connection as one of the product's roles; tests never connect as superuser */
  url(role: DatabaseRole): string;
  drop(): Promise<void>;
}

type Filling = (ownerUrl: string) => Promise<void>;

/** A migrated, empty database of its own for a spec file. */
export const freshDatabase = (): Promise<FreshDatabase> => copyOf('template_schema', async () => {});

/** As `freshDatabase`, with the demonstration's province in it: plan, 96 communes, offices, accounts, simulated clock. */
export const freshOfficeDatabase = (): Promise<FreshDatabase> =>
  copyOf('template_office', async (ownerUrl) => {
    const owner = await dataSource({ url: ownerUrl, entities }).initialize();
    await owner.transaction((manager) => loadDemoOffice(manager));
    await owner.destroy();
  });

/** Copies a template (40 ms) that the first spec file of a run makes (seconds). */
async function copyOf(template: string, fill: Filling): Promise<FreshDatabase> {
  const server = process.env.TEST_PG;
  if (!server) throw new Error('TEST_PG is not set: run through jest, whose global set-up starts PostgreSQL');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [MAKING_TEMPLATE]);
    const { rowCount } = await admin.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [template]);
    if (rowCount === 0) await makeTemplate(server, admin, template, fill);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY OWNER cn_owner`);
    await openToRoles(admin, name);
  });
  return {
    url: (role) => urlAs(`${server}/`, role, PASSWORDS[role], name),
    drop: () => asAdmin(server, async (admin) => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function makeTemplate(server: string, admin: Client, template: string, fill: Filling): Promise<void> {
  const passing = `${template}_in_the_making`;
  await admin.query(`DROP DATABASE IF EXISTS ${passing}`);
  await prepareDatabase(`${server}/postgres`, passing, PASSWORDS);
  const ownerUrl = urlAs(`${server}/`, 'cn_owner', PASSWORDS.cn_owner, passing);
  await migrate(ownerUrl);
  await fill(ownerUrl);
  await admin.query(`ALTER DATABASE ${passing} RENAME TO ${template}`);
}

async function asAdmin(server: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client(`${server}/postgres`);
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
