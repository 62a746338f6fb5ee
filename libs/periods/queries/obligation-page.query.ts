import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { occurrenceLabel } from '@app/domain/periods';
import { clauseOrNull, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { Files, type StoredFile } from '@app/files';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { DescribeSubject, Subject, type HistoryLine } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import type { Obligation } from '../persistence/obligation.entity';
import type { AttachedFile, CollectedFigure, ObligationPage } from './obligation-page.dto';

/** One obligation: what is owed to whom by when, what was sent, and what the asking person can do. */
@Injectable()
export class ObligationPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
    private readonly describe: DescribeSubject,
    private readonly lifecycle: ObligationLifecycle,
    private readonly files: Files,
  ) {}

  run(actor: PersonActing, id: string): Promise<ObligationPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { subject, row } = await this.find(tx, id);
      const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
      const asked = plan.obligations.find((obligation) => obligation.id === row.code);
      const phases = Object.fromEntries(plan.phases.map((phase) => [phase.id, inVietnamese(phase.label)]));
      return {
        subject: await this.describe.view(tx, this.lifecycle, subject, await this.lifecycle.facts(tx, subject)),
        periodId: row.periodId,
        obligation: row.code,
        label: inVietnamese(asked?.label ?? row.code),
        occurrence: row.occurrence,
        occurrenceLabel: occurrenceLabel(row.occurrence, phases),
        clause: clauseOrNull(plan, asked?.clause),
        ...(await officeNames(tx, row)),
        opens: row.opens,
        due: row.resendUntil ?? row.due,
        sentAt: row.sentAt,
        late: row.late,
        text: row.text,
        figures: (asked?.collect ?? []).map((indicator) => collected(plan, indicator, row)),
        file: await attached(tx, row.fileId),
      };
    });
  }

  history(actor: PersonActing, id: string): Promise<HistoryLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.describe.history(tx, this.lifecycle, id);
    });
  }

  /** The file of the report, for whoever may read the report and, by the wall, the file. @throws Problem 404 */
  file(actor: PersonActing, id: string): Promise<StoredFile> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { row } = await this.find(tx, id);
      if (row.fileId === null) throw notFound('Tệp');
      return this.files.find(tx, row.fileId);
    });
  }

  private async find(tx: Tx, id: string): Promise<{ subject: Subject; row: Obligation }> {
    const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
    if (!subject) throw notFound();
    return { subject, row: await this.lifecycle.load(tx, subject) };
  }
}

async function officeNames(
  { manager }: Tx,
  row: Obligation,
): Promise<Pick<ObligationPage, 'owingOfficeName' | 'toOfficeName' | 'acceptOfficeName'>> {
  const [names] = await manager.query<[Pick<ObligationPage, 'owingOfficeName' | 'toOfficeName' | 'acceptOfficeName'>]>(
    `SELECT (SELECT name FROM office WHERE id = $1) AS "owingOfficeName", (SELECT name FROM office WHERE id = $2) AS "toOfficeName",
       (SELECT name FROM office WHERE id = $3) AS "acceptOfficeName"`,
    [row.owingOffice, row.toOffice, row.acceptOffice],
  );
  return names;
}

function collected({ indicators }: PlanRevision, id: string, { figures }: Obligation): CollectedFigure {
  const indicator = indicators.find((candidate) => candidate.id === id);
  return {
    indicator: id,
    label: inVietnamese(indicator?.label ?? id),
    unit: indicator?.unit ?? null,
    value: figures[id] ?? null,
  };
}

async function attached({ manager }: Tx, fileId: string | null): Promise<AttachedFile | null> {
  if (fileId === null) return null;
  const [file] = await manager.query<AttachedFile[]>(`SELECT id, name, size FROM stored_file WHERE id = $1`, [fileId]);
  return file ?? null;
}
