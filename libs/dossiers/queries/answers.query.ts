import { Injectable } from '@nestjs/common';
import {
  dossierSentences,
  editableIn,
  figuresOfRegistration,
  figuresToState,
  stageEnteredIn,
  type DossierFacts,
  type DossierState,
  type Editable,
} from '@app/domain/dossiers';
import type { Readings } from '@app/domain/appraisal';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { sentence } from '@app/domain/workflow';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { isEditor } from '../editing-now';
import { seesPolice } from '../figures/figures';
import { besideFigures } from '../figures/beside-figures';
import { figuresToJudge } from '../figures/figures-to-judge';
import { stillMissing } from '../present-to-leader/still-missing';
import { askedComponents } from '../supplement/suspensions';
import type { AnswerFigureView, AnswersView } from './answers.dto';
import { componentRows } from './component-rows';
import type { FigureRowView } from './figure-row.dto';
import { figureRows } from './figure-rows';
import { judgedCriteria, readingsOf } from './judged-criteria';

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
      const editable = await editableFor(tx, subject, facts, plan);
      const figures = await figuresToJudge(tx, id);
      const state = subject.state as DossierState;
      // the page on which the unit registers is the one on which it states its figures later
      const stage = state === 'registered' ? 'registered' : stageEnteredIn(state);
      const judged = {
        readings: readingsOf(plan, figures, stage),
        beside: await besideFigures(tx, { id, plan, state, figures }),
      };
      const step = stepOf(plan, stage, judged.readings);
      const hasSubmission = dossier.submissionId !== null;
      return {
        id,
        version: subject.version,
        criteria: judgedCriteria(plan, judged, seesPolice(tx)),
        figures: (await figureRows(tx, id, plan))
          .filter(({ indicator }) => step.shows(indicator))
          .map((figure) => answerOf(figure, { stage, known: judged.readings, step, editable })),
        components: (
          await componentRows(tx, {
            dossierId: id,
            plan,
            state,
            sentAt: dossier.sentAt,
            facts,
            editable,
            hasSubmission,
          })
        ).filter((component) => stage === 'stated' || facts.registration.form.includes(component.id)),
        missing: stillMissing(tx, facts, state).map((reason) => ({
          code: reason.code,
          text: sentence(reason, dossierSentences),
        })),
      };
    });
  }
}

/** What this reader may change now; nothing for those who do not draw up this dossier. */
export async function editableFor(
  tx: Tx,
  { id, state }: Subject,
  { unitCode, seats }: DossierFacts,
  plan: PlanRevision,
): Promise<Editable> {
  if (!isEditor(tx, { state, unitCode, registrar: seats.registrar })) return { figures: [], components: [] };
  return editableIn(state as DossierState, plan, await askedComponents(tx, id));
}

/** Which figures the step is about, and without which it cannot be left. */
interface StepOfAnswers {
  readonly shows: (indicator: string) => boolean;
  readonly needs: (indicator: string) => boolean;
}

function stepOf(plan: PlanRevision, stage: 'registered' | 'stated', known: Readings): StepOfAnswers {
  const asked = stage === 'registered' ? figuresOfRegistration(plan) : figuresToState(plan, known);
  const needed = new Set(asked.map(({ id }) => id));
  return {
    shows: (indicator) => stage === 'stated' || needed.has(indicator),
    needs: (indicator) => needed.has(indicator),
  };
}

interface Answering {
  readonly stage: 'registered' | 'stated';
  readonly known: Readings;
  readonly step: StepOfAnswers;
  readonly editable: Editable;
}

function answerOf(row: FigureRowView, { stage, known, step, editable }: Answering): AnswerFigureView {
  const given = known[row.indicator] !== undefined;
  return {
    ...row,
    current: row[stage],
    needed: step.needs(row.indicator),
    given,
    suggestion: given ? null : (row.review?.value ?? null),
    editable: !row.hidden && editable.figures.includes(row.indicator),
  };
}
