import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event that no paper of ours brings about is told by whoever the plan names, with the number of the paper that says so. */
export class EventsTold20250706000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE period_event ADD COLUMN paper text');
    await runner.query('GRANT INSERT ON period_event TO cn_api');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE INSERT ON period_event FROM cn_api');
    await runner.query('ALTER TABLE period_event DROP COLUMN paper');
  }
}
