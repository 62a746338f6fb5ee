import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '@app/platform';

/** Districts; what a unit was before, where its code lived on; and the units of a day, whatever has become of them. */
export class UnitHistory20250704000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE unit DROP CONSTRAINT unit_level_check`);
    await runner.query(
      `ALTER TABLE unit ADD CONSTRAINT unit_level_check CHECK (level IN ('province', 'district', 'commune', 'sub-unit'))`,
    );
    await runner.query(`ALTER TABLE unit ADD COLUMN from_attested boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE INDEX unit_parent_code ON unit (parent_code)`);
    await runner.query(`
      CREATE TABLE unit_former (
        code text NOT NULL REFERENCES unit (code),
        level text NOT NULL CHECK (level IN ('province', 'district', 'commune', 'sub-unit')),
        kind text NOT NULL,
        name text COLLATE vietnamese NOT NULL,
        full_name text COLLATE vietnamese NOT NULL,
        parent_code text REFERENCES unit (code),
        province_code text NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        from_attested boolean NOT NULL DEFAULT false,
        PRIMARY KEY (code, valid_to),
        CHECK (valid_to >= valid_from)
      )`);
    await sharedTable(runner, 'unit_former', { api: 'SELECT', worker: 'SELECT' });
    const columns =
      'code, level, kind, name, full_name, parent_code, province_code, valid_from, valid_to, from_attested';
    await runner.query(`
      CREATE FUNCTION units_on(day date) RETURNS TABLE (code text, level text, kind text, name text, full_name text, parent_code text,
        province_code text, valid_from date, valid_to date, from_attested boolean) LANGUAGE sql STABLE AS $$
        SELECT ${columns} FROM unit u WHERE u.valid_from <= day AND (u.valid_to IS NULL OR u.valid_to >= day)
        UNION ALL
        SELECT ${columns} FROM unit_former f WHERE f.valid_from <= day AND f.valid_to >= day $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION units_on(date)`);
    await runner.query(`DROP TABLE unit_former`);
    await runner.query(`DROP INDEX unit_parent_code`);
    await runner.query(`ALTER TABLE unit DROP COLUMN from_attested`);
    await runner.query(`ALTER TABLE unit DROP CONSTRAINT unit_level_check`);
    await runner.query(
      `ALTER TABLE unit ADD CONSTRAINT unit_level_check CHECK (level IN ('province', 'commune', 'sub-unit'))`,
    );
  }
}
