import { Injectable } from '@nestjs/common';
import { isLate, reportMessages, type ObligationEvent } from '@app/domain/periods';
import { PlanLibrary } from '@app/plans';
import { invalidField, type Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { Obligation } from '../persistence/obligation.entity';
import { checkReport } from './check-report';
import type { SendReportBody } from './send-report.dto';

/** Sends what is owed. Late is taken in and marked, never refused: a report that comes late is still a report. */
@Injectable()
export class SendReport {
  constructor(
    private readonly door: Door,
    private readonly plans: PlanLibrary,
    private readonly lifecycle: ObligationLifecycle,
  ) {}

  run(request: ActRequest, id: string, body: SendReportBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'send', async (tx, { subject, row, facts }) => {
      const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
      const report = checkReport(plan, row.code, body, tx.today);
      if (report.fileId !== null) await mustSee(tx, report.fileId);
      const late = row.late || isLate(facts, tx.today);
      await tx.manager.update(Obligation, { id }, { ...report, late, sentAt: tx.now, sentBy: request.actor.personId });
      return { type: 'SEND', on: tx.today, late, report } satisfies ObligationEvent;
    });
  }
}

/** @throws Problem 422 when the file is not there for this person: row-level security hides what is not theirs */
async function mustSee({ manager }: Tx, fileId: string): Promise<void> {
  const found = await manager.query<unknown[]>(`SELECT 1 FROM stored_file WHERE id = $1`, [fileId]);
  if (found.length === 0) throw invalidField('/fileId', 'file.unknown', reportMessages.noSuchFile);
}
