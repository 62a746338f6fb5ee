import { Injectable } from '@nestjs/common';
import { refusal } from '@app/domain/shared';
import { notFound } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { editingNow } from '../editing-now';
import { standsAgainst } from '../fault';
import { Evidence } from '../persistence/evidence.entity';
import { keepRecord } from '../record/keep-record';
import { whoIs } from '../who-is';
import type { EvidenceWithdrawn } from './evidence.dto';

/** Takes a file out of the dossier. Its row and its bytes stay, with who took it out and why. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, dossierId: string, evidenceId: string, reason: string): Promise<EvidenceWithdrawn> {
    return this.door.edit(request, this.lifecycle, dossierId, async (tx, hand) => {
      const editable = await editingNow(tx, hand);
      const evidence = await tx.manager.findOneBy(Evidence, { id: evidenceId, dossierId });
      if (!evidence) throw notFound();
      if (evidence.withdrawnAt) throw standsAgainst(refusal('evidence.withdrawn'));
      if (!editable.components.includes(evidence.component)) throw standsAgainst(refusal('component.not-now'));
      await tx.manager.update(
        Evidence,
        { id: evidenceId },
        { withdrawnAt: tx.now, withdrawnBy: whoIs(tx), withdrawnReason: reason },
      );
      const content = { kind: 'evidence-withdrawn', evidence: evidenceId, reason } as const;
      await keepRecord(tx, hand.row.dossier, [{ content, audience: evidence.audience }]);
      return { id: evidenceId };
    });
  }
}
