import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What departments of the province owe, send and find difficult is no commune's business: their rows get the audience that new ones are
 * written with, and no query has to remember it.
 */
export class DutiesOfTheProvince20250702000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const theirs = `audience = 'province-offices' WHERE unit_code IS NULL`;
    for (const table of ['obligation', 'difficulty']) await runner.query(`UPDATE ${table} SET ${theirs}`);
    const ids = `(SELECT id FROM subject WHERE kind IN ('obligation', 'difficulty'))`;
    await runner.query(`UPDATE subject SET ${theirs} AND kind IN ('obligation', 'difficulty')`);
    for (const table of ['turn', 'deadline'])
      await runner.query(`UPDATE ${table} SET ${theirs} AND subject_id IN ${ids}`);
    await runner.query(
      `UPDATE reminder SET ${theirs} AND deadline_id IN (SELECT id FROM deadline WHERE subject_id IN ${ids})`,
    );
    // the wall's columns are no part of the chain; nobody but the owner, in a migration, gets past the trigger
    await runner.query(`ALTER TABLE event DISABLE TRIGGER never_changes`);
    await runner.query(`UPDATE event SET ${theirs} AND subject_id IN ${ids}`);
    await runner.query(`ALTER TABLE event ENABLE TRIGGER never_changes`);
  }

  async down(): Promise<void> {
    throw new Error('a wall is never taken down');
  }
}
