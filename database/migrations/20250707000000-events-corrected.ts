import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A day that was told wrongly is told again: each telling is a row of its own that never changes, named by the step of the period's history that wrote it,
 * and the last one holds. Days that move with it are kept as those that a calendar moves.
 */
export class EventsCorrected20250707000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE period_event ADD COLUMN seq integer, ADD COLUMN correction_reason text');
    await runner.query(`
      UPDATE period_event p SET seq = coalesce(
        (SELECT max(e.seq) FROM event e WHERE e.subject_id = p.period_id AND e.event = 'HAPPENED' AND e.payload ->> 'event' = p.event), 1)`);
    await runner.query(`
      ALTER TABLE period_event ALTER COLUMN seq SET NOT NULL,
        DROP CONSTRAINT period_event_pkey, ADD PRIMARY KEY (period_id, event, seq),
        ADD FOREIGN KEY (period_id, seq) REFERENCES event (subject_id, seq)`);
    await runner.query(
      `CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON period_event FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    // the reader's own rights and scope, not the owner's: a view without it would be a door in the wall
    await runner.query(`
      CREATE VIEW period_event_now WITH (security_invoker = true) AS
        SELECT DISTINCT ON (period_id, event) period_id, event, seq, on_day, document_id, paper
        FROM period_event ORDER BY period_id, event, seq DESC`);
    await runner.query('GRANT SELECT ON period_event_now TO cn_api, cn_worker, cn_auditor');
    await runner.query(`
      ALTER TABLE deadline_move ALTER COLUMN calendar_change_id DROP NOT NULL, ADD COLUMN reason text,
        ADD CHECK ((calendar_change_id IS NULL) <> (reason IS NULL))`);
    await runner.query('GRANT INSERT ON deadline_move TO cn_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE INSERT ON deadline_move FROM cn_worker');
    await runner.query('ALTER TABLE deadline_move DISABLE TRIGGER never_changes');
    await runner.query('DELETE FROM deadline_move WHERE calendar_change_id IS NULL');
    await runner.query('ALTER TABLE deadline_move ENABLE TRIGGER never_changes');
    await runner.query('ALTER TABLE deadline_move DROP COLUMN reason, ALTER COLUMN calendar_change_id SET NOT NULL');
    await runner.query('DROP VIEW period_event_now');
    await runner.query('DROP TRIGGER never_changes ON period_event');
    await runner.query(
      'DELETE FROM period_event p USING period_event n WHERE n.period_id = p.period_id AND n.event = p.event AND n.seq > p.seq',
    );
    await runner.query('ALTER TABLE period_event DROP COLUMN seq, DROP COLUMN correction_reason');
    await runner.query('ALTER TABLE period_event ADD PRIMARY KEY (period_id, event)');
  }
}
