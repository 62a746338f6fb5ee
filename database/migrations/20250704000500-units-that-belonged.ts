import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A code may live on in another unit: xã Yên Cát's of huyện Như Xuân is xã Như Xuân's of tỉnh Thanh Hóa since 01/7/2025. Offices of a district see
 * what belonged to it, too, or six of its sixteen communes would be hidden from the police that lead there.
 */
export class UnitsThatBelonged20250704000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX unit_former_parent ON unit_former (parent_code)`);
    await runner.query(
      `CREATE OR REPLACE FUNCTION session_of(hash text, idle interval) RETURNS TABLE (person_id uuid, name text, position_id uuid, title text, role text,
          office_id text, office_kind text, office_name text, province_code text, unit_code text, level text, units text[], police boolean)
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        UPDATE session SET seen_at = now()
          WHERE token_hash = hash AND closed_at IS NULL AND expires_at > now() AND seen_at > now() - idle AND seen_at < now() - interval '30 seconds';
        SELECT p.id, p.name, s.id, s.title, s.role, o.id, o.kind, o.name, o.province_code, o.unit_code,
          coalesce((SELECT u.level FROM unit u WHERE u.code = o.unit_code), 'province'),
          CASE WHEN o.unit_code IS NOT NULL THEN ARRAY(
            WITH RECURSIVE own (code) AS (SELECT o.unit_code UNION SELECT u.code
              FROM (SELECT code, parent_code FROM unit UNION ALL SELECT code, parent_code FROM unit_former) u JOIN own ON u.parent_code = own.code)
            SELECT code FROM own ORDER BY code) END,
          o.police
        FROM session e JOIN person p ON p.id = e.person_id AND p.active
          JOIN position s ON s.id = e.position_id AND is_held(s.valid_from, s.valid_to) JOIN office o ON o.id = s.office_id
        WHERE e.token_hash = hash AND e.closed_at IS NULL AND e.expires_at > now() AND e.seen_at > now() - idle $$`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a wall is not taken down again');
  }
}
