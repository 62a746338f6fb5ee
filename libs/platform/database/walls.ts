import type { QueryRunner } from 'typeorm';

/**
 * Row-level security of one table, written in one place so that no table gets a policy of its own making.
 *
 * - owner and worker: everything (the worker acts in the scope of whoever asked, which its queries carry themselves);
 * - auditor: reads everything;
 * - api: rows in the scope of the transaction. The scope functions **raise** when no scope is set: after a commit a local setting is
 *   an empty string, not NULL, and a forgotten scope must never mean "everything". They stand in sub-selects, so that they run once
 *   per query and not once per row.
 *
 * The table must have `province_code`, `unit_code` (null: the whole province) and `audience` (null: shared) of its own: a wall that
 * needs a join is a wall with a door in it.
 */
export async function wall(runner: QueryRunner, table: string, grants: { api: string; worker: string }): Promise<void> {
  await forced(runner, table);
  await runner.query(`CREATE POLICY api ON ${table} TO cn_api USING (${IN_SCOPE}) WITH CHECK (${IN_SCOPE})`);
  await grant(runner, table, grants);
}

/**
 * Gives a walled table the column `readers`: null, or the only offices (and named readerships) that may see the row, for what is one
 * office's business before it becomes that of others (docs/decisions/0008). Whoever writes the row writes the list.
 */
export async function narrowToReaders(runner: QueryRunner, table: string): Promise<void> {
  const narrow = `${IN_SCOPE}
    AND (readers IS NULL OR readers && (SELECT scope_audiences())::text[] OR '*' = ANY ((SELECT scope_audiences())::text[]))`;
  await runner.query(`ALTER TABLE ${table} ADD COLUMN readers text[] CHECK (cardinality(readers) > 0)`);
  await runner.query(`ALTER POLICY api ON ${table} USING (${narrow}) WITH CHECK (${narrow})`);
}

const IN_SCOPE = `
    ((SELECT scope_province()) = '*' OR province_code = (SELECT scope_province()))
    AND (unit_code IS NULL OR (SELECT scope_all_units()) OR unit_code = ANY ((SELECT scope_units())::text[]))
    AND (audience IS NULL OR audience = ANY ((SELECT scope_audiences())::text[]) OR '*' = ANY ((SELECT scope_audiences())::text[]))`;

/** A table of reference data that everybody signed in may read (units, offices, published plans). */
export async function sharedTable(
  runner: QueryRunner,
  table: string,
  grants: { api: string; worker: string },
): Promise<void> {
  await forced(runner, table);
  await runner.query(`CREATE POLICY api ON ${table} TO cn_api USING (true) WITH CHECK (true)`);
  await grant(runner, table, grants);
}

/** A table that only functions touch (sign-in): the serving roles have no right on it at all. */
export async function sealedTable(runner: QueryRunner, table: string): Promise<void> {
  await forced(runner, table);
}

async function forced(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY owner ON ${table} TO cn_owner USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY worker ON ${table} TO cn_worker USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY auditor ON ${table} FOR SELECT TO cn_auditor USING (true)`);
}

async function grant(
  runner: QueryRunner,
  table: string,
  { api, worker }: { api: string; worker: string },
): Promise<void> {
  if (api) await runner.query(`GRANT ${api} ON ${table} TO cn_api`);
  if (worker) await runner.query(`GRANT ${worker} ON ${table} TO cn_worker`);
  await runner.query(`GRANT SELECT ON ${table} TO cn_auditor`);
}
