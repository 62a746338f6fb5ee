import { Injectable } from '@nestjs/common';
import type { Tx } from '@app/platform';
import type { JobAtHand } from '@app/workflow';

/**
 * Turns a reminder that has fired into a notification for each person in the positions it names.
 *
 * Those of one kind of duty, one step of the ladder and one office day are folded into one row a person, which grows: an officer of the
 * province would otherwise find a line for each of 96 communes. The row is unread again when something comes to it. A cause is taken in
 * once, so that doing a job twice tells nobody twice; what has been done since the reminder fired is not told any more. What only some
 * offices may see is told to nobody else: the message carries its title.
 */
@Injectable()
export class TellReminder {
  async run({ manager, now, today }: Tx, { payload }: JobAtHand): Promise<void> {
    // in the order of the positions: jobs that meet on the same rows take their locks in one order
    await manager.query(
      `INSERT INTO notification AS n (fold, causes, position_id, subject_id, code, params, told_at, province_code, unit_code, audience, readers)
       SELECT coalesce(s.kind || '|' || d.duty || '|' || r.kind || '|' || d.due || '|' || $3::date, r.id::text), ARRAY[r.id], p.id, s.id, 'reminder.' || r.kind,
         jsonb_build_object('title', s.title, 'due', d.due, 'duty', d.duty, 'dutyLabel', d.duty_label), $2, o.province_code, o.unit_code, NULL, ARRAY[o.id]
       FROM reminder r
         JOIN deadline d ON d.id = r.deadline_id
         JOIN subject s ON s.id = d.subject_id
         CROSS JOIN LATERAL unnest(r.tell) AS whom (address)
         JOIN position p ON p.office_id = split_part(whom.address, '/', 1) AND p.role = split_part(whom.address, '/', 2)
           AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
         JOIN office o ON o.id = p.office_id
       WHERE r.id = $1 AND d.status = 'running' AND (s.readers IS NULL OR o.id = ANY (s.readers))
         AND NOT EXISTS (SELECT 1 FROM notification t WHERE t.position_id = p.id AND r.id = ANY (t.causes))
       ORDER BY p.id
       ON CONFLICT (position_id, fold) DO UPDATE SET causes = n.causes || excluded.causes, read_at = NULL
         WHERE NOT n.causes @> excluded.causes`,
      [payload['reminderId'], now, today],
    );
  }
}
