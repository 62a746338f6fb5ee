import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deadline whose clock stands still says why, since when, and until when at the latest. */
export class WhyPaused20250701001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deadline ADD COLUMN paused_for text, ADD COLUMN paused_since date, ADD COLUMN paused_until date`);
    // until now there has been one reason to stand still: the open request for supplements
    await runner.query(`
      UPDATE deadline d SET paused_for = 'pause.supplement', paused_since = r.asked_on,
        paused_until = (SELECT due FROM deadline s WHERE s.subject_id = d.subject_id AND s.name = 'supplement' AND s.status = 'running')
      FROM supplement_request r WHERE r.dossier_id = d.subject_id AND r.ended_at IS NULL AND d.status = 'paused'`);
    await runner.query(`
      ALTER TABLE deadline ADD CONSTRAINT deadline_paused_with_reason
        CHECK ((status = 'paused') = (paused_for IS NOT NULL) AND (paused_for IS NULL) = (paused_since IS NULL)
          AND (paused_until IS NULL OR paused_for IS NOT NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE deadline DROP COLUMN paused_for, DROP COLUMN paused_since, DROP COLUMN paused_until`,
    );
  }
}
