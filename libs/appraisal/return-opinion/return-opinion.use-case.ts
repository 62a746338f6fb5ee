import { Injectable } from '@nestjs/common';
import { refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { DossierLifecycle } from '@app/dossiers';
import { forbidden, UnitOfWork } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { opinionInHand } from '../opinions/opinion-in-hand';
import { PanelDesk } from '../panel/panel-desk';
import { OpinionSaid } from '../persistence/opinion-said.entity';
import { Opinion } from '../persistence/opinion.entity';
import { refused } from '../refuse';

/** The head gives a draft back to the officer, with what is wrong with it. */
@Injectable()
export class ReturnOpinion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @returns the draft's version; @throws Problem 403 not the head, 409 nothing lies with the head */
  run(request: ActRequest, id: string, reason: string): Promise<{ version: number }> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.door.take(tx, this.dossiers, id);
        await this.desk.of(tx, actor, hand.subject);
        if (actor.role !== 'agency-head') throw forbidden(sentence(refusal('act.wrong-role')), 'act.wrong-role');
        const opinion = await opinionInHand(tx, id, actor.officeId);
        if (!opinion || opinion.row.givenAt) throw refused(refusal(opinion ? 'opinion.given' : 'opinion.no-draft'));
        if (!opinion.row.presentedAt) throw refused(refusal('opinion.not-presented'));
        const version = opinion.row.version + 1;
        await tx.manager.update(Opinion, { id: opinion.row.id }, { presentedAt: null, version });
        await tx.manager.update(OpinionSaid, { opinionId: opinion.row.id }, { returnedReason: reason });
        await this.door.refresh(tx, this.dossiers, hand);
        return { version };
      }),
    );
  }
}
