import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Evidence and requests for supplements remember the dossier's version that they found. On the office clock what was added before a
 * request and what answers it may stand at one instant; the version, raised under the lock by every write, tells them apart.
 */
export class OrderOfEvidence20250701001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE evidence ADD COLUMN dossier_version integer`);
    await runner.query(`ALTER TABLE supplement_request ADD COLUMN dossier_version integer`);
    // rows from before: only what an open request asks is ever judged, and the instant is all that is known of them
    await runner.query(`UPDATE supplement_request SET dossier_version = 1`);
    await runner.query(`
      UPDATE evidence e SET dossier_version = CASE WHEN EXISTS (
        SELECT 1 FROM supplement_request r WHERE r.dossier_id = e.dossier_id AND r.ended_at IS NULL AND e.added_at >= r.asked_at
      ) THEN 2 ELSE 0 END`);
    await runner.query(`ALTER TABLE evidence ALTER COLUMN dossier_version SET NOT NULL`);
    await runner.query(`ALTER TABLE supplement_request ALTER COLUMN dossier_version SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE evidence DROP COLUMN dossier_version`);
    await runner.query(`ALTER TABLE supplement_request DROP COLUMN dossier_version`);
  }
}
