import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../fresh-database';

/**
 * A function that runs with its owner's rights looks its tables up by name. PostgreSQL searches the temporary schema of the session first, unless
 * the path names it: a caller's temporary table `office_clock` would then stand for the office's.
 */
describe('functions with their owner’s rights', () => {
  let database: FreshDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new Client(database.url('cn_owner'));
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const definers = async (): Promise<{ signature: string; path: string | null }[]> => {
    const { rows } = await client.query<{ signature: string; path: string | null }>(
      `SELECT oid::regprocedure::text AS signature,
         (SELECT substr(setting, length('search_path=') + 1) FROM unnest(proconfig) AS setting WHERE setting LIKE 'search\\_path=%') AS path
       FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
    );
    return rows;
  };

  it('never find a table of the caller before their own', async () => {
    const functions = await definers();
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.filter(({ path }) => path === null || !/(^|, )pg_temp$/.test(path))).toEqual([]);
  });

  it('read the office’s clock, not one that the worker has put up beside it', async () => {
    // the one serving role that may make temporary tables
    const worker = new Client(database.url('cn_worker'));
    await worker.connect();
    try {
      await worker.query(
        `CREATE TEMP TABLE office_clock AS SELECT true AS simulated, timestamptz '2001-01-01' AS stands_at`,
      );
      await worker.query('GRANT SELECT ON pg_temp.office_clock TO PUBLIC');
      const { rows } = await worker.query(`SELECT extract(year FROM office_now())::integer AS year`);
      expect(rows).not.toEqual([{ year: 2001 }]);
    } finally {
      await worker.end();
    }
  });
});
