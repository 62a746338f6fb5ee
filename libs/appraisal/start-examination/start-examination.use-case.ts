import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { DossierLifecycle } from '@app/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { beginOpinion, opinionInHand } from '../opinions/opinion-in-hand';
import { PanelDesk } from '../panel/panel-desk';

/** An agency of the panel takes the dossier up. */
@Injectable()
export class StartExamination {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @throws Problem 403 not on the panel, 409 out of turn */
  run(request: ActRequest, id: string): Promise<Advanced> {
    return this.door.act(request, this.dossiers, id, 'examine', async (tx, { subject }) => {
      const { task } = await this.desk.of(tx, request.actor, subject);
      // twice is the rules' to refuse, in their own words
      if (!(await opinionInHand(tx, id, request.actor.officeId)))
        await beginOpinion(tx, subject, task, request.actor.officeId);
      return { type: 'EXAMINE', office: task.member } satisfies DossierEvent;
    });
  }
}
