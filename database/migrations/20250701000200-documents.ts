import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Official papers, the series their numbers come from, and what anybody may ask about an issued one. */
export class Documents20250701000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await documents(runner);
    await numbers(runner);
    await signers(runner);
    await issued(runner);
  }

  async down(): Promise<void> {
    throw new Error('signed papers are never taken away');
  }
}

/** What the serving roles may change in a paper; who has to do with it and which checks it needs stay as they were drawn up. */
const CHANGES = `title, input, draft_sha, symbol, number, dated, signer_position, signer_office, signer_role, signer_name, signer_title,
  signed_elsewhere, final_sha, signature_places, signed_sha, signed_on, sealed_sha, scan_sha, recipients, issued_at, replaced_by`;

async function documents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE document (
      id uuid PRIMARY KEY REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
      template text NOT NULL,
      kind text NOT NULL,
      title text COLLATE vietnamese NOT NULL,
      about_kind text NOT NULL,
      about_id uuid NOT NULL,
      issuer_office text NOT NULL REFERENCES office (id),
      drafter_office text NOT NULL REFERENCES office (id),
      drafter_role text NOT NULL,
      desk_office text REFERENCES office (id),
      clerk_office text NOT NULL REFERENCES office (id),
      clerk_role text NOT NULL,
      signers text[] NOT NULL CHECK (cardinality(signers) > 0),
      checks text[] NOT NULL,
      numbers text NOT NULL CHECK (numbers IN ('entered', 'gapless')),
      input jsonb NOT NULL,
      draft_sha text NOT NULL,
      symbol text NOT NULL,
      number integer CHECK (number > 0),
      dated date,
      signer_position uuid REFERENCES position (id),
      signer_office text REFERENCES office (id),
      signer_role text,
      signer_name text,
      signer_title text,
      signed_elsewhere boolean NOT NULL DEFAULT false,
      final_sha text,
      signature_places jsonb,
      signed_sha text,
      signed_on date,
      sealed_sha text,
      scan_sha text,
      recipients text[] NOT NULL DEFAULT '{}',
      issued_at timestamptz,
      replaced_by uuid REFERENCES document (id),
      ${WALL_COLUMNS},
      CHECK ((number IS NULL) = (dated IS NULL)),
      CHECK (sealed_sha IS NULL OR signed_sha IS NOT NULL),
      CHECK (issued_at IS NULL OR sealed_sha IS NOT NULL OR (signed_elsewhere AND scan_sha IS NOT NULL))
    )`);
  await runner.query(`CREATE INDEX document_about_id ON document (about_id)`);
  await runner.query(`CREATE INDEX document_sealed_sha ON document (sealed_sha) WHERE issued_at IS NOT NULL`);
  await runner.query(`CREATE INDEX document_scan_sha ON document (scan_sha) WHERE issued_at IS NOT NULL`);
  const grants = `SELECT, INSERT, UPDATE (${CHANGES})`;
  await wall(runner, 'document', { api: grants, worker: grants });
}

async function numbers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE number_series (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      office_id text NOT NULL REFERENCES office (id),
      kind text NOT NULL,
      valid_from date NOT NULL,
      first_number integer NOT NULL DEFAULT 1 CHECK (first_number > 0),
      last_number integer,
      owned text NOT NULL CHECK (owned IN ('gapless', 'entered')),
      ${WALL_COLUMNS},
      UNIQUE (office_id, kind, valid_from)
    )`);
  await wall(runner, 'number_series', { api: 'SELECT, INSERT, UPDATE (last_number)', worker: 'SELECT' });
  await runner.query(`
    CREATE TABLE document_number (
      series_id uuid NOT NULL REFERENCES number_series (id),
      number integer NOT NULL CHECK (number > 0),
      symbol text NOT NULL,
      dated date NOT NULL,
      document_id uuid NOT NULL REFERENCES document (id),
      status text NOT NULL CHECK (status IN ('used', 'void')),
      reason text,
      ${WALL_COLUMNS},
      PRIMARY KEY (series_id, number),
      CHECK ((status = 'void') = (reason IS NOT NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX document_number_in_use ON document_number (document_id) WHERE status = 'used'`,
  );
  const grants = 'SELECT, INSERT, UPDATE (status, reason, dated)';
  await wall(runner, 'document_number', { api: grants, worker: grants });
}

/** A signer's name is printed on the paper before they sign; everybody else's name stays in the sealed table. */
async function signers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION signers_at(offices text[], roles text[], on_day date)
    RETURNS TABLE ("position" uuid, office text, role text, name text, title text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT s.id, s.office_id, s.role, p.name, s.title FROM position s JOIN person p ON p.id = s.person_id
      WHERE s.office_id = ANY (offices) AND s.role = ANY (roles) AND p.active
        AND s.valid_from <= on_day AND (s.valid_to IS NULL OR s.valid_to >= on_day)
      ORDER BY array_position(roles, s.role), s.valid_from, s.id $$`);
  await runner.query(`REVOKE ALL ON FUNCTION signers_at(text[], text[], date) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION signers_at(text[], text[], date) TO cn_api`);
}

/** Issued papers as the public may know them: by the digest of the file in hand, without their text. The view is the owner's, so no scope is asked. */
async function issued(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE VIEW issued_document AS
      SELECT coalesce(d.sealed_sha, d.scan_sha) AS sha256, s.state, o.name AS issuer, d.number, d.symbol, d.dated, d.title, d.signed_elsewhere
      FROM document d JOIN subject s ON s.id = d.id JOIN office o ON o.id = d.issuer_office
      WHERE d.issued_at IS NOT NULL`);
  await runner.query(`GRANT SELECT ON issued_document TO cn_api, cn_public`);
}

const WALL_COLUMNS = `province_code text NOT NULL, unit_code text, audience text`;
