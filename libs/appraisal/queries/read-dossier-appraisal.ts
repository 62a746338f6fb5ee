import { Injectable } from '@nestjs/common';
import {
  appraisalWords,
  appraisalMessages,
  appraisedFigures,
  completeFindings,
  explanationRequest,
  finalFigures,
  judgeFigures,
  mismatchesIn,
  panelTaskOf,
  questionsOf,
  stageFor,
  verdictsBy,
  type BesideFigures,
} from '@app/domain/appraisal';
import type { PersonActing } from '@app/domain/identity';
import { seatHolder, standsWithDecider, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { appraisalRound, seesPolice } from '@app/dossiers';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { appraisalLine } from './appraisal-line';
import { appraisalRow, besideRow, type AppraisalRow, type OpinionRow } from './appraisal-rows';
import { Judgement } from '../persistence/judgement.entity';
import type { DossierAppraisal, OnSiteCheckView, OpinionView, OwnTask, QuestionView } from './dossier-appraisal.dto';

/** What an agency has before it when it examines one dossier. */
@Injectable()
export class ReadDossierAppraisal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  /** @throws Problem 404 outside the jurisdiction, and for offices of the units themselves */
  read(actor: PersonActing, id: string): Promise<DossierAppraisal> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await appraisalRow(tx, id);
      if (!row) throw notFound(appraisalWords.dossier);
      const plan = await this.plans.revision(tx, row.plan, row.planRevision);
      if (!standsWithDecider(actor, plan, tx.today)) throw notFound(appraisalWords.dossier);
      const beside = await besideRow(tx, row, plan);
      return {
        line: appraisalLine(row, { plan, today: tx.today, seesPolice: seesPolice(tx), beside }),
        opinions: await opinionViews(tx, row),
        task: await ownTask(tx, actor, row, { plan, beside }),
        explanationRequest: explanationRequest(plan, mismatchesIn(plan.indicators, row.visible)),
        onSiteChecks: await onSiteChecks(tx, id, plan),
      };
    });
  }
}

async function opinionViews(tx: Tx, { opinions }: AppraisalRow): Promise<OpinionView[]> {
  const remarks = await tx.manager.query<{ opinion: string; text: string }[]>(
    `SELECT opinion_id AS opinion, text FROM opinion_remark WHERE opinion_id = ANY ($1)`,
    [opinions.map(({ id }) => id)],
  );
  return opinions.flatMap((opinion) => {
    const { content, id, office: _, ...rest } = opinion;
    if (!content) return [];
    const { verdicts, overall, comments, note } = content;
    return [
      {
        ...rest,
        verdicts,
        overall,
        comments,
        note,
        policeRemark: remarks.find((remark) => remark.opinion === id)?.text ?? null,
      },
    ];
  });
}

async function ownTask(
  tx: Tx,
  actor: PersonActing,
  row: AppraisalRow,
  { plan, beside }: { readonly plan: PlanRevision; readonly beside: BesideFigures },
): Promise<OwnTask | null> {
  const { today } = tx;
  const task = panelTaskOf(plan, actor.officeKind, today);
  if (!task) return null;
  const holds = (seat: string): boolean => seatHolder(plan, seat, today)?.id === actor.officeKind;
  const readings =
    row.state === 'reappraisal' ? finalFigures(plan, row.judged) : appraisedFigures(plan.indicators, row.judged);
  const own: OpinionRow | undefined = row.opinions.find(({ office }) => office === actor.officeId);
  const draft = own && !own.given ? own.content : null;
  const findings = draft ? completeFindings(task, draft, verdictsBy(judgeFigures(plan, readings, beside))) : [];
  return {
    part: task.part,
    criteria: [...task.criteria],
    subjects: [...task.subjects],
    indicators: plan.indicators.filter((indicator) => stageFor(indicator, holds) !== null).map(({ id }) => id),
    questions: await ownQuestions(tx, row.id, plan, holds),
    findings: findings.map(({ pointer, refusal }) => ({
      pointer,
      code: refusal.code,
      detail: sentence(refusal, appraisalMessages),
    })),
  };
}

/** What the criteria ask of the reader's seats, with what has been answered in this round. */
async function ownQuestions(
  tx: Tx,
  dossierId: string,
  plan: PlanRevision,
  holds: (seat: string) => boolean,
): Promise<QuestionView[]> {
  const questions = questionsOf(plan).filter(({ by }) => by.some(holds));
  if (questions.length === 0) return [];
  const round = await appraisalRound(tx, dossierId);
  const said = await tx.manager.findBy(Judgement, { dossierId, round });
  return questions.map(({ ask, criteria }) => {
    const own = said.find((one) => one.ask === ask && holds(one.seat));
    return { ask, criteria: [...criteria], answer: own?.answer ?? null, reason: own?.reason ?? null };
  });
}

async function onSiteChecks(
  { manager }: Tx,
  dossierId: string,
  { indicators }: PlanRevision,
): Promise<OnSiteCheckView[]> {
  const checks = await manager.query<
    (Omit<OnSiteCheckView, 'counts'> & { counts: { indicator: string; value: number }[] })[]
  >(
    `SELECT c.id, o.name AS "officeName", c.checked_on AS "checkedOn", c.participants, c.findings, c.recorded_by_title AS "recordedByTitle",
       coalesce((SELECT jsonb_agg(jsonb_build_object('indicator', n.indicator, 'value', n.value) ORDER BY n.indicator)
                 FROM on_site_count n WHERE n.check_id = c.id), '[]') AS counts
     FROM on_site_check c JOIN office o ON o.id = c.office_id WHERE c.dossier_id = $1 ORDER BY c.checked_on, c.id`,
    [dossierId],
  );
  const label = (id: string): string => {
    const found = indicators.find((indicator) => indicator.id === id);
    return found ? inVietnamese(found.label) : id;
  };
  return checks.map((check) => ({
    ...check,
    counts: check.counts.map((count) => ({ ...count, label: label(count.indicator) })),
  }));
}
