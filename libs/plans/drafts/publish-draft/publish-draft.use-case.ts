import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { Reauthentication } from '@app/identity';
import { Problem, UnitOfWork, type Tx } from '@app/platform';
import { answeredBefore, once, type ActRequest } from '@app/workflow';
import type { ReadPlan } from '../../language/read-plan';
import { readPlanText } from '../../shipped-plans';
import { PlanDraft } from '../../persistence/plan-draft.entity';
import { PlanLibrary } from '../../plan-library';
import { DraftShelf } from '../draft-shelf';
import { draftMessages } from '../messages.vi';
import { notNext, obstacleTo, refusedBy } from '../obstacle';
import type { PublishedPlan } from './publish-draft.dto';

/**
 * Makes a draft a revision. The text is read before the transaction (no computing under locks); the lock then holds it to the version that
 * was read. The revision keeps who published it and when; the draft says what it became. Neither changes any more.
 */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftShelf,
    private readonly plans: PlanLibrary,
    private readonly reauthentication: Reauthentication,
  ) {}

  /** @throws Problem 403 wrong role or password, 404, 429; 409 stale, published, with errors, not after the newest, of another office, on ground that is not here; 422 without `If-Match` */
  async run(request: ActRequest, id: string, password: string): Promise<PublishedPlan> {
    const { actor } = request;
    await this.reauthentication.require(actor, password);
    const before = await this.unitOfWork.run(actor, (tx) => answeredBefore<PublishedPlan>(tx, request));
    if (before) return before;
    const read = await this.read(actor, id);
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const draft = await this.drafts.take(tx, id, request);
        const obstacle = await obstacleTo(tx, actor, { id, plan: read.plan });
        if (obstacle) throw refusedBy(obstacle);
        return freeze(tx, actor, draft, read);
      }),
    );
  }

  private async read(actor: PersonActing, id: string): Promise<ReadPlan> {
    const { text, shelf } = await this.unitOfWork.read(actor, async (tx) => ({
      text: (await this.drafts.find(tx, id)).text,
      shelf: await this.plans.shelf(tx),
    }));
    const read = readPlanText(text, shelf);
    if ('errors' in read)
      throw new Problem(409, 'plan-draft.has-errors', ...draftMessages.hasErrors(read.errors.length));
    return read;
  }
}

async function freeze(
  { manager, now }: Tx,
  actor: PersonActing,
  draft: PlanDraft,
  { plan, sha256 }: ReadPlan,
): Promise<PublishedPlan> {
  const { number, date } = plan.revision;
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING number`,
    [plan.plan, number, date, sha256, JSON.stringify(plan), draft.text, now, actor.positionId],
  );
  // somebody published the same number a moment ago
  if (inserted.length === 0) throw refusedBy(notNext(plan.plan, number, number));
  await manager.update(PlanDraft, { id: draft.id }, { plan: plan.plan, number });
  return { plan: plan.plan, revision: number, sha256 };
}
