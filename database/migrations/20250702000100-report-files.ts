import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Files that come with reports: the owing office's own until they are sent. */
export class ReportFiles20250702000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_file (
        file_id uuid PRIMARY KEY REFERENCES stored_file (id),
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        province_code text NOT NULL,
        unit_code text,
        audience text NOT NULL
      )`);
    await runner.query(`CREATE INDEX report_file_obligation_id ON report_file (obligation_id)`);
    await wall(runner, 'report_file', { api: 'SELECT, INSERT', worker: 'SELECT' });
    await runner.query(`GRANT UPDATE (readers) ON stored_file TO cn_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (readers) ON stored_file FROM cn_api`);
    await runner.query(`DROP TABLE report_file`);
  }
}
