import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Documents } from '@app/documents';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** The commune takes its dossier back for good. A Tờ trình that nobody has signed is taken away with it. */
@Injectable()
export class WithdrawDossier {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly documents: Documents,
  ) {}

  act(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'withdraw', async (tx, { subject, row: { dossier } }) => {
      if (subject.state === 'awaiting-leader' && dossier.submissionId) {
        await this.documents.discard(tx, dossier.submissionId, reason);
      }
      return { type: 'WITHDRAW', reason } satisfies DossierEvent;
    });
  }
}
