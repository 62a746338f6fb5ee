import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** The plan's approver lets a registration in, gives it back to be put right, or turns it down. */
@Injectable()
export class DecideRegistration {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  /** With the track that the unit registered for. @throws Problem 409 where the plan approves by a list with a paper of its own */
  approve(request: ActRequest, id: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'approve-registration', async (_, { row: { dossier } }) => {
      return { type: 'SELECT', track: dossier.proposedTrack, documentId: null } satisfies DossierEvent;
    });
  }

  giveBack(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'RETURN_REGISTRATION', reason };
    return this.door.act(request, this.lifecycle, id, 'return-registration', async () => event);
  }

  decline(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'NOT_SELECT', documentId: null, reason };
    return this.door.act(request, this.lifecycle, id, 'decline-registration', async () => event);
  }
}
