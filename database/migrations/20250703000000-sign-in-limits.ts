import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an address has failed to sign in, with whatever account: one password sprayed over many accounts locks none of them. */
export class SignInLimits20250703000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, at)`);
    await runner.query(`
      CREATE FUNCTION failures_from(from_address text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT count(*)::integer FROM sign_in_attempt
        WHERE address = from_address AND NOT succeeded AND at > now() - interval '15 minutes' $$`);
    await runner.query(`REVOKE ALL ON FUNCTION failures_from(text) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION failures_from(text) TO cn_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION failures_from(text)`);
    await runner.query(`DROP INDEX sign_in_attempt_address`);
  }
}
