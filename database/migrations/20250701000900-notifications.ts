import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** What each person has been told. */
export class Notifications20250701000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        cause uuid NOT NULL,
        position_id uuid NOT NULL REFERENCES position (id),
        subject_id uuid NOT NULL REFERENCES subject (id),
        code text NOT NULL,
        params jsonb NOT NULL,
        told_at timestamptz NOT NULL,
        read_at timestamptz,
        province_code text NOT NULL, unit_code text, audience text,
        UNIQUE (cause, position_id)
      )`);
    await runner.query(`CREATE INDEX notification_position ON notification (position_id, id)`);
    await wall(runner, 'notification', { api: 'SELECT, UPDATE (read_at)', worker: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notification`);
  }
}
