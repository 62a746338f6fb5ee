import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Files that were handed in; their bytes are in storage under their SHA-256. */
export class Files20250701000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL CHECK (size > 0),
        stored_at timestamptz NOT NULL,
        position_id uuid REFERENCES position (id),
        province_code text NOT NULL,
        unit_code text,
        audience text
      )`);
    await runner.query(`CREATE INDEX stored_file_sha256 ON stored_file (sha256)`);
    await wall(runner, 'stored_file', { api: 'SELECT, INSERT', worker: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stored_file`);
  }
}
