import { decisionWords } from '@app/domain/decisions';
import { Injectable } from '@nestjs/common';
import {
  appraisedFigures,
  finalFigures,
  indicatorsOfLastDay,
  judgeFigures,
  type FigureStage,
  type StagedFigure,
} from '@app/domain/appraisal';
import { namesOfPlan, type DossierState } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import type { FigureValue, PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { besideFigures, Dossier, figuresToJudge } from '@app/dossiers';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { lastDayOfFigures } from '../last-day';
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
        from: await lastDayOfFigures(tx, dossier, plan),
        statedAt: row?.statedAt ?? null,
        statedByTitle: row?.statedByTitle ?? null,
        confirmedAt: row?.confirmedAt ?? null,
        confirmedByTitle: row?.confirmedByTitle ?? null,
        changed: row?.changed ?? null,
        figures: figureLines(visible, plan),
        criteria: await criterionLines(tx, subject, plan),
      };
    });
  }
}

function figureLines(figures: readonly StagedFigure[], plan: PlanRevision): FinalFigureLine[] {
  const wanted = indicatorsOfLastDay(plan);
  const at = (indicator: string, stage: FigureStage): FigureValue | null =>
    figures.find((figure) => figure.indicator === indicator && figure.stage === stage)?.value ?? null;
  return plan.indicators
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, label, type, grades }) => ({
      indicator: id,
      label: inVietnamese(label),
      type,
      grades: [...grades],
      confirmed: at(id, 'confirmed'),
      final: at(id, 'final'),
    }));
}

async function criterionLines(
  tx: Tx,
  { id: dossierId, state }: Subject,
  plan: PlanRevision,
): Promise<FinalCriterionLine[]> {
  const figures = await figuresToJudge(tx, dossierId);
  const beside = await besideFigures(tx, { id: dossierId, plan, state: state as DossierState, figures });
  const appraised = judgeFigures(plan, appraisedFigures(plan.indicators, figures), beside).criteria;
  const names = namesOfPlan(plan);
  return judgeFigures(plan, finalFigures(plan, figures), beside).criteria.map(({ id, verdict }) => ({
    id,
    label: names.term(id),
    appraised: appraised.find((one) => one.id === id)?.verdict ?? 'undetermined',
    atEnd: verdict,
  }));
}
