import { Injectable } from '@nestjs/common';
import {
  dossierSentences,
  editableIn,
  type DossierFacts,
  type DossierState,
  type Editable,
} from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { sentence } from '@app/domain/workflow';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject, type ReasonView } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { isEditor } from '../editing-now';
import { seesPolice } from '../figures/figures';
import { figuresToJudge } from '../figures/figures-to-judge';
import { stillMissing } from '../present-to-leader/still-missing';
import { askedComponents } from '../supplement/suspensions';
import type { AnswerFigureView, AnswersView } from './answers.dto';
import { componentRows } from './component-rows';
import type { FigureRowView } from './figure-row.dto';
import { figureRows } from './figure-rows';
import { countsOf, judgedCriteria } from './judged-criteria';

/** The check-answers page: what the commune has stated, criterion by criterion, and what still stands against presenting it. */
@Injectable()
export class AnswersQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  of(actor: PersonActing, id: string): Promise<AnswersView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
      if (!subject) throw notFound('Hồ sơ');
      const row = await this.lifecycle.load(tx, subject);
      const { dossier, plan } = row;
      const facts = await this.lifecycle.facts(tx, subject, row);
      const editable = await editableFor(tx, subject, dossier.unitCode, plan);
      const counts = countsOf(plan, await figuresToJudge(tx, id), 'stated');
      const hasSubmission = dossier.submissionId !== null;
      return {
        id,
        version: subject.version,
        criteria: judgedCriteria(plan, counts, seesPolice(tx)),
        figures: (await figureRows(tx, id, plan)).map((figure) => answerOf(figure, facts, editable)),
        components: await componentRows(tx, { dossierId: id, plan, facts, editable, hasSubmission }),
        missing: missing(tx, facts),
      };
    });
  }
}

/** What this reader may change now; nothing for those who do not draw up this commune's dossiers. */
export async function editableFor(
  tx: Tx,
  { id, state }: Subject,
  unitCode: string,
  plan: PlanRevision,
): Promise<Editable> {
  if (!isEditor(tx, unitCode)) return { figures: [], components: [] };
  return editableIn(state as DossierState, plan, await askedComponents(tx, id));
}

function answerOf(row: FigureRowView, { unstated }: DossierFacts, { figures }: Editable): AnswerFigureView {
  const given = !unstated.some(({ id }) => id === row.indicator);
  return {
    ...row,
    given,
    suggestion: given ? null : (row.review?.value ?? null),
    editable: !row.hidden && figures.includes(row.indicator),
  };
}

const missing = (tx: Tx, facts: DossierFacts): ReasonView[] =>
  stillMissing(tx, facts).map((reason) => ({ code: reason.code, text: sentence(reason, dossierSentences) }));
