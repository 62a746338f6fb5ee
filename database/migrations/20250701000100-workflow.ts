import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/** Subjects with their state, whose turn it is, deadlines, history, outbox and idempotency keys. */
export class Workflow20250701000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subject (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        title text COLLATE vietnamese NOT NULL,
        plan text NOT NULL,
        plan_revision integer NOT NULL,
        machine_version integer NOT NULL,
        state text NOT NULL,
        snapshot jsonb NOT NULL,
        final boolean NOT NULL,
        version integer NOT NULL,
        seq integer NOT NULL,
        chain_head text NOT NULL,
        opened_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        ${WALL_COLUMNS},
        FOREIGN KEY (plan, plan_revision) REFERENCES plan_revision (plan, number)
      )`);
    await runner.query(`CREATE INDEX subject_kind_state ON subject (kind, plan, state)`);
    await runner.query(`CREATE INDEX subject_unit_code ON subject (unit_code, kind)`);
    await wall(runner, 'subject', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT, INSERT, UPDATE' });

    await runner.query(`
      CREATE TABLE turn (
        subject_id uuid NOT NULL REFERENCES subject (id),
        office_id text NOT NULL REFERENCES office (id),
        role text NOT NULL,
        since timestamptz NOT NULL,
        ${WALL_COLUMNS},
        PRIMARY KEY (subject_id, office_id, role)
      )`);
    await runner.query(`CREATE INDEX turn_office_id ON turn (office_id, role)`);
    await wall(runner, 'turn', { api: 'SELECT, INSERT, DELETE', worker: 'SELECT, INSERT, DELETE' });

    await runner.query(`
      CREATE TABLE deadline (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        subject_id uuid NOT NULL REFERENCES subject (id),
        name text NOT NULL,
        office_id text NOT NULL REFERENCES office (id),
        role text NOT NULL,
        due date NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'paused', 'met', 'late')),
        act text,
        set_at timestamptz NOT NULL,
        passed_at timestamptz,
        closed_at timestamptz,
        ${WALL_COLUMNS}
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX deadline_open ON deadline (subject_id, name) WHERE status IN ('running', 'paused')`,
    );
    await runner.query(`CREATE INDEX deadline_due ON deadline (due) WHERE status = 'running' AND passed_at IS NULL`);
    await wall(runner, 'deadline', { api: 'SELECT, INSERT, UPDATE', worker: 'SELECT, INSERT, UPDATE' });

    await runner.query(`
      CREATE TABLE event (
        subject_id uuid NOT NULL REFERENCES subject (id),
        seq integer NOT NULL CHECK (seq > 0),
        v integer NOT NULL,
        act text NOT NULL,
        event text NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'automatic')),
        actor_person uuid,
        actor_position uuid,
        actor_name text NOT NULL,
        actor_title text,
        actor_office text,
        on_behalf_of text,
        state_from text,
        state_to text NOT NULL,
        plan text NOT NULL,
        plan_revision integer NOT NULL,
        machine_version integer NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        payload jsonb,
        salt text,
        payload_digest text NOT NULL,
        previous text NOT NULL,
        hash text NOT NULL,
        ${WALL_COLUMNS},
        PRIMARY KEY (subject_id, seq)
      )`);
    await wall(runner, 'event', { api: 'SELECT, INSERT', worker: 'SELECT, INSERT' });
    await runner.query(
      `CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );

    await runner.query(`
      CREATE TABLE outbox (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        job text NOT NULL,
        payload jsonb NOT NULL,
        actor jsonb NOT NULL,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        handed_at timestamptz,
        done_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        ${WALL_COLUMNS}
      )`);
    await runner.query(`CREATE INDEX outbox_waiting ON outbox (written_at) WHERE handed_at IS NULL`);
    await runner.query(`CREATE INDEX outbox_undone ON outbox (written_at) WHERE done_at IS NULL`);
    await wall(runner, 'outbox', { api: 'SELECT, INSERT', worker: 'SELECT, INSERT, UPDATE' });

    await runner.query(`
      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        answer jsonb,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ${WALL_COLUMNS},
        PRIMARY KEY (person_id, key)
      )`);
    await wall(runner, 'idempotency_key', { api: 'SELECT, INSERT, UPDATE', worker: '' });
  }

  async down(): Promise<void> {
    throw new Error('history is never taken away');
  }
}

const WALL_COLUMNS = `province_code text NOT NULL, unit_code text, audience text`;
