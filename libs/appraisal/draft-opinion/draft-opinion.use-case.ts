import { Injectable } from '@nestjs/common';
import {
  appraisalWords,
  appraisalMessages,
  completeFindings,
  mayDraft,
  strayFindings,
  type Finding,
  type OpinionContent,
} from '@app/domain/appraisal';
import { impossiblePaperDay, refusal, type LegalDate } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { DossierLifecycle } from '@app/dossiers';
import { forbidden, stale, UnitOfWork, type Tx } from '@app/platform';
import { Door, once, type ActRequest, type Subject } from '@app/workflow';
import { beginOpinion, opinionInHand, type OpinionInHand } from '../opinions/opinion-in-hand';
import { PanelDesk, type AtTheDesk } from '../panel/panel-desk';
import { proposalsFor } from '../panel/engine-proposals';
import { OpinionRemark } from '../persistence/opinion-remark.entity';
import { OpinionSaid } from '../persistence/opinion-said.entity';
import { Opinion } from '../persistence/opinion.entity';
import { faulty, refused } from '../refuse';
import type { DraftOpinionBody, DraftSaved } from './draft-opinion.dto';
import { contentOf, paperOf } from './read-opinion';

/**
 * Saves an officer's draft, and lays it before the head. The dossier is locked, so that a draft cannot change while the head gives it, but
 * its version stays: agencies write side by side all day, and one's draft is no change of what another signs. `If-Match` is the draft's
 * own version.
 */
@Injectable()
export class DraftOpinion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @throws Problem 403 no officer of the panel, 409 not now, given or stale, 422 with a pointer to each fault */
  run(request: ActRequest, id: string, body: DraftOpinionBody): Promise<DraftSaved> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.door.take(tx, this.dossiers, id);
        const desk = await this.desk.of(tx, actor, hand.subject);
        if (actor.role !== 'agency-officer') throw forbidden(sentence(WRONG_ROLE), WRONG_ROLE.code);
        const opinion = await this.draftOf(tx, hand.subject, desk, actor.officeId);
        if (request.ifMatch !== null && request.ifMatch !== opinion.row.version)
          throw stale(appraisalWords.draftSavedElsewhere);
        const content = contentOf(body);
        refuseImpossibleDay(body, tx.today);
        const findings = await this.check(tx, hand.subject, desk, content, body.present);
        await this.save(tx, opinion, body, content);
        await this.remark(tx, opinion, desk, body.policeRemark);
        await this.door.refresh(tx, this.dossiers, hand);
        return { version: opinion.row.version + 1, presented: body.present, findings: findings.map(told) };
      }),
    );
  }

  private async draftOf(tx: Tx, subject: Subject, { task }: AtTheDesk, officeId: string): Promise<OpinionInHand> {
    const present = await opinionInHand(tx, subject.id, officeId);
    if (present?.row.givenAt) throw refused(refusal('opinion.given'));
    const notNow = mayDraft(task, subject.state, present !== null);
    if (notNow) throw refused(notNow);
    return present ?? (await beginOpinion(tx, subject, task, officeId));
  }

  private async check(
    tx: Tx,
    subject: Subject,
    desk: AtTheDesk,
    content: OpinionContent,
    present: boolean,
  ): Promise<Finding[]> {
    const stray = strayFindings(desk.task, content);
    if (stray.length > 0) throw faulty(stray);
    const findings = completeFindings(desk.task, content, await proposalsFor(tx, subject, desk.plan));
    if (present && findings.length > 0) throw faulty(findings);
    return findings;
  }

  private async save(
    tx: Tx,
    { row, said }: OpinionInHand,
    body: DraftOpinionBody,
    content: OpinionContent,
  ): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('an opinion is drafted by a person');
    await tx.manager.update(
      Opinion,
      { id: row.id },
      {
        draftedBy: actor.personId,
        draftedByTitle: actor.title,
        draftedAt: tx.now,
        presentedAt: body.present ? tx.now : null,
        version: row.version + 1,
      },
    );
    const returnedReason = body.present ? null : said.returnedReason;
    const changes = { content, paper: paperOf(body), returnedReason };
    await tx.manager.update(OpinionSaid, { opinionId: row.id }, changes);
  }

  private async remark(tx: Tx, { row }: OpinionInHand, { task }: AtTheDesk, text: string | undefined): Promise<void> {
    if (text === undefined) return;
    if (!task.seesPolice) throw faulty([{ pointer: '/policeRemark', refusal: refusal('opinion.police-remark') }]);
    const { id: opinionId, provinceCode, unitCode } = row;
    await tx.manager.upsert(OpinionRemark, { opinionId, text, provinceCode, unitCode, audience: 'police' }, [
      'opinionId',
    ]);
  }
}

/** The agency's own signed paper has been signed. */
function refuseImpossibleDay(body: DraftOpinionBody, today: LegalDate): void {
  const paper = paperOf(body);
  if (paper && impossiblePaperDay(paper.date, today))
    throw faulty([{ pointer: '/paper/date', refusal: refusal('opinion.paper-date') }]);
}

const WRONG_ROLE = refusal('act.wrong-role');

const told = ({ pointer, refusal: { code, params } }: Finding): DraftSaved['findings'][number] => ({
  pointer,
  code,
  detail: sentence({ code, params }, appraisalMessages),
});
