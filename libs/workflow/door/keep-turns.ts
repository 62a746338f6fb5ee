import type { Turn } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Subject } from '../persistence/subject.entity';

/** Makes the rows of whose turn it is agree with the state; a turn that stays keeps the day since when it waits. */
export async function keepTurns(tx: Tx, subject: Subject, turns: readonly Turn[]): Promise<void> {
  const offices = turns.map(({ office }) => office);
  const roles = turns.map(({ role }) => role);
  await tx.manager.query(
    `DELETE FROM turn WHERE subject_id = $1 AND (office_id, role) NOT IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
    [subject.id, offices, roles],
  );
  await tx.manager.query(
    `INSERT INTO turn (subject_id, office_id, role, since, province_code, unit_code, audience, readers)
     SELECT $1, t.office, t.role, $4, $5, $6, $7, $8 FROM unnest($2::text[], $3::text[]) AS t (office, role)
     ON CONFLICT DO NOTHING`,
    [subject.id, offices, roles, tx.now, subject.provinceCode, subject.unitCode, subject.audience, subject.readers],
  );
}
