import { Injectable } from '@nestjs/common';
import { ladderNotices } from '@app/domain/calendar';
import { latest, legalDateAt, startOfLegalDay, type LegalDate } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { workingDays, type Tx } from '@app/platform';
import { Deadline, Subject, type JobAtHand } from '@app/workflow';
import { recipients } from './recipients';

/** Messages go out when the offices open: half past seven in Hà Nội. */
const OFFICES_OPEN_MS = 7.5 * 3_600_000;

const firesAt = (day: LegalDate): Date => new Date(startOfLegalDay(day).getTime() + OFFICES_OPEN_MS);

/**
 * Writes the reminders of one deadline as rows, by the ladder of its plan. Runs again whenever the deadline has been set, moved or
 * started to run on: what was planned is planned anew, what was sent stays sent.
 */
@Injectable()
export class PlanReminders {
  constructor(private readonly plans: PlanLibrary) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const { manager } = tx;
    const deadline = await manager.findOneByOrFail(Deadline, { id: String(payload['deadlineId']) });
    await manager.query(`DELETE FROM reminder WHERE deadline_id = $1 AND status = 'planned'`, [deadline.id]);
    if (deadline.status !== 'running') return;
    const subject = await manager.findOneByOrFail(Subject, { id: deadline.subjectId });
    const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
    const opens = latest(plan.revision.date, legalDateAt(deadline.setAt));
    for (const notice of ladderNotices(plan.ladder, { opens, due: deadline.due }, await workingDays(tx))) {
      await manager.query(
        `INSERT INTO reminder (deadline_id, kind, fires_at, tell, draft, status, province_code, unit_code, audience, readers)
         VALUES ($1, $2, $3, $4, $5, 'planned', $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        [
          deadline.id,
          notice.kind,
          firesAt(notice.on),
          recipients(notice.tell, deadline, { plan, day: tx.today }),
          notice.draft,
          deadline.provinceCode,
          deadline.unitCode,
          deadline.audience,
          deadline.readers,
        ],
      );
    }
  }
}
