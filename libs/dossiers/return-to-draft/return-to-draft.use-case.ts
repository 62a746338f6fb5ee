import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Documents } from '@app/documents';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** The commune's leader gives the dossier back. Its draft Tờ trình goes with it, so that nobody signs what is being changed. */
@Injectable()
export class ReturnToDraft {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly documents: Documents,
  ) {}

  act(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'return-to-draft', async (tx, { subject, row: { dossier } }) => {
      if (subject.state === 'awaiting-leader' && dossier.submissionId) {
        await this.documents.discard(tx, dossier.submissionId, reason);
      }
      return { type: 'RETURN_TO_DRAFT', reason } satisfies DossierEvent;
    });
  }
}
