import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/**
 * Plans in the making, and the right to publish them: a revision can be added by those who administer a programme (the readership of
 * overseers) and by nobody else, and never changed; a draft that became one stays as it was.
 */
export class PlanDrafts20250704000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_revision ADD COLUMN published_by uuid REFERENCES position (id)`);
    await runner.query(`GRANT INSERT ON plan_revision TO cn_api`);
    await runner.query(`
      ALTER POLICY api ON plan_revision USING (true) WITH CHECK (
        'overseers' = ANY ((SELECT scope_audiences())::text[]) OR '*' = ANY ((SELECT scope_audiences())::text[]))`);
    await runner.query(`
      CREATE TABLE plan_draft (
        id uuid PRIMARY KEY,
        text text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        opened_by uuid NOT NULL REFERENCES position (id),
        opened_at timestamptz NOT NULL,
        saved_by uuid NOT NULL REFERENCES position (id),
        saved_at timestamptz NOT NULL,
        plan text,
        number integer,
        province_code text NOT NULL,
        unit_code text,
        audience text NOT NULL,
        FOREIGN KEY (plan, number) REFERENCES plan_revision (plan, number),
        CHECK ((plan IS NULL) = (number IS NULL))
      )`);
    await wall(runner, 'plan_draft', { api: 'SELECT, INSERT, UPDATE, DELETE', worker: '' });
    await runner.query(`
      CREATE TRIGGER published_never_changes BEFORE UPDATE OR DELETE ON plan_draft FOR EACH ROW
      WHEN (OLD.plan IS NOT NULL) EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plan_draft`);
    await runner.query(`ALTER POLICY api ON plan_revision USING (true) WITH CHECK (true)`);
    await runner.query(`REVOKE INSERT ON plan_revision FROM cn_api`);
    await runner.query(`ALTER TABLE plan_revision DROP COLUMN published_by`);
  }
}
