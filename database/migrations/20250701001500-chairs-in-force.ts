import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person acts only from a chair that they hold today (office clock, day in Hà Nội): also in a session that was opened before the chair
 * was given up. And an attempt to sign in is written down before the password is looked at: a count taken first lets any number of
 * parallel attempts through.
 */
export class ChairsInForce20250701001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const fn = async (signature: string, volatility: string, body: string): Promise<void> => {
      await runner.query(
        `CREATE OR REPLACE FUNCTION ${signature} LANGUAGE sql ${volatility} SECURITY DEFINER SET search_path = public AS $$ ${body} $$`,
      );
    };
    await fn(
      `is_held(from_day date, to_day date) RETURNS boolean`,
      'STABLE',
      `SELECT (office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN from_day AND coalesce(to_day, 'infinity')`,
    );
    await fn(
      `begin_sign_in(given text, from_address text) RETURNS bigint`,
      '',
      `INSERT INTO sign_in_attempt (account, address, succeeded) VALUES (given, from_address, false) RETURNING id`,
    );
    await fn(
      `settle_sign_in(attempt bigint) RETURNS void`,
      '',
      `UPDATE sign_in_attempt SET succeeded = true WHERE id = attempt`,
    );
    await fn(`forget_sign_in(attempt bigint) RETURNS void`, '', `DELETE FROM sign_in_attempt WHERE id = attempt`);
    await fn(
      `sign_in_account(given text, from_address text) RETURNS TABLE (person_id uuid, password_hash text, position_id uuid, failures integer)`,
      '',
      `SELECT p.id, p.password_hash,
          (SELECT s.id FROM position s WHERE s.person_id = p.id AND is_held(s.valid_from, s.valid_to) ORDER BY s.id LIMIT 1),
          (SELECT count(*)::integer FROM sign_in_attempt a WHERE a.account = given AND a.address = from_address
             AND NOT a.succeeded AND a.at > now() - interval '15 minutes')
        FROM (VALUES (1)) AS always LEFT JOIN person p ON p.account = given AND p.active`,
    );
    await fn(
      `session_of(hash text, idle interval) RETURNS TABLE (person_id uuid, name text, position_id uuid, title text, role text, office_id text,
          office_kind text, office_name text, province_code text, unit_code text)`,
      '',
      `UPDATE session SET seen_at = now()
          WHERE token_hash = hash AND closed_at IS NULL AND expires_at > now() AND seen_at > now() - idle AND seen_at < now() - interval '30 seconds';
        SELECT p.id, p.name, s.id, s.title, s.role, o.id, o.kind, o.name, o.province_code, o.unit_code
        FROM session e JOIN person p ON p.id = e.person_id AND p.active
          JOIN position s ON s.id = e.position_id AND is_held(s.valid_from, s.valid_to) JOIN office o ON o.id = s.office_id
        WHERE e.token_hash = hash AND e.closed_at IS NULL AND e.expires_at > now() AND e.seen_at > now() - idle`,
    );
    await fn(
      `change_position(hash text, to_position uuid) RETURNS boolean`,
      '',
      `WITH changed AS (
          UPDATE session e SET position_id = to_position FROM position s
          WHERE e.token_hash = hash AND e.closed_at IS NULL AND s.id = to_position AND s.person_id = e.person_id AND is_held(s.valid_from, s.valid_to) RETURNING 1)
        SELECT EXISTS (SELECT 1 FROM changed)`,
    );
    await runner.query(`DROP FUNCTION note_sign_in(text, text, boolean)`);
    const own = 'is_held(date, date), begin_sign_in(text, text), settle_sign_in(bigint), forget_sign_in(bigint)';
    await runner.query(`REVOKE ALL ON FUNCTION ${own} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ${own} TO cn_api`);
  }

  async down(): Promise<void> {
    throw new Error('a wall is not taken down again');
  }
}
