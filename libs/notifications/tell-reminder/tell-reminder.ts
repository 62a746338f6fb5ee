import { Injectable } from '@nestjs/common';
import type { Tx } from '@app/platform';
import type { JobAtHand } from '@app/workflow';

/**
 * Turns a reminder that has fired into one notification for each person in the positions it names. `(cause, position)` is unique, so
 * that doing it twice tells nobody twice. What only some offices may see is told to nobody else: the message carries its title.
 */
@Injectable()
export class TellReminder {
  async run({ manager, now, today }: Tx, { payload }: JobAtHand): Promise<void> {
    await manager.query(
      `INSERT INTO notification (cause, position_id, subject_id, code, params, told_at, province_code, unit_code, audience, readers)
       SELECT r.id, p.id, s.id, 'reminder.' || r.kind, jsonb_build_object('title', s.title, 'due', d.due), $2, o.province_code, o.unit_code, NULL, ARRAY[o.id]
       FROM reminder r
         JOIN deadline d ON d.id = r.deadline_id
         JOIN subject s ON s.id = d.subject_id
         CROSS JOIN LATERAL unnest(r.tell) AS whom (address)
         JOIN position p ON p.office_id = split_part(whom.address, '/', 1) AND p.role = split_part(whom.address, '/', 2)
           AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
         JOIN office o ON o.id = p.office_id
       WHERE r.id = $1 AND (s.readers IS NULL OR o.id = ANY (s.readers))
       ON CONFLICT (cause, position_id) DO NOTHING`,
      [payload['reminderId'], now, today],
    );
  }
}
