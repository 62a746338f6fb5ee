import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A code may live on in another unit (16174 was Thị trấn Yên Cát and is Xã Như Xuân since 01/7/2025). A dossier, and a line of an approved list, are
 * about the unit that bore the code when they were opened, and keep its name. What is there already has it in its subject's title, which was written
 * at that moment: the period's first day would not do, a period of 15/12/2024 was opened after the merger.
 */
export class NamesOfUnitsKept20250705000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier ADD COLUMN unit_name text COLLATE vietnamese`);
    await runner.query(`UPDATE dossier d SET unit_name = s.title FROM subject s WHERE s.id = d.id`);
    await runner.query(`ALTER TABLE dossier ALTER COLUMN unit_name SET NOT NULL`);
    // lists go by Minh Long, not by Xã
    await runner.query(
      `ALTER TABLE dossier ADD COLUMN unit_sorted text COLLATE vietnamese GENERATED ALWAYS AS (${withoutKind('unit_name')}) STORED`,
    );
    await runner.query(`ALTER TABLE selected_unit ADD COLUMN unit_name text COLLATE vietnamese`);
    await runner.query(`
      UPDATE selected_unit l SET unit_name = coalesce(
        (SELECT d.unit_name FROM dossier d JOIN selection_proposal p ON p.period_id = d.period_id WHERE p.id = l.proposal_id AND d.unit_code = l.unit_code AND d.round = 1),
        (SELECT u.full_name FROM unit u WHERE u.code = l.unit_code))`);
    await runner.query(`ALTER TABLE selected_unit ALTER COLUMN unit_name SET NOT NULL`);
    await runner.query(
      `ALTER TABLE selected_unit ADD COLUMN unit_sorted text COLLATE vietnamese GENERATED ALWAYS AS (${withoutKind('unit_name')}) STORED`,
    );
    await recognitionsOf(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION recognitions_of(uuid)`);
    for (const table of ['selected_unit', 'dossier'])
      await runner.query(`ALTER TABLE ${table} DROP COLUMN unit_sorted, DROP COLUMN unit_name`);
    await runner.query(`
      CREATE FUNCTION recognitions_of(of_period uuid) RETURNS TABLE (unit_code text, number text, dated date, document_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT r.unit_code, r.number, r.dated, r.document_id FROM recognition r
        WHERE r.period_id = of_period AND r.audience IS NULL
          AND (scope_province() = '*' OR r.province_code = scope_province()) $$`);
    await runner.query(`REVOKE ALL ON FUNCTION recognitions_of(uuid) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION recognitions_of(uuid) TO cn_api`);
  }
}

/** As wordsOf (libs/territory) tells kind and name apart. */
const withoutKind = (column: string): string =>
  `regexp_replace(${column} COLLATE "C", '^(Thành phố|Thị trấn|Thị xã|Đặc khu|Phường|Huyện|Quận|Tỉnh|Xã) ', '')`;

/** As before (past the table's wall, never past the province), with the name that the dossier has kept. */
async function recognitionsOf(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP FUNCTION recognitions_of(uuid)`);
  await runner.query(`
    CREATE FUNCTION recognitions_of(of_period uuid) RETURNS TABLE (unit_code text, unit_name text, number text, dated date, document_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT r.unit_code, d.unit_name, r.number, r.dated, r.document_id FROM recognition r JOIN dossier d ON d.id = r.dossier_id
      WHERE r.period_id = of_period AND r.audience IS NULL
        AND (scope_province() = '*' OR r.province_code = scope_province()) $$`);
  await runner.query(`REVOKE ALL ON FUNCTION recognitions_of(uuid) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION recognitions_of(uuid) TO cn_api`);
}
