import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Reminders: one row for each message of a deadline's ladder. */
export class Deadlines20250701000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        deadline_id uuid NOT NULL REFERENCES deadline (id),
        kind text NOT NULL CHECK (kind IN ('first', 'reminder', 'overdue')),
        fires_at timestamptz NOT NULL,
        tell text[] NOT NULL,
        draft text[] NOT NULL,
        status text NOT NULL CHECK (status IN ('planned', 'sent', 'skipped')),
        why_skipped text,
        settled_at timestamptz,
        province_code text NOT NULL, unit_code text, audience text
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX reminder_once ON reminder (deadline_id, fires_at) WHERE status <> 'skipped'`,
    );
    await runner.query(`CREATE INDEX reminder_due ON reminder (fires_at) WHERE status = 'planned'`);
    await wall(runner, 'reminder', { api: 'SELECT', worker: 'SELECT, INSERT, UPDATE, DELETE' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reminder`);
  }
}
