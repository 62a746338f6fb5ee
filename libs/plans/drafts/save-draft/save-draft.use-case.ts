import { Injectable } from '@nestjs/common';
import { invalidField, UnitOfWork } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { MAX_BYTES } from '../../language/refuse-yaml';
import { PlanDraft } from '../../persistence/plan-draft.entity';
import { DraftShelf } from '../draft-shelf';
import { draftMessages } from '../messages.vi';
import type { DraftVersion } from '../open-draft/open-draft.dto';

/** Keeps the text as it was typed, whatever is wrong with it: an error is no reason to lose an hour's work. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftShelf,
  ) {}

  /** @throws Problem 403, 404, 409 stale or published, 422 too large or without `If-Match` */
  run(request: ActRequest, id: string, text: string): Promise<DraftVersion> {
    if (Buffer.byteLength(text) > MAX_BYTES)
      throw invalidField('/text', 'plan-file.too-large', draftMessages.tooLarge(MAX_BYTES / 1024));
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const draft = await this.drafts.take(tx, id, request);
        const saved = { text, version: draft.version + 1, savedBy: request.actor.positionId, savedAt: tx.now };
        await tx.manager.update(PlanDraft, { id }, saved);
        return { id, version: saved.version };
      }),
    );
  }
}
