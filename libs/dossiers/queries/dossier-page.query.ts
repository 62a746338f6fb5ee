import { Injectable } from '@nestjs/common';
import {
  againstAskingAgain,
  dossierSentences,
  dossierStateLabels,
  type DossierFacts,
  type DossierState,
} from '@app/domain/dossiers';
import { numberAndSymbol } from '@app/domain/documents';
import type { PersonActing } from '@app/domain/identity';
import { sentence } from '@app/domain/workflow';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { DescribeSubject, Subject, type HistoryLine } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { seesPolice } from '../figures/figures';
import { besideFigures } from '../figures/beside-figures';
import { figuresToJudge } from '../figures/figures-to-judge';
import type { Dossier } from '../persistence/dossier.entity';
import { awaitingWords, registrationOf, unitClassOf } from './about-the-plan';
import { editableFor } from './answers.query';
import { componentRows } from './component-rows';
import type { AgainView, DossierPage, OtherRoundView, PaperView, SubmissionView } from './dossier-page.dto';
import { figureRows } from './figure-rows';
import { judgedCriteria, judgedOn, readingsOf } from './judged-criteria';
import { opinionsOf } from './opinions-of';
import { supplementsOf } from './supplements-of';

/** A dossier's whole page: where it stands, what it holds, how the criteria stand, what was asked and said. */
@Injectable()
export class DossierPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly describe: DescribeSubject,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  of(actor: PersonActing, id: string): Promise<DossierPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await this.find(tx, id);
      const row = await this.lifecycle.load(tx, subject);
      const { dossier, plan } = row;
      const facts = await this.lifecycle.facts(tx, subject, row);
      const figures = await figuresToJudge(tx, id);
      const state = subject.state as DossierState;
      const stage = judgedOn(state, figures);
      const judged = {
        readings: readingsOf(plan, figures, stage),
        beside: await besideFigures(tx, { id, plan, state, figures }),
      };
      const editable = await editableFor(tx, subject, facts, plan);
      const { code, arrivalNumber, sentAt, late, track, proposedTrack, reviewNote, proposed, failed } = dossier;
      const { asked, rounds, further } = facts.supplement;
      return {
        subject: await this.describe.view(tx, this.lifecycle, subject, facts),
        ...(await names(tx, dossier)),
        code,
        arrivalNumber,
        sentAt,
        late,
        way: plan.selection.way,
        council: plan.council.form !== 'none',
        registration: registrationOf(plan, dossier),
        tracks: plan.selection.way === 'all' ? [...plan.selection.tracks] : [],
        track,
        proposedTrack,
        reviewNote,
        submission: submissionOf(dossier),
        judgedOn: stage,
        criteria: judgedCriteria(plan, judged, seesPolice(tx)),
        awaiting: awaitingWords(plan, tx.today),
        unitClass: unitClassOf(plan, judged),
        figures: await figureRows(tx, id, plan),
        components: await componentRows(tx, {
          dossierId: id,
          plan,
          state,
          sentAt,
          facts,
          editable,
          hasSubmission: dossier.submissionId !== null,
        }),
        supplements: await supplementsOf(tx, id, plan),
        furtherSupplementWarns: asked >= rounds && further === 'warn',
        opinions: await opinionsOf(tx, subject, row, facts),
        councilProposed: proposed,
        failed,
        documents: await papers(tx, id),
        round: dossier.round,
        otherRounds: await otherRounds(tx, dossier),
        again: againView(actor, state, facts),
      };
    });
  }

  history(actor: PersonActing, id: string): Promise<HistoryLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.describe.history(tx, this.lifecycle, id);
    });
  }

  private async find(tx: Tx, id: string): Promise<Subject> {
    const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
    if (!subject) throw notFound('Hồ sơ');
    return subject;
  }
}

/** Told where the plan lets units ask again at all, to whoever would ask. */
function againView(
  { role, officeId }: PersonActing,
  state: DossierState,
  { again, seats }: DossierFacts,
): AgainView | null {
  if (again.setting !== 'each-phase' || officeId !== seats.submitter || role !== 'commune-officer') return null;
  const against = againstAskingAgain(state, again);
  return { allowed: against === null, reason: against && sentence(against, dossierSentences) };
}

async function otherRounds({ manager }: Tx, { id, periodId, unitCode }: Dossier): Promise<OtherRoundView[]> {
  const rows = await manager.query<{ id: string; round: number; state: DossierState }[]>(
    `SELECT d.id, d.round, s.state FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND d.unit_code = $2 AND d.id <> $3 ORDER BY d.round`,
    [periodId, unitCode, id],
  );
  return rows.map(({ state, ...row }) => ({ ...row, stateLabel: dossierStateLabels[state] }));
}

type Names = Pick<DossierPage, 'periodId' | 'periodLabel' | 'unitCode' | 'unitName'>;

async function names({ manager }: Tx, { periodId, unitCode, unitName }: Dossier): Promise<Names> {
  const [row] = await manager.query<[Pick<Names, 'periodLabel'>]>(
    `SELECT label AS "periodLabel" FROM period WHERE id = $1`,
    [periodId],
  );
  return { periodId, unitCode, unitName, ...row };
}

function submissionOf({
  submissionId,
  submissionNumber,
  submissionDate,
  submissionSigner,
}: Dossier): SubmissionView | null {
  return submissionId === null
    ? null
    : { documentId: submissionId, number: submissionNumber, date: submissionDate, signer: submissionSigner };
}

type PaperRow = Omit<PaperView, 'number'> & { readonly number: number | null; readonly symbol: string };

async function papers({ manager }: Tx, dossierId: string): Promise<PaperView[]> {
  const rows = await manager.query<PaperRow[]>(
    `SELECT d.id, d.template, d.title, s.state, d.number, d.symbol, d.dated AS date
     FROM document d JOIN subject s ON s.id = d.id
     WHERE (d.about_kind = 'dossier' AND d.about_id = $1)
        OR d.id IN (SELECT r.document_id FROM recognition r WHERE r.dossier_id = $1)
     ORDER BY s.opened_at, d.id`,
    [dossierId],
  );
  return rows.map(({ symbol, number, ...row }) => ({
    ...row,
    number: number === null ? null : numberAndSymbol(number, symbol),
  }));
}
