import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../fresh-database';

/** Tables without rows of anybody in particular: readable by everyone signed in. */
const SHARED = [
  ...['calendar_change', 'calendar_day', 'calendar_year', 'office', 'office_clock', 'plan_revision', 'position'],
  ...['unit', 'unit_former', 'unit_import', 'unit_succession'],
];
/** Sign-in happens before there is a scope: these are reached through functions only. */
const SEALED = ['person', 'session', 'sign_in_attempt'];
/** Tables whose rows may be one office's own (docs/decisions/0008): a paper until it is issued, and whatever is written below it. */
const NARROWED = [
  ...['deadline', 'deadline_move', 'document', 'document_number', 'event', 'notification', 'outbox', 'reminder'],
  ...['stored_file', 'subject', 'turn'],
];
const OURS_BUT_NOT_TABLES_OF_THE_OFFICE = ['migrations'];

describe('walls in the database', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const as = async <T>(role: Parameters<FreshDatabase['url']>[0], work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client(database.url(role));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('every table has forced row-level security', async () => {
    const open = await as('cn_owner', (client) =>
      client.query<{ relname: string }>(
        `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)`,
      ),
    );
    expect(open.rows.map(({ relname }) => relname).sort()).toEqual(OURS_BUT_NOT_TABLES_OF_THE_OFFICE);
  });

  it('every table that is neither shared nor sealed has the columns and the policy of the wall', async () => {
    const { rows } = await as('cn_owner', (client) =>
      client.query<{ relname: string; walled: boolean }>(
        `SELECT c.relname, coalesce(pg_get_expr(p.polqual, p.polrelid) LIKE '%scope_province%scope_units%scope_audiences%', false) AS walled
         FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'api'
         WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
      ),
    );
    const unwalled = rows.filter(({ walled }) => !walled).map(({ relname }) => relname);
    expect(unwalled.sort()).toEqual([...SHARED, ...SEALED, ...OURS_BUT_NOT_TABLES_OF_THE_OFFICE].sort());
  });

  it('a table with readers has them in its policy: a column that nothing looks at is no wall', async () => {
    const { rows } = await as('cn_owner', (client) =>
      client.query<{ relname: string; walled: boolean }>(
        `SELECT c.relname, pg_get_expr(p.polqual, p.polrelid) LIKE '%readers &&%' AND pg_get_expr(p.polwithcheck, p.polrelid) LIKE '%readers &&%' AS walled
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
           LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'api'
         WHERE a.attname = 'readers' AND NOT a.attisdropped ORDER BY c.relname`,
      ),
    );
    expect(rows.filter(({ walled }) => !walled)).toEqual([]);
    expect(rows.map(({ relname }) => relname)).toEqual(NARROWED);
  });

  it('no serving role owns a table, bypasses row-level security or is a superuser', async () => {
    const { rows } = await as('cn_owner', (client) =>
      client.query(
        `SELECT rolname FROM pg_roles WHERE rolname LIKE 'cn\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
         UNION SELECT tableowner FROM pg_tables WHERE schemaname = 'public' AND tableowner <> 'cn_owner'`,
      ),
    );
    expect(rows).toEqual([]);
  });

  describe('on one pooled connection', () => {
    beforeAll(() =>
      as('cn_owner', (client) =>
        client.query(
          `INSERT INTO outbox (job, payload, actor, province_code, unit_code, audience) VALUES
             ('a', '{}', '{}', '51', '21361', NULL), ('b', '{}', '{}', '51', '21349', NULL), ('c', '{}', '{}', '51', NULL, 'police'),
             ('d', '{}', '{}', '51', NULL, NULL), ('e', '{}', '{}', '52', NULL, NULL)`,
        ),
      ),
    );

    const seenBy = async (client: Client, scope: object): Promise<string> => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('cn.scope', $1, true)`, [JSON.stringify(scope)]);
      const { rows } = await client.query<{ job: string }>('SELECT job FROM outbox ORDER BY job');
      await client.query('COMMIT');
      return rows.map(({ job }) => job).join('');
    };

    it('a forgotten scope raises instead of showing everything, also after a commit left it empty', async () => {
      await as('cn_api', async (client) => {
        await expect(client.query('SELECT * FROM outbox')).rejects.toThrow('no scope is set');
        await seenBy(client, { province: '51', units: null, audiences: [] });
        await expect(client.query('SELECT * FROM outbox')).rejects.toThrow('no scope is set');
      });
    });

    it('two communes, the police and another province each see their own, one after the other', async () => {
      await as('cn_api', async (client) => {
        expect(await seenBy(client, { province: '51', units: ['21361'], audiences: [] })).toBe('ad');
        expect(await seenBy(client, { province: '51', units: ['21349'], audiences: [] })).toBe('bd');
        expect(await seenBy(client, { province: '51', units: null, audiences: ['police'] })).toBe('abcd');
        expect(await seenBy(client, { province: '52', units: null, audiences: [] })).toBe('e');
      });
    });

    it('a row of another commune cannot be written either', async () => {
      await as('cn_api', async (client) => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('cn.scope', '{"province":"51","units":["21361"],"audiences":[]}', true)`);
        await expect(
          client.query(
            `INSERT INTO outbox (job, payload, actor, province_code, unit_code) VALUES ('x', '{}', '{}', '51', '21349')`,
          ),
        ).rejects.toThrow('row-level security');
        await client.query('ROLLBACK');
      });
    });
  });

  it('the serving role cannot read a password hash or a session', async () => {
    await as('cn_api', async (client) => {
      for (const table of SEALED)
        await expect(client.query(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied');
    });
  });
});
