import { Injectable } from '@nestjs/common';
import { mayDraft } from '@app/domain/appraisal';
import { opinionIsReady, revisionIsReady, type DossierEvent, type DossierFacts } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { sentence, type Rule } from '@app/domain/workflow';
import { DossierLifecycle } from '@app/dossiers';
import { forbidden, type Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { giveOpinion } from '../opinions/give-opinion';
import { PanelDesk } from '../panel/panel-desk';
import { notYours, refused } from '../refuse';

/** The head of an agency lets its opinion go out: in the appraisal, again by the lead after a change on the last day, or beside it (MTTQ). */
@Injectable()
export class ApproveOpinion {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @throws Problem 403 wrong office or role, 409 out of turn, not presented, or changed since it was read */
  appraise(request: ActRequest, id: string, opinionVersion: number): Promise<Advanced> {
    const { actor } = request;
    return this.door.act(request, this.dossiers, id, 'opine', async (tx, { subject, facts }) => {
      refuseBy(opinionIsReady, tx, facts);
      const desk = await this.desk.of(tx, actor, subject);
      const verdicts = await giveOpinion(tx, { actor, subject, desk, opinionVersion });
      return { type: 'OPINE', office: desk.task.member, silent: false, verdicts } satisfies DossierEvent;
    });
  }

  /** The lead's second look, on the figures of the last day. */
  revise(request: ActRequest, id: string, opinionVersion: number): Promise<Advanced> {
    const { actor } = request;
    return this.door.act(request, this.dossiers, id, 'revise', async (tx, { subject, facts }) => {
      refuseBy(revisionIsReady, tx, facts);
      const desk = await this.desk.of(tx, actor, subject);
      const verdicts = await giveOpinion(tx, { actor, subject, desk, opinionVersion });
      return { type: 'REVISE', verdicts } satisfies DossierEvent;
    });
  }

  /** Stands beside the appraisal and blocks nothing, so it is no step of the dossier. */
  supervise(request: ActRequest, id: string, opinionVersion: number): Promise<{ version: number }> {
    const { actor } = request;
    return this.door.edit(request, this.dossiers, id, async (tx, { subject }) => {
      const desk = await this.desk.of(tx, actor, subject);
      if (desk.task.part !== 'supervises')
        throw notYours(refusal('opinion.not-a-supervisor', { office: actor.officeName }));
      if (actor.role !== 'agency-head' && actor.role !== 'agency-officer')
        throw forbidden(sentence(refusal('act.wrong-role')), 'act.wrong-role');
      const notNow = mayDraft(desk.task, subject.state, true);
      if (notNow) throw refused(notNow);
      await giveOpinion(tx, { actor, subject, desk, opinionVersion });
      return {};
    });
  }
}

/** Asked before the draft is judged, so that the head is told what the page has told beside the button. */
function refuseBy(rule: Rule<DossierFacts>, { actor, today }: Tx, facts: DossierFacts): void {
  const reason = rule(facts, { actor, today, event: null });
  if (reason) throw refused(reason);
}
