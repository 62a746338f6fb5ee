import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedTable, sharedTable } from '@app/platform';

/** Scope functions, office clock, territory, offices, people, sessions, plans, calendar. */
export class Foundation20250701000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON SCHEMA public FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO cn_api, cn_worker, cn_auditor, cn_public`);
    await runner.query(`CREATE COLLATION vietnamese (provider = icu, locale = 'vi-VN')`);
    await scope(runner);
    await clock(runner);
    await territory(runner);
    await people(runner);
    await signIn(runner);
    await plans(runner);
  }

  async down(): Promise<void> {
    throw new Error('the first migration has nothing to go back to');
  }
}

async function scope(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION scope() RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
    DECLARE value text := current_setting('cn.scope', true);
    BEGIN
      IF value IS NULL OR value = '' THEN
        RAISE EXCEPTION 'no scope is set for this transaction' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN value::jsonb;
    END $$`);
  await runner.query(
    `CREATE FUNCTION scope_province() RETURNS text LANGUAGE sql STABLE AS $$ SELECT scope() ->> 'province' $$`,
  );
  await runner.query(
    `CREATE FUNCTION scope_all_units() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT jsonb_typeof(scope() -> 'units') = 'null' $$`,
  );
  await runner.query(`
    CREATE FUNCTION scope_units() RETURNS text[] LANGUAGE sql STABLE AS $$
      SELECT CASE WHEN jsonb_typeof(scope() -> 'units') = 'array'
        THEN ARRAY(SELECT jsonb_array_elements_text(scope() -> 'units')) ELSE '{}' END $$`);
  await runner.query(`
    CREATE FUNCTION scope_audiences() RETURNS text[] LANGUAGE sql STABLE AS $$
      SELECT ARRAY(SELECT jsonb_array_elements_text(scope() -> 'audiences')) $$`);
}

async function clock(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE office_clock (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      simulated boolean NOT NULL DEFAULT false,
      stands_at timestamptz,
      CHECK (simulated = (stands_at IS NOT NULL))
    )`);
  await runner.query(`INSERT INTO office_clock DEFAULT VALUES`);
  await sharedTable(runner, 'office_clock', { api: 'SELECT', worker: 'SELECT' });
  await runner.query(`
    CREATE FUNCTION office_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT CASE WHEN simulated THEN stands_at ELSE now() END FROM office_clock $$`);
  await runner.query(`
    CREATE FUNCTION move_office_clock(to_instant timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE office_clock SET stands_at = to_instant WHERE simulated AND stands_at <= to_instant;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the office clock is not simulated, or would run backwards' USING ERRCODE = 'object_not_in_prerequisite_state';
      END IF;
    END $$`);
}

async function territory(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE unit (
      code text PRIMARY KEY,
      level text NOT NULL CHECK (level IN ('province', 'commune', 'sub-unit')),
      kind text NOT NULL,
      name text COLLATE vietnamese NOT NULL,
      full_name text COLLATE vietnamese NOT NULL,
      parent_code text REFERENCES unit (code),
      province_code text NOT NULL,
      valid_from date NOT NULL,
      valid_to date,
      CHECK (valid_to IS NULL OR valid_to >= valid_from)
    )`);
  await runner.query(`CREATE INDEX unit_province_code ON unit (province_code)`);
  await sharedTable(runner, 'unit', { api: 'SELECT', worker: 'SELECT' });
}

async function people(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE office (
      id text PRIMARY KEY,
      kind text NOT NULL,
      name text COLLATE vietnamese NOT NULL,
      province_code text NOT NULL,
      unit_code text REFERENCES unit (code),
      valid_from date NOT NULL,
      valid_to date
    )`);
  await sharedTable(runner, 'office', { api: 'SELECT', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE person (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      account text NOT NULL UNIQUE,
      name text COLLATE vietnamese NOT NULL,
      password_hash text NOT NULL,
      demo boolean NOT NULL DEFAULT false,
      active boolean NOT NULL DEFAULT true
    )`);
  await sealedTable(runner, 'person');
  await runner.query(`
    CREATE TABLE position (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES person (id),
      office_id text NOT NULL REFERENCES office (id),
      role text NOT NULL,
      title text COLLATE vietnamese NOT NULL,
      valid_from date NOT NULL,
      valid_to date
    )`);
  await runner.query(`CREATE INDEX position_person_id ON position (person_id)`);
  await runner.query(`CREATE INDEX position_office_id ON position (office_id, role)`);
  await sharedTable(runner, 'position', { api: 'SELECT', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE session (
      token_hash text PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id),
      position_id uuid NOT NULL REFERENCES position (id),
      opened_at timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      closed_at timestamptz,
      address text NOT NULL,
      agent text NOT NULL
    )`);
  await sealedTable(runner, 'session');
  await runner.query(`
    CREATE TABLE sign_in_attempt (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      account text NOT NULL,
      address text NOT NULL,
      succeeded boolean NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`);
  await runner.query(`CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account, at)`);
  await sealedTable(runner, 'sign_in_attempt');
}

/** Sign-in happens before there is an actor, so before there is a scope: these functions are the only way to its tables. */
async function signIn(runner: QueryRunner): Promise<void> {
  const fn = async (signature: string, body: string): Promise<void> => {
    await runner.query(
      `CREATE FUNCTION ${signature} LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ ${body} $$`,
    );
  };
  await fn(
    `sign_in_account(given text, from_address text) RETURNS TABLE (person_id uuid, password_hash text, position_id uuid, failures integer)`,
    `SELECT p.id, p.password_hash,
        (SELECT s.id FROM position s WHERE s.person_id = p.id AND (s.valid_to IS NULL OR s.valid_to >= office_now()::date) ORDER BY s.id LIMIT 1),
        (SELECT count(*)::integer FROM sign_in_attempt a WHERE a.account = given AND a.address = from_address
           AND NOT a.succeeded AND a.at > now() - interval '15 minutes')
      FROM person p WHERE p.account = given AND p.active`,
  );
  await fn(
    `note_sign_in(given text, from_address text, success boolean) RETURNS void`,
    `INSERT INTO sign_in_attempt (account, address, succeeded) VALUES (given, from_address, success)`,
  );
  await fn(
    `open_session(hash text, person uuid, in_position uuid, lasts interval, from_address text, with_agent text) RETURNS void`,
    `INSERT INTO session (token_hash, person_id, position_id, expires_at, address, agent)
      VALUES (hash, person, in_position, now() + lasts, from_address, with_agent)`,
  );
  await fn(
    `session_of(hash text, idle interval) RETURNS TABLE (person_id uuid, name text, position_id uuid, title text, role text, office_id text,
        office_kind text, office_name text, province_code text, unit_code text)`,
    `UPDATE session SET seen_at = now()
        WHERE token_hash = hash AND closed_at IS NULL AND expires_at > now() AND seen_at > now() - idle AND seen_at < now() - interval '30 seconds';
      SELECT p.id, p.name, s.id, s.title, s.role, o.id, o.kind, o.name, o.province_code, o.unit_code
      FROM session e JOIN person p ON p.id = e.person_id AND p.active
        JOIN position s ON s.id = e.position_id JOIN office o ON o.id = s.office_id
      WHERE e.token_hash = hash AND e.closed_at IS NULL AND e.expires_at > now() AND e.seen_at > now() - idle`,
  );
  await fn(
    `close_session(hash text) RETURNS void`,
    `UPDATE session SET closed_at = now() WHERE token_hash = hash AND closed_at IS NULL`,
  );
  await fn(
    `change_position(hash text, to_position uuid) RETURNS boolean`,
    `WITH changed AS (
        UPDATE session e SET position_id = to_position FROM position s
        WHERE e.token_hash = hash AND e.closed_at IS NULL AND s.id = to_position AND s.person_id = e.person_id RETURNING 1)
      SELECT EXISTS (SELECT 1 FROM changed)`,
  );
  await fn(`password_of(who uuid) RETURNS text`, `SELECT password_hash FROM person WHERE id = who AND active`);
  await fn(
    `demo_accounts() RETURNS TABLE (account text, name text, title text, role text, office_id text, office_name text)`,
    `SELECT p.account, p.name, s.title, s.role, o.id, o.name FROM person p JOIN position s ON s.person_id = p.id JOIN office o ON o.id = s.office_id
      WHERE p.demo AND p.active ORDER BY o.unit_code NULLS FIRST, o.id, s.id`,
  );
  const functions =
    'sign_in_account(text, text), note_sign_in(text, text, boolean), open_session(text, uuid, uuid, interval, text, text), ' +
    'session_of(text, interval), close_session(text), change_position(text, uuid), password_of(uuid), demo_accounts(), move_office_clock(timestamptz)';
  await runner.query(`REVOKE ALL ON FUNCTION ${functions} FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION ${functions} TO cn_api`);
}

async function plans(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plan_revision (
      plan text NOT NULL,
      number integer NOT NULL CHECK (number > 0),
      dated date NOT NULL,
      sha256 text NOT NULL,
      content jsonb NOT NULL,
      source text NOT NULL,
      published_at timestamptz NOT NULL,
      PRIMARY KEY (plan, number)
    )`);
  await sharedTable(runner, 'plan_revision', { api: 'SELECT', worker: 'SELECT' });
  await runner.query(`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% rows never change', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$`);
  await runner.query(
    `CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON plan_revision FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  );
  await runner.query(`
    CREATE TABLE calendar_day (
      date date PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('holiday', 'compensatory', 'working-saturday')),
      label text NOT NULL
    )`);
  await runner.query(`CREATE TABLE calendar_year (year integer PRIMARY KEY, announced boolean NOT NULL)`);
  await sharedTable(runner, 'calendar_year', { api: 'SELECT', worker: 'SELECT' });
  await sharedTable(runner, 'calendar_day', { api: 'SELECT', worker: 'SELECT' });
}
