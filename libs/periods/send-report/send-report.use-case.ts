import { Injectable } from '@nestjs/common';
import { isLate, reportMessages, type ObligationEvent } from '@app/domain/periods';
import { PlanLibrary } from '@app/plans';
import { OVERSEERS } from '@app/domain/identity';
import { Files } from '@app/files';
import { invalidField, type Tx } from '@app/platform';
import { Door, Outbox, type ActRequest, type Advanced } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { openWhatFollows } from '../open-obligations/open-what-follows';
import { Obligation } from '../persistence/obligation.entity';
import { ReportFile } from '../persistence/report-file.entity';
import { checkReport } from './check-report';
import type { SendReportBody } from './send-report.dto';

/** Sends what is owed. Late is taken in and marked, never refused: a report that comes late is still a report. */
@Injectable()
export class SendReport {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly plans: PlanLibrary,
    private readonly lifecycle: ObligationLifecycle,
    private readonly files: Files,
  ) {}

  run(request: ActRequest, id: string, body: SendReportBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'send', async (tx, { subject, row, facts }) => {
      const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
      const report = checkReport(plan, row.code, body, tx.today);
      if (report.fileId !== null) await this.send(tx, row, report.fileId);
      const late = row.late || isLate(facts, tx.today);
      await tx.manager.update(Obligation, { id }, { ...report, late, sentAt: tx.now, sentBy: request.actor.personId });
      await openWhatFollows(tx, this.outbox, plan, { ...row, cause: 'figures' });
      return { type: 'SEND', on: tx.today, late, report } satisfies ObligationEvent;
    });
  }

  /** The file becomes its receivers' too. @throws Problem 422 when it was not handed in for this very report */
  private async send(tx: Tx, { id, owingOffice, toOffice, acceptOffice }: Obligation, fileId: string): Promise<void> {
    const handedIn = await tx.manager.existsBy(ReportFile, { fileId, obligationId: id });
    if (!handedIn) throw invalidField('/fileId', 'file.unknown', reportMessages.noSuchFile);
    await this.files.openTo(tx, fileId, [...new Set([owingOffice, toOffice, acceptOffice, OVERSEERS])]);
  }
}
