import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { OVERSEERS } from '@app/domain/identity';
import { invalidField, notFound, projectRoot, UnitOfWork, type Tx } from '@app/platform';
import { once, withFile, type ActRequest } from '@app/workflow';
import { PlanDraft } from '../../persistence/plan-draft.entity';
import { PublishedRevision } from '../../persistence/plan-revision.entity';
import { requireAdministrator } from '../administrator';
import { textOfFile, type PlanFile } from '../http/receives-plan-file';
import { draftMessages } from '../messages.vi';
import { nextRevision } from '../next-revision';
import type { DraftVersion, OpenDraftBody } from './open-draft.dto';

const BLANK = 'libs/plans/drafts/blank-plan.yaml';

/** Begins a draft: blank, as the next revision of a published plan, or from a file. Nothing is asked of what stands in it yet. */
@Injectable()
export class OpenDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem 403, 404 no such revision, 422 half a revision named */
  begin(request: ActRequest, { plan, revision }: OpenDraftBody): Promise<DraftVersion> {
    requireAdministrator(request.actor);
    if ((plan === undefined) !== (revision === undefined))
      throw invalidField(
        plan === undefined ? '/plan' : '/revision',
        'plan-draft.half-parent',
        draftMessages.halfParent,
      );
    if (plan === undefined || revision === undefined) {
      const blank = readFileSync(path.join(projectRoot(), BLANK), 'utf8');
      return this.keep(request, () => Promise.resolve(blank));
    }
    return this.keep(request, async (tx) => {
      const parent = await tx.manager.findOneBy(PublishedRevision, { plan, number: revision });
      if (!parent) throw notFound(draftMessages.parent(plan, revision));
      return nextRevision(parent, tx.today);
    });
  }

  /** @throws Problem 403; 422 at `/file` when it is no text, or more than any plan is */
  upload(request: ActRequest, file: PlanFile | undefined): Promise<DraftVersion> {
    requireAdministrator(request.actor);
    const text = textOfFile(file);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return this.keep(withFile(request, sha256), () => Promise.resolve(text));
  }

  private keep(request: ActRequest, textFrom: (tx: Tx) => Promise<string>): Promise<DraftVersion> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const draft = tx.manager.create(PlanDraft, {
          id: randomUUID(),
          text: await textFrom(tx),
          version: 1,
          openedBy: actor.positionId,
          openedAt: tx.now,
          savedBy: actor.positionId,
          savedAt: tx.now,
          plan: null,
          number: null,
          provinceCode: actor.scope.province,
          unitCode: actor.unitCode,
          audience: OVERSEERS,
        });
        await tx.manager.insert(PlanDraft, draft);
        return { id: draft.id, version: draft.version };
      }),
    );
  }
}
