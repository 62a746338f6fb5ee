import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Dossiers with their figures, evidence, requests for supplements, and the numbers of what arrives. */
export class Dossiers20250701000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dossiers(runner);
    await figures(runner);
    await evidence(runner);
    await supplements(runner);
    await arrivals(runner);
    await folding(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION figures_to_judge(uuid), folded(text)`);
    await runner.query(`DROP TABLE arrival_series, supplement_item, supplement_request, evidence, figure, dossier`);
  }
}

/** Everything here is about one unit. */
const WALL_COLUMNS = `province_code text NOT NULL, unit_code text NOT NULL, audience text`;

async function dossiers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE dossier (
      id uuid PRIMARY KEY REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
      period_id uuid NOT NULL REFERENCES period (id),
      proposed_track text CHECK (proposed_track IN ('keep', 'build', 'convert')),
      review_note text,
      track text CHECK (track IN ('keep', 'build', 'convert')),
      submission_id uuid,
      submission_number text,
      submission_date date,
      submission_signer text,
      code text UNIQUE,
      arrival_number integer,
      sent_at timestamptz,
      sent_on date,
      late boolean NOT NULL DEFAULT false,
      appraised_from date,
      proposed boolean,
      failed text[] NOT NULL DEFAULT '{}',
      ${WALL_COLUMNS},
      FOREIGN KEY (unit_code) REFERENCES unit (code),
      UNIQUE (period_id, unit_code)
    )`);
  await runner.query(`CREATE INDEX dossier_submission_id ON dossier (submission_id)`);
  await wall(runner, 'dossier', { api: 'SELECT, UPDATE', worker: 'SELECT, INSERT, UPDATE' });
}

async function figures(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE figure (
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      stage text NOT NULL CHECK (stage IN ('review', 'stated', 'compared', 'confirmed', 'final')),
      indicator text NOT NULL,
      value integer NOT NULL CHECK (value >= 0),
      note text,
      office_id text NOT NULL REFERENCES office (id),
      by text NOT NULL,
      at timestamptz NOT NULL,
      ${WALL_COLUMNS},
      PRIMARY KEY (dossier_id, stage, indicator)
    )`);
  await wall(runner, 'figure', { api: 'SELECT, INSERT, UPDATE, DELETE', worker: 'SELECT' });
  // The engine has to judge on figures that the person asking may not read: a commune's officer presents the Tờ trình whose police counts
  // only Công an xã sees. This is the one way past the audience, never past the jurisdiction; its values go into a verdict and no answer.
  await runner.query(`
    CREATE FUNCTION figures_to_judge(of_dossier uuid) RETURNS TABLE (stage text, indicator text, value integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT f.stage, f.indicator, f.value FROM figure f
      WHERE f.dossier_id = of_dossier
        AND (scope_province() = '*' OR f.province_code = scope_province())
        AND (scope_all_units() OR f.unit_code = ANY (scope_units())) $$`);
  await runner.query(`REVOKE ALL ON FUNCTION figures_to_judge(uuid) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION figures_to_judge(uuid) TO cn_api, cn_worker`);
}

async function evidence(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE evidence (
      id uuid PRIMARY KEY,
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      component text NOT NULL,
      file_id uuid NOT NULL REFERENCES stored_file (id),
      name text NOT NULL,
      paper_number text,
      paper_date date,
      added_at timestamptz NOT NULL,
      added_by text NOT NULL,
      withdrawn_at timestamptz,
      withdrawn_by text,
      withdrawn_reason text,
      ${WALL_COLUMNS},
      CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
    )`);
  await runner.query(`CREATE INDEX evidence_dossier_id ON evidence (dossier_id)`);
  await wall(runner, 'evidence', {
    api: 'SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by, withdrawn_reason)',
    worker: 'SELECT',
  });
}

async function supplements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE supplement_request (
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      round integer NOT NULL CHECK (round > 0),
      asked_at timestamptz NOT NULL,
      asked_on date NOT NULL,
      asked_by text NOT NULL,
      further boolean NOT NULL,
      ended_at timestamptz,
      ended_on date,
      lapsed boolean NOT NULL DEFAULT false,
      ${WALL_COLUMNS},
      PRIMARY KEY (dossier_id, round)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX supplement_request_open ON supplement_request (dossier_id) WHERE ended_at IS NULL`,
  );
  const ends = 'UPDATE (ended_at, ended_on, lapsed)';
  await wall(runner, 'supplement_request', { api: `SELECT, INSERT, ${ends}`, worker: `SELECT, ${ends}` });
  await runner.query(`
    CREATE TABLE supplement_item (
      dossier_id uuid NOT NULL,
      round integer NOT NULL,
      component text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('incorrect', 'incomplete', 'outdated')),
      words text NOT NULL,
      answer text,
      ${WALL_COLUMNS},
      PRIMARY KEY (dossier_id, round, component),
      FOREIGN KEY (dossier_id, round) REFERENCES supplement_request (dossier_id, round)
    )`);
  await wall(runner, 'supplement_item', { api: 'SELECT, INSERT, UPDATE (answer)', worker: 'SELECT' });
}

/** Số đến, without gaps: one series per receiving office and year. Its row is the last lock that is taken. */
async function arrivals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE arrival_series (
      office_id text NOT NULL REFERENCES office (id),
      year integer NOT NULL,
      last integer NOT NULL,
      province_code text NOT NULL,
      unit_code text,
      audience text,
      PRIMARY KEY (office_id, year)
    )`);
  await wall(runner, 'arrival_series', { api: 'SELECT, INSERT, UPDATE (last)', worker: '' });
}

/** Search that ignores diacritics: "dak to" finds "Đăk Tờ Kan". */
async function folding(runner: QueryRunner): Promise<void> {
  await runner.query(String.raw`
    CREATE FUNCTION folded(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT translate(regexp_replace(normalize(lower(given), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd') $$`);
}
