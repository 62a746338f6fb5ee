import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { DossierLifecycle } from '@app/dossiers';
import type { Tx } from '@app/platform';
import { Door, type JobAtHand } from '@app/workflow';
import { COUNCIL } from '../council/agenda';

export const PROPOSE = 'council.propose';

/** One dossier's result out of a long list. Done in the secretary's own name: what the council found is not the clockwork's doing. */
@Injectable()
export class ProposeByJob {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
  ) {}

  async run(tx: Tx, { payload, cause }: JobAtHand): Promise<void> {
    const secretarys: Tx = { ...tx, actor: cause };
    const hand = await this.door.take(secretarys, this.dossiers, String(payload.subjectId));
    if (hand.subject.state !== COUNCIL) return; // withdrawn between the count and now, or done before
    const event: DossierEvent = { type: 'COUNCIL_PROPOSED', proposed: payload.proposed === true };
    await this.door.advanceOrRefuse(secretarys, this.dossiers, hand, 'propose', event);
  }
}
