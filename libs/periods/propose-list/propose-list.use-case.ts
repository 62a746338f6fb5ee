import { Injectable } from '@nestjs/common';
import { signersOfList, type PeriodEvent } from '@app/domain/periods';
import { sittingOf, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { Documents } from '@app/documents';
import { planUnits } from '@app/plans';
import type { Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { placeOfPapers } from '../papers/place-of-papers';
import { PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { Period } from '../persistence/period.entity';
import { SelectedUnit } from '../persistence/selected-unit.entity';
import { SelectionProposal } from '../persistence/selection-proposal.entity';
import { checkList } from './check-list';
import { decisionOnList } from './decision-on-list';
import { refuseUnregistered } from './refuse-unregistered';
import type { ProposeListBody } from './propose-list.dto';

/**
 * Công an tỉnh submits the list of units; the decision that approves it is drawn up with it. A corrected list replaces the draft, as long
 * as the Chairman has not signed.
 */
@Injectable()
export class ProposeList {
  constructor(
    private readonly door: Door,
    private readonly documents: Documents,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  run(request: ActRequest, id: string, body: ProposeListBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'propose-list', async (tx, { row, facts }) => {
      const names = await namesOfUnits(tx, row);
      const nameOf = (code: string): string => names.get(code) ?? code;
      const date = checkList(body, row.plan, names, tx.today);
      await refuseUnregistered(tx, row, body);
      const submission = { number: body.submission.number, date };
      const place = await placeOfPapers(tx, row.plan, row.period.provinceCode);
      const units = body.units.map(({ code, track }) => ({ code, track, name: nameOf(code) }));
      const input = decisionOnList({ ...row, place, today: tx.today, units, submission });
      const documentId = await this.drawUp(tx, row, facts.listDocumentState, input);
      await this.keep(tx, row.period, { ...body, nameOf }, { documentId, ...submission });
      return { type: 'PROPOSE_LIST', documentId, ...submission, units: units.length } satisfies PeriodEvent;
    });
  }

  /** A signed decision is left alone here: the act's rule refuses, and all of this is rolled back. */
  private async drawUp(
    tx: Tx,
    { period, plan }: PeriodRow,
    state: string | null,
    input: ReturnType<typeof decisionOnList>,
  ): Promise<string> {
    if (period.listDocumentId !== null && state !== null) {
      await this.documents.redraft(tx, period.listDocumentId, input);
      return period.listDocumentId;
    }
    const office = (seat: Seat): string => {
      const found = sittingOf(plan, seat, tx.today, { province: period.provinceCode, unit: null })?.office;
      if (!found) throw new Error(`nobody holds the seat ${seat} of ${plan.plan} on ${tx.today}`);
      return found;
    };
    const issuerOffice = office('decider');
    return this.documents.draft(tx, {
      template: 'decision-list',
      input,
      about: { kind: this.lifecycle.kind, id: period.id },
      issuerOffice,
      drafter: { office: office('lead'), role: 'agency-officer' },
      checks: ['content', 'format', 'desk'],
      deskOffice: office('desk'),
      clerk: { office: issuerOffice, role: 'registry-clerk' },
      signers: signersOfList(plan),
      issuedTo: null,
      opening: {
        plan: plan.plan,
        planRevision: plan.revision.number,
        provinceCode: period.provinceCode,
        unitCode: null,
      },
    });
  }

  private async keep(
    { manager, now }: Tx,
    { id: periodId, provinceCode }: Period,
    { units, nameOf }: ProposeListBody & { readonly nameOf: (code: string) => string },
    { documentId, number, date }: { documentId: string; number: string; date: LegalDate },
  ): Promise<void> {
    const { identifiers } = await manager.insert(SelectionProposal, {
      periodId,
      documentId,
      submissionNumber: number,
      submissionDate: date,
      proposedAt: now,
      approvedOn: null,
      provinceCode,
    });
    const proposalId = String(identifiers[0]?.['id']);
    await manager.insert(
      SelectedUnit,
      units.map(({ code, track, reason }) => ({
        proposalId,
        unitCode: code,
        unitName: nameOf(code),
        track,
        reason: reason ?? null,
        provinceCode,
      })),
    );
    await manager.update(Period, { id: periodId }, { listDocumentId: documentId });
  }
}

/** Of all units of the plan, by code: as their dossiers call them, since a code may live on in another unit. */
async function namesOfUnits(tx: Tx, { period, plan }: PeriodRow): Promise<ReadonlyMap<string, string>> {
  const units = await planUnits(tx, plan, { province: period.provinceCode, day: tx.today });
  const kept = await tx.manager.query<{ code: string; name: string }[]>(
    `SELECT unit_code AS code, unit_name AS name FROM dossier WHERE period_id = $1 AND current`,
    [period.id],
  );
  const own = new Map(kept.map(({ code, name }) => [code, name]));
  return new Map(units.map(({ code, fullName }) => [code, own.get(code) ?? fullName]));
}
