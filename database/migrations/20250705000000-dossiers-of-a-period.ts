import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unit that was not recognised may ask once more in a later phase of the same period, where the plan says so: several dossiers, of which one
 * is current. That there is never a second current one the database holds, whoever opens dossiers.
 */
export class DossiersOfAPeriod20250705000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dossier
        ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
        ADD COLUMN phase text,
        ADD COLUMN current boolean NOT NULL DEFAULT true,
        DROP CONSTRAINT dossier_period_id_unit_code_key,
        ADD CONSTRAINT dossier_round UNIQUE (period_id, unit_code, round)`);
    await runner.query(`CREATE UNIQUE INDEX dossier_current ON dossier (period_id, unit_code) WHERE current`);
    await runner.query(`GRANT INSERT ON dossier TO cn_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE INSERT ON dossier FROM cn_api`);
    await runner.query(`DROP INDEX dossier_current`);
    await runner.query(`
      ALTER TABLE dossier DROP CONSTRAINT dossier_round, ADD CONSTRAINT dossier_period_id_unit_code_key UNIQUE (period_id, unit_code),
        DROP COLUMN current, DROP COLUMN phase, DROP COLUMN round`);
  }
}
