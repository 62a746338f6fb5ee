import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Agencies' opinions, checks on site, the council with its sessions, attendance, recusals and ballots. */
export class Appraisal20250701000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await opinions(runner);
    await onSiteChecks(runner);
    await council(runner);
    await sessions(runner);
    await votes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE council_ballot, council_recusal, council_attendance, council_session_item, council_session, council_member, council,
         on_site_count, on_site_check, opinion_remark, opinion_said, opinion`,
    );
  }
}

const WALL_COLUMNS = `province_code text NOT NULL, unit_code text, audience text`;

/** the wall of what always belongs to a commune */
const COMMUNE_COLUMNS = `province_code text NOT NULL, unit_code text NOT NULL, audience text`;
const COMMUNE_AND_AUDIENCE_COLUMNS = `province_code text NOT NULL, unit_code text NOT NULL, audience text NOT NULL`;

async function opinions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE opinion (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      office_id text NOT NULL REFERENCES office (id),
      member text NOT NULL,
      part text NOT NULL CHECK (part IN ('examines', 'comments', 'supervises')),
      round integer NOT NULL CHECK (round > 0),
      drafted_by uuid,
      drafted_by_title text,
      drafted_at timestamptz,
      presented_at timestamptz,
      given_by uuid,
      given_by_title text,
      given_at timestamptz,
      version integer NOT NULL,
      ${COMMUNE_COLUMNS},
      UNIQUE (dossier_id, office_id, round),
      CHECK ((given_at IS NULL) = (given_by IS NULL))
    )`);
  await wall(runner, 'opinion', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE opinion_said (
      opinion_id uuid PRIMARY KEY REFERENCES opinion (id),
      content jsonb NOT NULL,
      proposals jsonb,
      paper jsonb,
      returned_reason text,
      ${COMMUNE_AND_AUDIENCE_COLUMNS},
      CHECK (audience IS NOT NULL)
    )`);
  await wall(runner, 'opinion_said', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE opinion_remark (
      opinion_id uuid PRIMARY KEY REFERENCES opinion (id),
      text text NOT NULL,
      ${COMMUNE_COLUMNS},
      CHECK (audience = 'police')
    )`);
  await wall(runner, 'opinion_remark', { api: 'SELECT, INSERT, UPDATE', worker: '' });
}

async function onSiteChecks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE on_site_check (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      office_id text NOT NULL REFERENCES office (id),
      checked_on date NOT NULL,
      participants text NOT NULL,
      findings text NOT NULL,
      recorded_by uuid NOT NULL,
      recorded_by_title text NOT NULL,
      recorded_at timestamptz NOT NULL,
      ${COMMUNE_COLUMNS}
    )`);
  await runner.query(`CREATE INDEX on_site_check_dossier_id ON on_site_check (dossier_id)`);
  await wall(runner, 'on_site_check', { api: 'SELECT, INSERT', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE on_site_count (
      check_id uuid NOT NULL REFERENCES on_site_check (id),
      indicator text NOT NULL,
      value integer NOT NULL CHECK (value >= 0),
      ${COMMUNE_COLUMNS},
      PRIMARY KEY (check_id, indicator)
    )`);
  await wall(runner, 'on_site_count', { api: 'SELECT, INSERT', worker: 'SELECT' });
}

async function council(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE council (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      period_id uuid NOT NULL UNIQUE REFERENCES period (id),
      label text COLLATE vietnamese NOT NULL,
      decision_number text,
      decision_date date,
      set_up_by uuid NOT NULL,
      set_up_at timestamptz NOT NULL,
      ${WALL_COLUMNS}
    )`);
  // the right to change a label is the right to lock the row: sessions are numbered under it
  await wall(runner, 'council', { api: 'SELECT, INSERT, UPDATE (label)', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE council_member (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      council_id uuid NOT NULL REFERENCES council (id),
      ordinal integer NOT NULL,
      position_id uuid NOT NULL REFERENCES position (id),
      office_id text NOT NULL REFERENCES office (id),
      role text NOT NULL CHECK (role IN ('chair', 'vice-chair', 'member', 'secretary')),
      title text,
      invited boolean NOT NULL,
      votes boolean NOT NULL,
      ${WALL_COLUMNS},
      UNIQUE (council_id, position_id),
      CHECK (role <> 'secretary' OR NOT votes)
    )`);
  await wall(runner, 'council_member', { api: 'SELECT, INSERT', worker: 'SELECT' });
}

async function sessions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE council_session (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      council_id uuid NOT NULL REFERENCES council (id),
      ordinal integer NOT NULL,
      form text NOT NULL CHECK (form IN ('meeting', 'poll')),
      meets_on date NOT NULL,
      starts_at text NOT NULL CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
      room text NOT NULL,
      status text NOT NULL CHECK (status IN ('called', 'sitting', 'closed', 'postponed')),
      papers_sent_at timestamptz,
      papers_late boolean,
      opened_at timestamptz,
      closed_at timestamptz,
      postponed_reason text,
      minutes_document_id uuid,
      version integer NOT NULL,
      ${WALL_COLUMNS},
      UNIQUE (council_id, ordinal)
    )`);
  await wall(runner, 'council_session', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE council_session_item (
      session_id uuid NOT NULL REFERENCES council_session (id),
      dossier_id uuid NOT NULL REFERENCES dossier (id),
      ordinal integer NOT NULL,
      result jsonb,
      ${COMMUNE_COLUMNS},
      PRIMARY KEY (session_id, dossier_id)
    )`);
  await runner.query(`CREATE INDEX council_session_item_dossier_id ON council_session_item (dossier_id)`);
  await wall(runner, 'council_session_item', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE council_attendance (
      session_id uuid NOT NULL REFERENCES council_session (id),
      member_id uuid NOT NULL REFERENCES council_member (id),
      presence text NOT NULL CHECK (presence IN ('present', 'stand-in', 'written', 'absent')),
      stand_in text,
      authorised boolean NOT NULL,
      ${WALL_COLUMNS},
      PRIMARY KEY (session_id, member_id),
      CHECK ((presence = 'stand-in') = (stand_in IS NOT NULL))
    )`);
  await wall(runner, 'council_attendance', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
}

async function votes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE council_recusal (
      session_id uuid NOT NULL,
      dossier_id uuid NOT NULL,
      member_id uuid NOT NULL REFERENCES council_member (id),
      cause text NOT NULL CHECK (cause IN ('own-unit', 'declared')),
      reason text,
      declared_by uuid,
      declared_at timestamptz NOT NULL,
      ${COMMUNE_COLUMNS},
      PRIMARY KEY (session_id, dossier_id, member_id),
      FOREIGN KEY (session_id, dossier_id) REFERENCES council_session_item (session_id, dossier_id),
      CHECK ((cause = 'declared') = (declared_by IS NOT NULL))
    )`);
  await wall(runner, 'council_recusal', { api: 'SELECT, INSERT', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE council_ballot (
      session_id uuid NOT NULL,
      dossier_id uuid NOT NULL,
      member_id uuid NOT NULL REFERENCES council_member (id),
      choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
      reason text,
      entered_by uuid NOT NULL,
      entered_at timestamptz NOT NULL,
      ${COMMUNE_COLUMNS},
      PRIMARY KEY (session_id, dossier_id, member_id),
      FOREIGN KEY (session_id, dossier_id) REFERENCES council_session_item (session_id, dossier_id)
    )`);
  await wall(runner, 'council_ballot', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT' });
}
