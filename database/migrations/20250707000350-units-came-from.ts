import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An administrator who imports units also tells what they came from: both of the own province. What has been told is nobody's to change, and that
 * nobody succeeds a unit is not theirs to say.
 */
export class UnitsCameFrom20250707000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT INSERT ON unit_succession TO cn_api`);
    const own = (code: string): string =>
      `EXISTS (SELECT FROM unit u WHERE u.code = ${code} AND ((SELECT scope_province()) = '*' OR u.province_code = (SELECT scope_province())))`;
    await runner.query(
      `ALTER POLICY api ON unit_succession WITH CHECK (${own('predecessor_code')} AND ${own('successor_code')})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY api ON unit_succession WITH CHECK (true)`);
    await runner.query(`REVOKE INSERT ON unit_succession FROM cn_api`);
  }
}
