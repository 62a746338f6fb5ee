import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of recognitions is read by every office of the province, communes too; the table stays behind its wall. */
export class RegisterOfRecognitions20250701001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // past the units of the scope, never past its province; it names units and papers, and holds no count of people
    await runner.query(`
      CREATE FUNCTION recognitions_of(of_period uuid) RETURNS TABLE (unit_code text, number text, dated date, document_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT r.unit_code, r.number, r.dated, r.document_id FROM recognition r
        WHERE r.period_id = of_period AND r.audience IS NULL
          AND (scope_province() = '*' OR r.province_code = scope_province()) $$`);
    await runner.query(`REVOKE ALL ON FUNCTION recognitions_of(uuid) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION recognitions_of(uuid) TO cn_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION recognitions_of(uuid)`);
  }
}
