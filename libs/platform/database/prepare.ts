import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Roles of the database (docs/decisions/0003): none that serves owns a table or may bypass row-level security. */
export const DATABASE_ROLES = ['cn_owner', 'cn_api', 'cn_worker', 'cn_auditor', 'cn_public'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

export type RolePasswords = Readonly<Record<DatabaseRole, string>>;

/** Advisory lock: two starts at once must not race for CREATE ROLE, which has no IF NOT EXISTS. */
const PREPARING = 7_026_202_507;

/**
 * Creates what only an administrator of the server may create: the roles with their passwords, and the database owned by `cn_owner`.
 * Can be repeated; passwords are set anew each time.
 * @param adminUrl a connection that may create roles and databases; its own database is only used to connect
 * @throws when the server is older than PostgreSQL 18 (`uuidv7()` is used as the default of ids)
 */
export async function prepareDatabase(adminUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARING]);
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (version < 180_000) throw new Error(`Cần PostgreSQL 18 trở lên; máy chủ đang là ${version}.`);
    for (const role of DATABASE_ROLES) await createRole(client, role, passwords[role]);
    await client.query('GRANT cn_owner TO CURRENT_USER');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER cn_owner`);
    await openToRoles(client, database);
  } finally {
    await client.end();
  }
}

/** Who may connect, and nobody else; rights on the database itself, which a copy of it does not inherit. */
export async function openToRoles(client: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO cn_api, cn_worker, cn_auditor, cn_public`);
  // BullMQ adds jobs through a temporary table
  await client.query(`GRANT TEMPORARY ON DATABASE ${name} TO cn_worker`);
}

async function createRole(client: Client, role: DatabaseRole, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const rights = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE';
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${role} ${rights} PASSWORD ${escapeLiteral(password)}`);
}

/** The same server and database, as one of our roles. */
export function urlAs(url: string, role: DatabaseRole, password: string, database?: string): string {
  const result = new URL(url);
  result.username = role;
  result.password = encodeURIComponent(password);
  if (database !== undefined) result.pathname = `/${database}`;
  return result.toString();
}
