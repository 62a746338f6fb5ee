import { Injectable } from '@nestjs/common';
import { endsWith, listApprovals, type PeriodEvent, type PeriodFacts } from '@app/domain/periods';
import type { LegalDate } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import { Door, Outbox, type InHand, type JobAtHand } from '@app/workflow';
import { periodContext, PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { SelectionProposal } from '../persistence/selection-proposal.entity';
import { yearOfPeriod } from '../year-of-period';

/** The job that the decision's issue sends. */
export const LIST_ISSUED = 'document.issued.decision-list';

/**
 * The decision with the list is issued: the list is approved as of the decision's own day, the review is over, each dossier hears whether
 * its unit is selected. Dossiers follow by jobs of their own; a hundred locks in one transaction would wait for each other.
 */
@Injectable()
export class ApproveList {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const documentId = String(payload['subjectId']);
    const proposal = await newestProposal(tx, documentId);
    if (!proposal) return;
    const hand = await this.door.take(tx, this.lifecycle, proposal.periodId);
    const [decision] = await tx.manager.query<[{ dated: LegalDate | null }]>(
      `SELECT dated FROM document WHERE id = $1`,
      [documentId],
    );
    const on = decision.dated ?? tx.today;
    await tx.manager.update(SelectionProposal, { id: proposal.id }, { approvedOn: on });
    await this.tellPeriod(tx, hand, documentId, on);
    await this.tellDossiers(tx, hand, proposal.id, documentId);
  }

  private async tellPeriod(
    tx: Tx,
    hand: InHand<PeriodRow, PeriodFacts>,
    documentId: string,
    on: LegalDate,
  ): Promise<void> {
    const { subject, row } = hand;
    const calendar = await workingDays(tx);
    for (const event of listApprovals(row.plan)) {
      const { happened } = periodContext(subject);
      const running = { plan: row.plan, phase: subject.state, happened, year: yearOfPeriod(row.plan, row.period.code) };
      const ends = endsWith({ event, on }, running, tx.today, calendar);
      const said = { type: 'HAPPENED', event, on, ends, documentId } satisfies PeriodEvent;
      await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'list-approved', said);
    }
  }

  private async tellDossiers(
    tx: Tx,
    { row }: InHand<PeriodRow, PeriodFacts>,
    proposalId: string,
    documentId: string,
  ): Promise<void> {
    const dossiers = await tx.manager.query<{ id: string; unitCode: string; track: string | null }[]>(
      `SELECT d.id, d.unit_code AS "unitCode", u.track FROM dossier d
         LEFT JOIN selected_unit u ON u.proposal_id = $2 AND u.unit_code = d.unit_code
       WHERE d.period_id = $1 AND d.current ORDER BY d.unit_code`,
      [row.period.id, proposalId],
    );
    for (const { id, unitCode, track } of dossiers) {
      const where = { provinceCode: row.period.provinceCode, unitCode, audience: null, readers: null };
      await this.outbox.write(tx, where, { job: 'selection.apply', payload: { subjectId: id, track, documentId } });
    }
  }
}

/** A corrected list is a new proposal on the same draft; the decision was signed on the newest. Null: a decision of another origin. */
async function newestProposal({ manager }: Tx, documentId: string): Promise<SelectionProposal | null> {
  const proposal = await manager.findOne(SelectionProposal, { where: { documentId }, order: { id: 'DESC' } });
  return proposal?.approvedOn === null ? proposal : null;
}
