import { Injectable } from '@nestjs/common';
import { PaperPrinter } from '@app/documents';
import { amountAfter } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { legalDateAt } from '@app/domain/shared';
import { issuingLead, placeOfPapers } from '@app/periods';
import { notFound, Settings, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { SupplementRequest } from '../persistence/supplement-request.entity';
import { supplementsOf } from '../queries/supplements-of';
import { Receipts } from '../send-dossier/receipt.query';
import { yearOfRecognition } from '../year-of-recognition';
import { receiptMatter, supplementMatter, type IntakePaper } from './intake-papers';

/**
 * The two papers of the intake, printed from what the dossier holds: Phiếu tiếp nhận at once when it has been sent, with its number of arrival,
 * and the công văn that asks for supplements. What they say takes effect here with the act itself; on paper they are signed by hand.
 */
@Injectable()
export class DossierPrints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: DossierLifecycle,
    private readonly receipts: Receipts,
    private readonly printer: PaperPrinter,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem 404, 409 while it has not been sent */
  async receipt(actor: PersonActing, id: string): Promise<Buffer> {
    const view = await this.receipts.of(actor, id);
    const paper = await this.unitOfWork.read(actor, (tx) => this.intakePaper(tx, id));
    const numbering = { number: view.arrivalNumber, date: legalDateAt(view.arrivedAt) };
    return this.printer.unregistered({ template: 'receipt', input: receiptMatter(view, paper) }, numbering);
  }

  /** @throws Problem 404 no such dossier or request */
  async supplementRequest(actor: PersonActing, id: string, round: number): Promise<Buffer> {
    const view = await this.receipts.of(actor, id);
    const input = await this.unitOfWork.read(actor, async (tx) => {
      const paper = await this.intakePaper(tx, id);
      const asked = (await supplementsOf(tx, id, paper.plan)).find((one) => one.round === round);
      const kept = await tx.manager.findOneBy(SupplementRequest, { dossierId: id, round });
      if (!asked || !kept) throw notFound('Yêu cầu bổ sung');
      const due = amountAfter(kept.askedOn, paper.plan.intake.supplement.limit.amount, await workingDays(tx));
      return supplementMatter(view, paper, { ...asked, due });
    });
    return this.printer.unregistered({ template: 'supplement-request', input });
  }

  private async intakePaper(tx: Tx, id: string): Promise<IntakePaper> {
    const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
    if (!subject) throw notFound('Hồ sơ');
    const row = await this.lifecycle.load(tx, subject);
    const { seats } = await this.lifecycle.facts(tx, subject, row);
    const place = await placeOfPapers(tx, row.plan, row.dossier.provinceCode);
    const [{ name }] = await tx.manager.query<[{ name: string }]>(`SELECT name FROM office WHERE id = $1`, [
      seats.intake,
    ]);
    return {
      plan: row.plan,
      place,
      office: issuingLead(name, place),
      officeName: name,
      year: await yearOfRecognition(tx, row.dossier, row.plan),
      demo: this.settings.DEMO,
    };
  }
}
