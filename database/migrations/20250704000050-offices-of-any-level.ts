import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Offices stand at any level: of a district, of a commune, of a part of one. Whoever sits there sees its unit and what belongs to it. Whether an
 * office reads police figures is said of the office, not known by its kind: plans bring kinds of their own (cảnh sát khu vực).
 */
export class OfficesOfAnyLevel20250704000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE office ADD COLUMN police boolean NOT NULL DEFAULT false`);
    await runner.query(`UPDATE office SET police = true WHERE kind IN ('cat', 'pc04', 'cax', 'cah')`);
    await runner.query(`DROP FUNCTION session_of(text, interval)`);
    await runner.query(
      `CREATE FUNCTION session_of(hash text, idle interval) RETURNS TABLE (person_id uuid, name text, position_id uuid, title text, role text,
          office_id text, office_kind text, office_name text, province_code text, unit_code text, level text, units text[], police boolean)
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        UPDATE session SET seen_at = now()
          WHERE token_hash = hash AND closed_at IS NULL AND expires_at > now() AND seen_at > now() - idle AND seen_at < now() - interval '30 seconds';
        SELECT p.id, p.name, s.id, s.title, s.role, o.id, o.kind, o.name, o.province_code, o.unit_code,
          coalesce((SELECT u.level FROM unit u WHERE u.code = o.unit_code), 'province'),
          CASE WHEN o.unit_code IS NOT NULL THEN ARRAY(
            WITH RECURSIVE own (code) AS (SELECT o.unit_code UNION SELECT u.code FROM unit u JOIN own ON u.parent_code = own.code)
            SELECT code FROM own ORDER BY code) END,
          o.police
        FROM session e JOIN person p ON p.id = e.person_id AND p.active
          JOIN position s ON s.id = e.position_id AND is_held(s.valid_from, s.valid_to) JOIN office o ON o.id = s.office_id
        WHERE e.token_hash = hash AND e.closed_at IS NULL AND e.expires_at > now() AND e.seen_at > now() - idle $$`,
    );
    await runner.query(`REVOKE ALL ON FUNCTION session_of(text, interval) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION session_of(text, interval) TO cn_api`);
  }

  async down(): Promise<void> {
    throw new Error('a wall is not taken down again');
  }
}
