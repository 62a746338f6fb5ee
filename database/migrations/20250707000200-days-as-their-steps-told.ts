import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last telling of an event decides due days, and whoever serves may insert one: it must be what its step of the history told. `verify` compares
 * again, for an owner can switch a trigger off.
 */
export class DaysAsTheirStepsTold20250707000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // search_path: a temporary table named event must not stand for the history
    await runner.query(`
      CREATE FUNCTION refuse_untold_day() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM event e WHERE e.subject_id = NEW.period_id AND e.seq = NEW.seq AND e.event IN ('HAPPENED', 'CORRECTED')
            AND e.payload ->> 'event' = NEW.event AND (e.payload ->> 'on')::date = NEW.on_day
            AND (e.payload ->> 'paper') IS NOT DISTINCT FROM NEW.paper
            AND (e.payload ->> 'documentId')::uuid IS NOT DISTINCT FROM NEW.document_id
            AND (e.payload ->> 'because') IS NOT DISTINCT FROM NEW.correction_reason
            AND (e.event = 'CORRECTED') = (NEW.correction_reason IS NOT NULL)
        ) THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'step % of the period did not tell this day', NEW.seq USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await runner.query(
      `CREATE TRIGGER told_by_its_step BEFORE INSERT ON period_event FOR EACH ROW EXECUTE FUNCTION refuse_untold_day()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER told_by_its_step ON period_event');
    await runner.query('DROP FUNCTION refuse_untold_day()');
  }
}
