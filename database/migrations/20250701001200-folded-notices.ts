import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices about many of one kind of duty are folded into one: hundreds of single lines hide the one that matters. */
export class FoldedNotices20250701001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE obligation ADD COLUMN label text`);
    await runner.query(`
      UPDATE obligation o SET label = left(s.title, length(s.title) - length(' – ' || f.name))
      FROM subject s, office f WHERE s.id = o.id AND f.id = o.owing_office`);
    await runner.query(`ALTER TABLE obligation ALTER COLUMN label SET NOT NULL`);
    await runner.query(`
      ALTER TABLE deadline ADD COLUMN duty text, ADD COLUMN duty_label text,
        ADD CONSTRAINT deadline_duty_with_label CHECK ((duty IS NULL) = (duty_label IS NULL))`);
    await runner.query(`ALTER TABLE notification ADD COLUMN fold text, ADD COLUMN causes uuid[]`);
    await runner.query(`UPDATE notification SET fold = cause::text, causes = ARRAY[cause]`);
    await runner.query(`
      ALTER TABLE notification ALTER COLUMN fold SET NOT NULL, ALTER COLUMN causes SET NOT NULL,
        DROP CONSTRAINT notification_cause_position_id_key, DROP COLUMN cause,
        ADD CONSTRAINT notification_once UNIQUE (position_id, fold),
        ADD CONSTRAINT notification_has_cause CHECK (cardinality(causes) > 0)`);
    await runner.query(`GRANT UPDATE (causes, read_at) ON notification TO cn_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (causes, read_at) ON notification FROM cn_worker`);
    await runner.query(`ALTER TABLE notification ADD COLUMN cause uuid`);
    await runner.query(`UPDATE notification SET cause = causes[1]`);
    await runner.query(`
      ALTER TABLE notification ALTER COLUMN cause SET NOT NULL, DROP CONSTRAINT notification_once, DROP COLUMN fold, DROP COLUMN causes,
        ADD UNIQUE (cause, position_id)`);
    await runner.query(`ALTER TABLE deadline DROP COLUMN duty, DROP COLUMN duty_label`);
    await runner.query(`ALTER TABLE obligation DROP COLUMN label`);
  }
}
