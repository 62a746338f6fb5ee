import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever's page is stale is told what has been done, or that only content was changed since. */
export class VersionOfTheLastAct20250707000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE subject ADD COLUMN acted_version integer NOT NULL DEFAULT 1');
    await runner.query('UPDATE subject SET acted_version = version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE subject DROP COLUMN acted_version');
  }
}
