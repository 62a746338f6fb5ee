import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever finds a session open could try passwords at signing, voting or publishing without end. Those tries are counted among the ones to sign
 * in, by account alone: they need an open session, so nobody outside can stop a leader from signing with them. The address `session` is no
 * network's: it fails for no other account, and each of its failures counts at every address where the account signs in.
 */
export class LimitOfProvingAgain20250705000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const fn = async (signature: string, body: string): Promise<void> => {
      await runner.query(
        `CREATE OR REPLACE FUNCTION ${signature} LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ ${body} $$`,
      );
    };
    await fn(
      `begin_proving_again(who uuid) RETURNS bigint`,
      `INSERT INTO sign_in_attempt (account, address, succeeded)
         SELECT p.account, 'session', false FROM person p WHERE p.id = who AND p.active RETURNING id`,
    );
    await fn(
      `proving_again(who uuid, attempt bigint, allowed integer) RETURNS TABLE (password_hash text, minutes_to_wait integer)`,
      `SELECT p.password_hash,
           (SELECT greatest(1, ceil(extract(epoch FROM a.at + interval '15 minutes' - now()) / 60))::integer
              FROM sign_in_attempt a WHERE a.account = p.account AND a.address = 'session' AND a.id <> attempt
                AND NOT a.succeeded AND a.at > now() - interval '15 minutes' ORDER BY a.at DESC, a.id DESC OFFSET allowed - 1 LIMIT 1)
         FROM person p WHERE p.id = who AND p.active`,
    );
    await fn(
      `sign_in_account(given text, from_address text) RETURNS TABLE (person_id uuid, password_hash text, position_id uuid, failures integer)`,
      `SELECT p.id, p.password_hash,
           (SELECT s.id FROM position s WHERE s.person_id = p.id AND is_held(s.valid_from, s.valid_to) ORDER BY s.id LIMIT 1),
           (SELECT count(*)::integer FROM sign_in_attempt a WHERE a.account = given AND a.address IN (from_address, 'session')
              AND NOT a.succeeded AND a.at > now() - interval '15 minutes')
         FROM (VALUES (1)) AS always LEFT JOIN person p ON p.account = given AND p.active`,
    );
    await runner.query(`DROP FUNCTION password_of(uuid)`);
    const own = 'begin_proving_again(uuid), proving_again(uuid, bigint, integer)';
    await runner.query(`REVOKE ALL ON FUNCTION ${own} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ${own} TO cn_api`);
  }

  async down(): Promise<void> {
    throw new Error('a wall is not taken down again');
  }
}
