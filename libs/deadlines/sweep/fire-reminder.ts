import { Injectable } from '@nestjs/common';
import type { Tx } from '@app/platform';
import { Outbox } from '@app/workflow';

interface Due {
  readonly id: string;
  readonly deadline_id: string;
  readonly draft: readonly string[];
  readonly deadline_status: string;
  readonly newer: boolean;
  readonly province_code: string;
  readonly unit_code: string | null;
  readonly audience: string | null;
  readonly readers: string[] | null;
}

/** Papers that a reminder may ask for (`draft` in the plan's ladder), and the job that draws each up. */
const PAPERS: Readonly<Record<string, string>> = { chase: 'obligation.chase' };

/**
 * Sends one reminder, or settles it unsent: nothing is sent for what is done or paused, and after a day without the worker only the
 * newest message of a deadline goes out, not a storm of stale ones.
 */
@Injectable()
export class FireReminder {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Settles all at once the reminders whose deadline is closed: most of what comes due on a good day. A closed deadline never opens
   * again, so nothing needs to be locked.
   */
  async settleFinished(tx: Tx): Promise<void> {
    await tx.manager.query(
      `UPDATE reminder r SET status = 'skipped', why_skipped = d.status, settled_at = $1 FROM deadline d
       WHERE d.id = r.deadline_id AND d.status IN ('met', 'late') AND r.status = 'planned' AND r.fires_at <= office_now()`,
      [tx.now],
    );
  }

  async run(tx: Tx, id: string): Promise<void> {
    const { manager } = tx;
    // the subject's lock first: an act that finishes the duty in this second either comes before, and nothing is sent, or after
    await manager.query(
      `SELECT s.id FROM subject s JOIN deadline d ON d.subject_id = s.id JOIN reminder r ON r.deadline_id = d.id WHERE r.id = $1 FOR NO KEY UPDATE OF s`,
      [id],
    );
    const [due] = await manager.query<Due[]>(
      `SELECT r.id, r.deadline_id, r.draft, r.province_code, r.unit_code, r.audience, r.readers, d.status AS deadline_status,
         EXISTS (SELECT 1 FROM reminder n WHERE n.deadline_id = r.deadline_id AND n.status = 'planned' AND n.fires_at > r.fires_at
                 AND n.fires_at <= office_now()) AS newer
       FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE r.id = $1 AND r.status = 'planned' AND r.fires_at <= office_now()`,
      [id],
    );
    if (!due) return;
    const why = due.deadline_status !== 'running' ? due.deadline_status : due.newer ? 'stale' : null;
    await manager.query(`UPDATE reminder SET status = $2, why_skipped = $3, settled_at = $4 WHERE id = $1`, [
      id,
      why ? 'skipped' : 'sent',
      why,
      tx.now,
    ]);
    if (why) return;
    const where = {
      provinceCode: due.province_code,
      unitCode: due.unit_code,
      audience: due.audience,
      readers: due.readers,
    };
    await this.outbox.write(tx, where, { job: 'notification.tell-reminder', payload: { reminderId: id } });
    for (const paper of due.draft) {
      const job = PAPERS[paper];
      if (job) await this.outbox.write(tx, where, { job, payload: { deadlineId: due.deadline_id } });
    }
  }
}
