import { Injectable } from '@nestjs/common';
import { panelTaskOf, type PanelTask } from '@app/domain/appraisal';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import { notYours } from '../refuse';

export interface AtTheDesk {
  readonly plan: PlanRevision;
  readonly task: PanelTask;
}

/** What the plan of a dossier asks of the office of whoever is acting. */
@Injectable()
export class PanelDesk {
  constructor(private readonly plans: PlanLibrary) {}

  /** @throws Problem 403 when the plan asks that office nothing */
  async of(tx: Tx, actor: PersonActing, subject: Pick<Subject, 'plan' | 'planRevision'>): Promise<AtTheDesk> {
    const plan = await this.plans.revision(tx, subject.plan, subject.planRevision);
    const task = panelTaskOf(plan, actor.officeKind, tx.today);
    if (!task) throw notYours(refusal('opinion.not-on-the-panel', { office: actor.officeName }));
    return { plan, task };
  }
}
