import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a unit, and the units that it came from, were recognised for. Past the table's wall as `recognitions_of`, never past the province: a
 * commune may read of its predecessors, whose rows are not its own.
 */
export class RecognitionsAroundAUnit20250706000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION recognitions_around(unit text) RETURNS TABLE (unit_code text, unit_name text, period_id uuid, number text, dated date, document_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH RECURSIVE line AS (
          SELECT unit AS code
          UNION SELECT s.predecessor_code FROM unit_succession s JOIN line l ON s.successor_code = l.code
        )
        SELECT r.unit_code, d.unit_name, r.period_id, r.number, r.dated, r.document_id FROM recognition r JOIN dossier d ON d.id = r.dossier_id
        WHERE r.unit_code IN (SELECT code FROM line) AND r.audience IS NULL
          AND (scope_province() = '*' OR r.province_code = scope_province()) $$`);
    await runner.query(`REVOKE ALL ON FUNCTION recognitions_around(text) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION recognitions_around(text) TO cn_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION recognitions_around(text)`);
  }
}
