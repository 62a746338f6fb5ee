import { Injectable } from '@nestjs/common';
import { mayDraft, stageFor, type Finding } from '@app/domain/appraisal';
import { seatHolder, type PlanRevision } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { DossierLifecycle, Figures } from '@app/dossiers';
import { forbidden, type Tx } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { opinionInHand } from '../opinions/opinion-in-hand';
import { PanelDesk } from '../panel/panel-desk';
import { faulty, refused } from '../refuse';
import type { AppraisalFigureBody } from './enter-figures.dto';

/**
 * An agency of the panel enters its counts while it examines: Công an what it confirms, Y tế what it counts itself. Which is which follows
 * from the plan (`confirmed-by`, `compared-with`), not from the person.
 */
@Injectable()
export class EnterFigures {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
    private readonly figures: Figures,
  ) {}

  /** @throws Problem 403 not on the panel, 409 not examining, 422 with a pointer to each figure that cannot be */
  run(request: ActRequest, id: string, figures: readonly AppraisalFigureBody[]): Promise<{ version: number }> {
    const { actor } = request;
    return this.door.edit(request, this.dossiers, id, async (tx, { subject, row }) => {
      const desk = await this.desk.of(tx, actor, subject);
      if (actor.role !== 'agency-officer') throw forbidden(sentence(refusal('act.wrong-role')), 'act.wrong-role');
      const opinion = await opinionInHand(tx, id, actor.officeId);
      const notNow =
        subject.state === 'reappraisal'
          ? refusal('opinion.not-now')
          : mayDraft(desk.task, subject.state, opinion !== null);
      if (notNow) throw refused(notNow);
      if (opinion?.row.givenAt) throw refused(refusal('opinion.given'));
      const stage = stageOf(tx, desk.plan, figures);
      await this.figures.enter(tx, { dossier: row.dossier, plan: desk.plan, stage, figures });
      return {};
    });
  }
}

/**
 * The stage at which an office enters. An office that confirms one figure does not compare another in any plan we know; the first one
 * decides, and what does not belong to that stage is refused at its place.
 * @throws Problem 422 for figures that are none of this office's business
 */
function stageOf(tx: Tx, plan: PlanRevision, figures: readonly AppraisalFigureBody[]): 'confirmed' | 'compared' {
  const { actor } = tx;
  const holds = (seat: string): boolean =>
    actor.kind === 'person' && seatHolder(plan, seat, tx.today)?.id === actor.officeKind;
  const stages = figures.map(({ indicator: id }) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    return indicator ? stageFor(indicator, holds) : null;
  });
  const stage = stages.find((one) => one !== null);
  const strays: Finding[] = stages.flatMap((one, i) =>
    one === null || one !== stage ? [{ pointer: `/figures/${i}/indicator`, refusal: refusal('figure.not-yours') }] : [],
  );
  if (!stage || strays.length > 0) throw faulty(strays);
  return stage;
}
