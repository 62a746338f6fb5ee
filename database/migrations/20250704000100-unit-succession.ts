import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '@app/platform';

/** What became of units; the codes by which the statistics office knew districts. */
export class UnitSuccession20250704000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE unit ADD COLUMN official_code text`);
    await runner.query(`
      CREATE TABLE unit_succession (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        predecessor_code text NOT NULL REFERENCES unit (code),
        successor_code text REFERENCES unit (code),
        day date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('merged', 'split', 'renamed', 'kept', 'dissolved')),
        source text NOT NULL,
        UNIQUE NULLS NOT DISTINCT (predecessor_code, successor_code, day),
        CHECK ((kind = 'dissolved') = (successor_code IS NULL))
      )`);
    await runner.query(`CREATE INDEX unit_succession_successor_code ON unit_succession (successor_code)`);
    await sharedTable(runner, 'unit_succession', { api: 'SELECT', worker: 'SELECT' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_succession`);
    await runner.query(`ALTER TABLE unit DROP COLUMN official_code`);
  }
}
