import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowToReaders } from '@app/platform';

/** Papers, and whatever is written below them, are seen by their authors until they are issued (docs/decisions/0008). */
export class Readers20250702000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...BELOW_A_SUBJECT, ...OF_A_PAPER]) await narrowToReaders(runner, table);
    await runner.query(`ALTER TABLE document ADD COLUMN issued_to text[] CHECK (cardinality(issued_to) > 0)`);
    await runner.query(`GRANT UPDATE (readers) ON document, document_number TO cn_api, cn_worker`);
    await fill(runner);
    // what nobody has issued is never everybody's, whoever writes the row
    await runner.query(
      `ALTER TABLE document ADD CONSTRAINT unissued_has_readers CHECK (issued_at IS NOT NULL OR readers IS NOT NULL)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a wall is never taken down');
  }
}

const BELOW_A_SUBJECT = ['subject', 'event', 'turn', 'deadline', 'reminder', 'notification', 'outbox'];
const OF_A_PAPER = ['document', 'document_number', 'stored_file'];

/** Papers of before get the readers that they would have been given. */
async function fill(runner: QueryRunner): Promise<void> {
  await runner.query(`
    UPDATE document SET issued_to = ARRAY['province-offices'] WHERE template = 'minutes'`);
  await runner.query(`
    UPDATE document d SET readers = CASE WHEN issued_at IS NOT NULL AND issued_to IS NULL THEN NULL ELSE
      ARRAY(SELECT DISTINCT o FROM unnest(ARRAY[issuer_office, drafter_office, clerk_office, desk_office, 'overseers']
        || CASE WHEN issued_at IS NULL THEN '{}' ELSE issued_to END) AS o WHERE o IS NOT NULL) END`);
  for (const [table, paper] of [
    ['subject', 'id'],
    ['turn', 'subject_id'],
    ['deadline', 'subject_id'],
    ['document_number', 'document_id'],
  ] as const) {
    await runner.query(`UPDATE ${table} r SET readers = d.readers FROM document d WHERE d.id = r.${paper}`);
  }
  await runner.query(`UPDATE reminder r SET readers = d.readers FROM deadline d WHERE d.id = r.deadline_id`);
  await runner.query(`
    UPDATE notification n SET readers = ARRAY[p.office_id] FROM position p WHERE p.id = n.position_id`);
  await runner.query(`
    UPDATE stored_file f SET readers = d.readers FROM document d
    WHERE d.scan_sha = f.sha256 AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.file_id = f.id)`);
  // the wall's columns are no part of the chain; nobody but the owner, in a migration, gets past the trigger
  await runner.query(`ALTER TABLE event DISABLE TRIGGER never_changes`);
  await runner.query(`UPDATE event e SET readers = d.readers FROM document d WHERE d.id = e.subject_id`);
  await runner.query(`ALTER TABLE event ENABLE TRIGGER never_changes`);
}
