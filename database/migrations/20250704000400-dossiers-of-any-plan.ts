import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Figures of every type, registrations with figures of their own, and what agencies judge that nobody can count. */
export class DossiersOfAnyPlan20250704000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION figures_to_judge(uuid)`);
    await runner.query(`ALTER TABLE figure DROP CONSTRAINT figure_value_check, DROP CONSTRAINT figure_stage_check`);
    await runner.query(`ALTER TABLE figure ALTER COLUMN value TYPE jsonb USING to_jsonb(value)`);
    await runner.query(`
      ALTER TABLE figure
        ADD CONSTRAINT figure_value_check CHECK (CASE jsonb_typeof(value)
          WHEN 'number' THEN value::numeric >= 0 WHEN 'boolean' THEN true WHEN 'string' THEN value <> '""' ELSE false END),
        ADD CONSTRAINT figure_stage_check CHECK (stage IN ('review', 'registered', 'stated', 'compared', 'confirmed', 'final'))`);
    await figuresToJudge(runner, 'jsonb');
    await runner.query(`ALTER TABLE dossier ADD COLUMN registered_on date, ADD COLUMN own_target text`);
    await judgements(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE judgement`);
    await runner.query(`ALTER TABLE dossier DROP COLUMN registered_on, DROP COLUMN own_target`);
    await runner.query(`DROP FUNCTION figures_to_judge(uuid)`);
    await runner.query(`DELETE FROM figure WHERE stage = 'registered' OR jsonb_typeof(value) <> 'number'`);
    await runner.query(`ALTER TABLE figure DROP CONSTRAINT figure_value_check, DROP CONSTRAINT figure_stage_check`);
    await runner.query(`
      ALTER TABLE figure ALTER COLUMN value TYPE integer USING value::integer, ADD CONSTRAINT figure_value_check CHECK (value >= 0),
        ADD CONSTRAINT figure_stage_check CHECK (stage IN ('review', 'stated', 'compared', 'confirmed', 'final'))`);
    await figuresToJudge(runner, 'integer');
  }
}

/** As before (past the audience, never past the jurisdiction: 20250701000500), with the type that values have now. */
async function figuresToJudge(runner: QueryRunner, type: 'integer' | 'jsonb'): Promise<void> {
  await runner.query(`
    CREATE FUNCTION figures_to_judge(of_dossier uuid) RETURNS TABLE (stage text, indicator text, value ${type})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT f.stage, f.indicator, f.value FROM figure f
      WHERE f.dossier_id = of_dossier
        AND (scope_province() = '*' OR f.province_code = scope_province())
        AND (scope_all_units() OR f.unit_code = ANY (scope_units())) $$`);
  await runner.query(`REVOKE ALL ON FUNCTION figures_to_judge(uuid) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION figures_to_judge(uuid) TO cn_api, cn_worker`);
}

/** One answer per question, seat and round. Read by whoever sees the dossier: a verdict stands on it as on a confirmed figure. */
async function judgements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE judgement (
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      round integer NOT NULL CHECK (round > 0),
      ask text NOT NULL,
      seat text NOT NULL,
      answer boolean NOT NULL,
      reason text NOT NULL,
      office_id text NOT NULL REFERENCES office (id),
      by text NOT NULL,
      at timestamptz NOT NULL,
      province_code text NOT NULL,
      unit_code text NOT NULL,
      audience text,
      PRIMARY KEY (dossier_id, round, ask, seat)
    )`);
  await wall(runner, 'judgement', {
    api: 'SELECT, INSERT, UPDATE (answer, reason, office_id, by, at), DELETE',
    worker: 'SELECT',
  });
}
