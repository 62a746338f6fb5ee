import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowToReaders, sharedTable, wall } from '@app/platform';

/** The working calendar can be edited; who did it, and which deadlines it moved. */
export class CalendarEditing20250704000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_change (
        id uuid PRIMARY KEY,
        year integer NOT NULL,
        at timestamptz NOT NULL,
        position_id uuid NOT NULL REFERENCES position (id),
        by_name text NOT NULL,
        reason text NOT NULL,
        days_set jsonb NOT NULL,
        days_removed jsonb NOT NULL,
        announced boolean,
        moved integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX calendar_change_year ON calendar_change (year, at)`);
    await sharedTable(runner, 'calendar_change', { api: 'SELECT, INSERT', worker: 'SELECT' });
    await runner.query(
      `CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON calendar_change FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(`GRANT INSERT, UPDATE, DELETE ON calendar_day TO cn_api`);
    await runner.query(`GRANT INSERT, UPDATE ON calendar_year TO cn_api`);
    await runner.query(`GRANT UPDATE (due) ON obligation TO cn_api`);
    // the whole country counts by it: only the clockwork, acting for an administrator, has that scope
    const whole = `'*' = (SELECT scope_province())`;
    for (const table of ['calendar_day', 'calendar_year', 'calendar_change']) {
      await runner.query(
        `CREATE POLICY whole_insert ON ${table} AS RESTRICTIVE FOR INSERT TO cn_api WITH CHECK (${whole})`,
      );
      await runner.query(`CREATE POLICY whole_update ON ${table} AS RESTRICTIVE FOR UPDATE TO cn_api USING (${whole})`);
      await runner.query(`CREATE POLICY whole_delete ON ${table} AS RESTRICTIVE FOR DELETE TO cn_api USING (${whole})`);
    }
    await runner.query(`
      CREATE TABLE deadline_move (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        deadline_id uuid NOT NULL REFERENCES deadline (id),
        subject_id uuid NOT NULL REFERENCES subject (id),
        due_from date NOT NULL,
        due_to date NOT NULL,
        at timestamptz NOT NULL,
        calendar_change_id uuid NOT NULL REFERENCES calendar_change (id),
        province_code text NOT NULL,
        unit_code text,
        audience text
      )`);
    await runner.query(`CREATE INDEX deadline_move_deadline_id ON deadline_move (deadline_id)`);
    await runner.query(`CREATE INDEX deadline_move_subject_id ON deadline_move (subject_id)`);
    await runner.query(`CREATE INDEX deadline_move_calendar_change_id ON deadline_move (calendar_change_id)`);
    await wall(runner, 'deadline_move', { api: 'SELECT, INSERT', worker: 'SELECT' });
    await narrowToReaders(runner, 'deadline_move');
    await runner.query(
      `CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON deadline_move FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE deadline_move`);
    for (const table of ['calendar_day', 'calendar_year'])
      for (const policy of ['whole_insert', 'whole_update', 'whole_delete'])
        await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await runner.query(`REVOKE UPDATE (due) ON obligation FROM cn_api`);
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON calendar_day FROM cn_api`);
    await runner.query(`REVOKE INSERT, UPDATE ON calendar_year FROM cn_api`);
    await runner.query(`DROP TABLE calendar_change`);
  }
}
