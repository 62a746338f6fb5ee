import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '@app/platform';

/** Units that an administrator imports: new ones, of the own province, and who did it. What is there is nobody's to change. */
export class UnitImport20250704000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit_import (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        at timestamptz NOT NULL,
        position_id uuid NOT NULL REFERENCES position (id),
        by_name text NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL,
        codes text[] NOT NULL CHECK (cardinality(codes) > 0),
        left_out integer NOT NULL,
        province_code text NOT NULL
      )`);
    await sharedTable(runner, 'unit_import', { api: 'SELECT, INSERT', worker: 'SELECT' });
    await runner.query(`GRANT INSERT ON unit TO cn_api`);
    for (const table of ['unit', 'unit_import'])
      await runner.query(
        `ALTER POLICY api ON ${table} WITH CHECK ((SELECT scope_province()) = '*' OR province_code = (SELECT scope_province()))`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY api ON unit WITH CHECK (true)`);
    await runner.query(`REVOKE INSERT ON unit FROM cn_api`);
    await runner.query(`DROP TABLE unit_import`);
  }
}
