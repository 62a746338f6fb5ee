import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** The last look at the figures, papers under way with what they decide, recognitions. */
export class Decisions20250701000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE final_confirmation (
        dossier_id uuid PRIMARY KEY REFERENCES dossier (id),
        stated_by uuid,
        stated_by_title text,
        stated_at timestamptz,
        confirmed_by uuid,
        confirmed_by_title text,
        confirmed_at timestamptz,
        changed boolean,
        failed jsonb,
        ${COMMUNE_COLUMNS},
        CHECK ((confirmed_at IS NULL) = (changed IS NULL))
      )`);
    await wall(runner, 'final_confirmation', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });

    await runner.query(`
      CREATE TABLE decision_item (
        document_id uuid NOT NULL REFERENCES document (id),
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        period_id uuid NOT NULL REFERENCES period (id),
        outcome text NOT NULL CHECK (outcome IN ('recognised', 'not-recognised')),
        failures jsonb NOT NULL,
        drafted_at timestamptz NOT NULL,
        ${COMMUNE_COLUMNS},
        PRIMARY KEY (document_id, dossier_id),
        CHECK ((outcome = 'recognised') = (failures = '[]'::jsonb))
      )`);
    await runner.query(`CREATE INDEX decision_item_dossier_id ON decision_item (dossier_id)`);
    await wall(runner, 'decision_item', { api: 'SELECT, INSERT', worker: 'SELECT' });

    await runner.query(`
      CREATE TABLE recognition (
        dossier_id uuid PRIMARY KEY REFERENCES dossier (id),
        period_id uuid NOT NULL REFERENCES period (id),
        document_id uuid NOT NULL REFERENCES document (id),
        number text NOT NULL,
        dated date NOT NULL,
        recorded_at timestamptz NOT NULL,
        ${COMMUNE_COLUMNS}
      )`);
    await runner.query(`CREATE INDEX recognition_period_id ON recognition (period_id)`);
    await wall(runner, 'recognition', { api: 'SELECT', worker: 'SELECT, INSERT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recognition, decision_item, final_confirmation`);
  }
}

/** the wall of what always belongs to a commune */
const COMMUNE_COLUMNS = `province_code text NOT NULL, unit_code text NOT NULL, audience text`;
