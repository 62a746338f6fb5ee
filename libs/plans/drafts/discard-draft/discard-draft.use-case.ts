import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { PlanDraft } from '../../persistence/plan-draft.entity';
import { DraftShelf } from '../draft-shelf';
import type { DraftVersion } from '../open-draft/open-draft.dto';

/** Throws a draft away. It is nobody's paper yet, so nothing of it is kept. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftShelf,
  ) {}

  /** @throws Problem 403, 404, 409 stale or published, 422 without `If-Match` */
  run(request: ActRequest, id: string): Promise<DraftVersion> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const { version } = await this.drafts.take(tx, id, request);
        await tx.manager.delete(PlanDraft, { id });
        return { id, version };
      }),
    );
  }
}
