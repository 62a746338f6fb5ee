import { Injectable } from '@nestjs/common';
import { numberAndSymbol } from '@app/domain/documents';
import type { DossierEvent } from '@app/domain/dossiers';
import type { LegalDate } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import type { Tx } from '@app/platform';
import { clockworkFor, Door, Outbox, type JobAtHand } from '@app/workflow';
import { DecisionItem } from '../persistence/decision-item.entity';
import { Recognition } from '../persistence/recognition.entity';
import { signerOf } from './signer-of';

export const RECOGNISED = 'document.issued.decision-recognise';
export const REFUSED = 'document.issued.notice-refusal';
export const DECIDE = 'decision.decide';

/** A paper has been issued: what it says comes true for each dossier that it names, one job each. */
@Injectable()
export class Decide {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly dossiers: DossierLifecycle,
  ) {}

  /** Of a decision or a notice, as soon as it is issued. */
  async spread(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const documentId = String(payload.subjectId);
    const items = await tx.manager.find(DecisionItem, { where: { documentId }, order: { dossierId: 'ASC' } });
    for (const { dossierId, provinceCode, unitCode } of items) {
      const where = { provinceCode, unitCode, audience: null, readers: null };
      await this.outbox.write(tx, where, { job: DECIDE, payload: { subjectId: dossierId, documentId } });
    }
  }

  /** Of one dossier, in the signer's name. A dossier that has been decided on this paper before is left alone. */
  async one(tx: Tx, { payload, cause }: JobAtHand): Promise<void> {
    const [dossierId, documentId] = [String(payload.subjectId), String(payload.documentId)];
    const hand = await this.door.take(tx, this.dossiers, dossierId);
    const item = await tx.manager.findOneByOrFail(DecisionItem, { documentId, dossierId });
    const paper = await issued(tx, documentId);
    if (hand.subject.final || (await decidedOn(tx, dossierId, documentId))) return;
    const signer = await signerOf(tx, documentId);
    const signers: Tx = { ...tx, actor: clockworkFor('decision', signer ?? cause) };
    const failed = item.failures.map(({ id }) => id);
    const event: DossierEvent = { type: 'DECIDE', outcome: item.outcome, failed, documentId };
    await this.door.advanceOrRefuse(signers, this.dossiers, hand, 'decide', event);
    if (item.outcome === 'recognised') await recognise(tx, item, paper);
  }
}

interface IssuedPaper {
  readonly number: number;
  readonly symbol: string;
  readonly dated: LegalDate;
}

async function issued({ manager }: Tx, documentId: string): Promise<IssuedPaper> {
  const [paper] = await manager.query<IssuedPaper[]>(
    `SELECT number, symbol, dated FROM document WHERE id = $1 AND issued_at IS NOT NULL AND number IS NOT NULL AND dated IS NOT NULL`,
    [documentId],
  );
  if (!paper) throw new Error(`document ${documentId} has not been issued`);
  return paper;
}

async function decidedOn({ manager }: Tx, dossierId: string, documentId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `SELECT 1 FROM event WHERE subject_id = $1 AND act = 'decide' AND payload ->> 'documentId' = $2`,
    [dossierId, documentId],
  );
  return found.length > 0;
}

async function recognise(tx: Tx, item: DecisionItem, paper: IssuedPaper): Promise<void> {
  const { dossierId, documentId, periodId, provinceCode, unitCode } = item;
  await tx.manager.insert(Recognition, {
    dossierId,
    periodId,
    documentId,
    number: numberAndSymbol(paper.number, paper.symbol),
    dated: paper.dated,
    recordedAt: tx.now,
    provinceCode,
    unitCode,
    audience: null,
  });
}
