import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { refusal } from '@app/domain/shared';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { standsAgainst } from '../fault';
import type { Dossier } from '../persistence/dossier.entity';
import type { ReceiptView } from './receipt.dto';

/** Phiếu tiếp nhận: what the commune can show for having sent its dossier, from the moment of sending (NĐ 30/2020 Điều 21.2). */
@Injectable()
export class Receipts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  of(actor: PersonActing, id: string): Promise<ReceiptView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
      if (!subject) throw notFound('Hồ sơ');
      const row = await this.lifecycle.load(tx, subject);
      const { components, seats } = await this.lifecycle.facts(tx, subject, row);
      return {
        ...sent(row.dossier),
        ...(await names(tx, row.dossier, seats.submitter, seats.intake)),
        components: components
          .filter(({ pieces }) => pieces > 0)
          .map(({ id: component, label, pieces }) => ({ id: component, label, pieces })),
      };
    });
  }
}

type Sent = Pick<ReceiptView, 'code' | 'arrivalNumber' | 'arrivedAt' | 'late' | 'submissionNumber' | 'submissionDate'>;

function sent({ code, arrivalNumber, sentAt, late, submissionNumber, submissionDate }: Dossier): Sent {
  if (!code || !arrivalNumber || !sentAt || !submissionNumber || !submissionDate) {
    throw standsAgainst(refusal('receipt.not-sent'));
  }
  return { code, arrivalNumber, arrivedAt: sentAt, late, submissionNumber, submissionDate };
}

type Offices = Pick<ReceiptView, 'unitName' | 'fromOffice' | 'toOffice'>;

async function names({ manager }: Tx, { unitName }: Dossier, from: string, to: string): Promise<Offices> {
  const [row] = await manager.query<[Omit<Offices, 'unitName'>]>(
    `SELECT (SELECT name FROM office WHERE id = $1) AS "fromOffice", (SELECT name FROM office WHERE id = $2) AS "toOffice"`,
    [from, to],
  );
  return { unitName, ...row };
}
