import { Injectable } from '@nestjs/common';
import { dossierSentences } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { notFound, Problem } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { editingNow } from '../editing-now';
import { Evidence } from '../persistence/evidence.entity';
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
      if (!evidence) throw notFound('Tệp');
      if (evidence.withdrawnAt) throw notNow('evidence.withdrawn');
      if (!editable.components.includes(evidence.component)) throw notNow('component.not-now');
      await tx.manager.update(
        Evidence,
        { id: evidenceId },
        { withdrawnAt: tx.now, withdrawnBy: whoIs(tx), withdrawnReason: reason },
      );
      return { id: evidenceId };
    });
  }
}

function notNow(code: string): Problem {
  const text = sentence(refusal(code), dossierSentences);
  return new Problem(409, code, 'Chưa thực hiện được', text, { reasons: [{ code, params: {}, text }] });
}
