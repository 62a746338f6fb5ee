import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Periods with their events, the proposed and approved lists, obligations, difficulties, chase letters. */
export class Periods20250701000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await periods(runner);
    await lists(runner);
    await obligations(runner);
    await difficulties(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE difficulty, chase_letter, obligation, selected_unit, selection_proposal, period_event, period`,
    );
  }
}

const WALL_COLUMNS = `province_code text NOT NULL, unit_code text, audience text`;
/** The feature's row is written first, so that the door finds it when it opens the subject; both are there at the commit. */
const SUBJECT_ID = `id uuid PRIMARY KEY REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED`;

async function periods(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE period (
      ${SUBJECT_ID},
      plan text NOT NULL,
      code text NOT NULL,
      label text COLLATE vietnamese NOT NULL,
      from_day date NOT NULL,
      to_day date NOT NULL,
      list_document_id uuid,
      ${WALL_COLUMNS},
      CHECK (to_day >= from_day)
    )`);
  await runner.query(`CREATE UNIQUE INDEX period_once ON period (plan, code, province_code)`);
  await wall(runner, 'period', { api: 'SELECT, INSERT, UPDATE (list_document_id)', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE period_event (
      period_id uuid NOT NULL REFERENCES period (id),
      event text NOT NULL,
      on_day date NOT NULL,
      document_id uuid,
      ${WALL_COLUMNS},
      PRIMARY KEY (period_id, event)
    )`);
  await wall(runner, 'period_event', { api: 'SELECT', worker: 'SELECT, INSERT' });
}

async function lists(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE selection_proposal (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      period_id uuid NOT NULL REFERENCES period (id),
      document_id uuid NOT NULL,
      submission_number text NOT NULL,
      submission_date date NOT NULL,
      proposed_at timestamptz NOT NULL,
      approved_on date,
      ${WALL_COLUMNS}
    )`);
  await runner.query(`CREATE INDEX selection_proposal_document_id ON selection_proposal (document_id)`);
  await wall(runner, 'selection_proposal', { api: 'SELECT, INSERT', worker: 'SELECT, UPDATE (approved_on)' });
  await runner.query(`
    CREATE TABLE selected_unit (
      proposal_id uuid NOT NULL REFERENCES selection_proposal (id),
      unit_code text NOT NULL REFERENCES unit (code),
      track text NOT NULL CHECK (track IN ('keep', 'build', 'convert')),
      reason text,
      province_code text NOT NULL,
      audience text,
      PRIMARY KEY (proposal_id, unit_code)
    )`);
  await wall(runner, 'selected_unit', { api: 'SELECT, INSERT', worker: 'SELECT' });
}

async function obligations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE obligation (
      ${SUBJECT_ID},
      period_id uuid NOT NULL REFERENCES period (id),
      code text NOT NULL,
      occurrence text NOT NULL,
      owing_office text NOT NULL REFERENCES office (id),
      owing_role text NOT NULL,
      to_office text NOT NULL REFERENCES office (id),
      accept_office text NOT NULL REFERENCES office (id),
      accept_role text NOT NULL,
      opens date,
      due date,
      resend_until date,
      sent_at timestamptz,
      sent_by uuid,
      late boolean NOT NULL DEFAULT false,
      text text,
      figures jsonb NOT NULL DEFAULT '{}',
      file_id uuid REFERENCES stored_file (id),
      ${WALL_COLUMNS}
    )`);
  await runner.query(`CREATE UNIQUE INDEX obligation_once ON obligation (period_id, code, occurrence, owing_office)`);
  await runner.query(`CREATE INDEX obligation_owing_office ON obligation (owing_office)`);
  await runner.query(`CREATE INDEX obligation_accept_office ON obligation (accept_office)`);
  await wall(runner, 'obligation', {
    api: 'SELECT, UPDATE (resend_until, sent_at, sent_by, late, text, figures, file_id)',
    worker: 'SELECT, INSERT',
  });
  await runner.query(`
    CREATE TABLE chase_letter (
      document_id uuid PRIMARY KEY,
      period_id uuid NOT NULL REFERENCES period (id),
      code text NOT NULL,
      occurrence text NOT NULL,
      drafted_on date NOT NULL,
      late integer NOT NULL CHECK (late > 0),
      ${WALL_COLUMNS}
    )`);
  await runner.query(`CREATE UNIQUE INDEX chase_letter_once ON chase_letter (period_id, code, occurrence, drafted_on)`);
  await wall(runner, 'chase_letter', { api: 'SELECT', worker: 'SELECT, INSERT' });
}

async function difficulties(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE difficulty (
      ${SUBJECT_ID},
      period_id uuid NOT NULL REFERENCES period (id),
      code text NOT NULL,
      from_office text NOT NULL REFERENCES office (id),
      to_office text NOT NULL REFERENCES office (id),
      via_office text REFERENCES office (id),
      raised_on date NOT NULL,
      text text NOT NULL,
      due date,
      answer text,
      answered_at timestamptz,
      late boolean NOT NULL DEFAULT false,
      ${WALL_COLUMNS}
    )`);
  await runner.query(`CREATE INDEX difficulty_period_id ON difficulty (period_id)`);
  await wall(runner, 'difficulty', { api: 'SELECT, INSERT, UPDATE (answer, answered_at, late)', worker: 'SELECT' });
}
