import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A period that goes to another revision of its plan is assessed over another time; what is owed in it may fall due on another day. */
export class AnotherRevision20250704000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT UPDATE (from_day, to_day, label) ON period TO cn_api`);
    await runner.query(
      `GRANT UPDATE (label, opens, due, owing_role, to_office, accept_office, accept_role) ON obligation TO cn_worker`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `REVOKE UPDATE (label, opens, due, owing_role, to_office, accept_office, accept_role) ON obligation FROM cn_worker`,
    );
    await runner.query(`REVOKE UPDATE (from_day, to_day, label) ON period FROM cn_api`);
  }
}
