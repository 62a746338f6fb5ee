import { Injectable } from '@nestjs/common';
import { invalidField, notFound, Problem, stale, type Tx } from '@app/platform';
import type { ActRequest } from '@app/workflow';
import { PlanDraft } from '../persistence/plan-draft.entity';
import { requireAdministrator } from './administrator';
import { draftMessages } from './messages.vi';

/** The drafts of the actor's province: those of another are not there at all, and of these only the administrator learns more. */
@Injectable()
export class DraftShelf {
  /** @throws Problem 404, 403 */
  async find({ manager, actor }: Tx, id: string): Promise<PlanDraft> {
    const draft = await manager.findOneBy(PlanDraft, { id });
    if (!draft) throw notFound(draftMessages.draft);
    requireAdministrator(actor);
    return draft;
  }

  /**
   * Locks a draft to change it. Whoever writes over a text must say which text (`If-Match`): otherwise two windows would undo each other.
   * @throws Problem 404; 403; 409 when it has been published, or somebody has saved it meanwhile; 422 without `If-Match`
   */
  async take({ manager, actor }: Tx, id: string, { ifMatch }: ActRequest): Promise<PlanDraft> {
    const draft = await manager.findOne(PlanDraft, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!draft) throw notFound(draftMessages.draft);
    requireAdministrator(actor);
    refusePublished(draft);
    if (ifMatch === null) throw invalidField('/headers/if-match', 'if-match-missing', draftMessages.versionMissing);
    if (draft.version !== ifMatch) throw stale(draftMessages.changed);
    return draft;
  }
}

function refusePublished({ plan, number }: PlanDraft): void {
  if (plan === null || number === null) return;
  throw new Problem(409, 'plan-draft.published', ...draftMessages.published(plan, number));
}
