import { Injectable } from '@nestjs/common';
import { numberAndSymbol } from '@app/domain/documents';
import type { DossierEvent } from '@app/domain/dossiers';
import type { LegalDate } from '@app/domain/shared';
import { notFound, type Tx } from '@app/platform';
import { Door } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

interface IssuedRow {
  readonly dossierId: string;
  readonly number: number;
  readonly symbol: string;
  readonly date: LegalDate;
  readonly signer: string;
}

type IssuedSubmission = Omit<IssuedRow, 'number' | 'symbol'> & { readonly number: string };

/** The Tờ trình has been issued, here or elsewhere: the dossier may be sent. */
@Injectable()
export class ReceiveSignedSubmission {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  async receive(tx: Tx, documentId: string): Promise<void> {
    const { dossierId, ...signed } = await issued(tx, documentId);
    const hand = await this.door.take(tx, this.lifecycle, dossierId);
    // a paper that was given up, or one that has been heard of before, is not this dossier's Tờ trình any more
    if (hand.row.dossier.submissionId !== documentId || hand.subject.state !== 'awaiting-leader') return;
    const event: DossierEvent = { type: 'SUBMISSION_SIGNED', documentId, ...signed };
    await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'submission-signed', event);
  }
}

async function issued({ manager }: Tx, documentId: string): Promise<IssuedSubmission> {
  const [row] = await manager.query<IssuedRow[]>(
    `SELECT about_id AS "dossierId", number, symbol, dated AS date,
       concat_ws(', ', signer_title, nullif(signer_name, signer_title)) AS signer
     FROM document WHERE id = $1 AND about_kind = 'dossier' AND dated IS NOT NULL`,
    [documentId],
  );
  if (!row) throw notFound('Tờ trình');
  const { dossierId, number, symbol, date, signer } = row;
  return { dossierId, number: numberAndSymbol(number, symbol), date, signer };
}
