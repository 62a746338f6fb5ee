import { decisionWords } from '@app/domain/decisions';
import { Injectable } from '@nestjs/common';
import {
  appraisedCounts,
  finalCounts,
  indicatorsToConfirm,
  judgeCounts,
  type FigureStage,
  type StagedFigure,
} from '@app/domain/appraisal';
import { namesOfPlan } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { Dossier, figuresToJudge } from '@app/dossiers';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork } from '@app/platform';
import { Subject } from '@app/workflow';
import { lastDayOfPeriod } from '../last-day';
import { FinalConfirmation as Row } from '../persistence/final-confirmation.entity';
import type { FinalConfirmationView, FinalCriterionLine, FinalFigureLine } from './final-confirmation.dto';

/** The last look at one dossier: figures of the appraisal beside those of the last day. */
@Injectable()
export class FinalConfirmationQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  read(actor: PersonActing, id: string): Promise<FinalConfirmationView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const dossier = await tx.manager.findOneBy(Dossier, { id });
      if (!dossier) throw notFound(decisionWords.dossier);
      const subject = await tx.manager.findOneByOrFail(Subject, { id });
      const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
      const row = await tx.manager.findOneBy(Row, { dossierId: id });
      const visible = await tx.manager.query<StagedFigure[]>(
        `SELECT indicator, stage, value FROM figure WHERE dossier_id = $1 AND stage IN ('confirmed', 'final')`,
        [id],
      );
      return {
        from: await lastDayOfPeriod(tx, dossier.periodId),
        statedAt: row?.statedAt ?? null,
        statedByTitle: row?.statedByTitle ?? null,
        confirmedAt: row?.confirmedAt ?? null,
        confirmedByTitle: row?.confirmedByTitle ?? null,
        changed: row?.changed ?? null,
        figures: figureLines(visible, plan),
        criteria: criterionLines(await figuresToJudge(tx, id), plan),
      };
    });
  }
}

function figureLines(figures: readonly StagedFigure[], plan: PlanRevision): FinalFigureLine[] {
  const wanted = indicatorsToConfirm(
    plan,
    plan.criteria.items.map(({ id }) => id),
  );
  const at = (indicator: string, stage: FigureStage): number | null =>
    figures.find((figure) => figure.indicator === indicator && figure.stage === stage)?.value ?? null;
  return plan.indicators
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, label }) => ({
      indicator: id,
      label: inVietnamese(label),
      confirmed: at(id, 'confirmed'),
      final: at(id, 'final'),
    }));
}

function criterionLines(figures: readonly StagedFigure[], plan: PlanRevision): FinalCriterionLine[] {
  const appraised = judgeCounts(plan, appraisedCounts(plan.indicators, figures)).criteria;
  const names = namesOfPlan(plan);
  return judgeCounts(plan, finalCounts(plan.indicators, figures)).criteria.map(({ id, verdict }) => ({
    id,
    label: names.term(id),
    appraised: appraised.find((one) => one.id === id)?.verdict ?? 'undetermined',
    atEnd: verdict,
  }));
}
