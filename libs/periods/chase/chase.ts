import { Injectable } from '@nestjs/common';
import { Documents } from '@app/documents';
import { workingDays, type Tx } from '@app/platform';
import { Deadline, Door, type InHand, type JobAtHand } from '@app/workflow';
import type { PeriodFacts } from '@app/domain/periods';
import { sittingOf } from '@app/domain/plans';
import { placeOfPapers } from '../papers/place-of-papers';
import { PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { ChaseLetterDrawn } from '../persistence/chase-letter.entity';
import { Obligation } from '../persistence/obligation.entity';
import { chaseLetterOn, type LateOffice } from './chase-letter-on';

/** The job that a rung of the plan's ladder asks for (`draft: chase`). */
export const CHASE = 'obligation.chase';

/**
 * Draws up one công văn đôn đốc to all who are late with the same thing. Each of them has a deadline of its own whose reminder asks for
 * it on the same day: the first draws it up, the others find it there.
 */
@Injectable()
export class Chase {
  constructor(
    private readonly door: Door,
    private readonly documents: Documents,
    private readonly periods: PeriodLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const { subjectId } = await tx.manager.findOneByOrFail(Deadline, { id: String(payload['deadlineId']) });
    const owed = await tx.manager.findOneBy(Obligation, { id: subjectId });
    if (!owed) return; // the ladder is one for all subjects, but only obligations are chased by letter
    const hand = await this.door.take(tx, this.periods, owed.periodId);
    const drawn = { periodId: owed.periodId, code: owed.code, occurrence: owed.occurrence, draftedOn: tx.today };
    if (await tx.manager.existsBy(ChaseLetterDrawn, drawn)) return;
    const at = { province: owed.provinceCode, unit: owed.unitCode };
    const lead = sittingOf(hand.row.plan, 'lead', tx.today, at)?.office;
    if (!lead) return; // nobody leads any more who could chase
    const late = await lateWith(tx, owed, lead);
    if (late.length === 0) return;
    const documentId = await this.drawUp(tx, hand, owed, { lead, late });
    await tx.manager.insert(ChaseLetterDrawn, {
      ...drawn,
      documentId,
      late: late.length,
      provinceCode: owed.provinceCode,
      audience: lead,
    });
  }

  private async drawUp(
    tx: Tx,
    { subject, row }: InHand<PeriodRow, PeriodFacts>,
    owed: Obligation,
    { lead, late }: { lead: string; late: readonly LateOffice[] },
  ): Promise<string> {
    const place = await placeOfPapers(tx, row.plan, owed.provinceCode);
    const calendar = await workingDays(tx);
    return this.documents.draft(tx, {
      template: 'chase-letter',
      input: chaseLetterOn({ plan: row.plan, owed, late, place, today: tx.today, calendar }),
      about: { kind: this.periods.kind, id: owed.periodId },
      issuerOffice: lead,
      drafter: { office: lead, role: 'agency-officer' },
      checks: [],
      clerk: { office: lead, role: 'agency-officer' },
      signers: ['agency-head'],
      issuedTo: late.map(({ office }) => office),
      opening: {
        plan: subject.plan,
        planRevision: subject.planRevision,
        provinceCode: owed.provinceCode,
        unitCode: null,
      },
    });
  }
}

/**
 * Who is late with the same occurrence. The lead does not write to itself, nor to an office that has ended: it has no postbox, and its successor did not owe
 * this. That another unit bears its code now makes its office no successor either.
 */
function lateWith(
  { manager, today }: Tx,
  { periodId, code, occurrence }: Obligation,
  lead: string,
): Promise<LateOffice[]> {
  return manager.query<LateOffice[]>(
    `SELECT f.id AS office, f.name, o.due FROM obligation o JOIN subject s ON s.id = o.id JOIN office f ON f.id = o.owing_office
     WHERE o.period_id = $1 AND o.code = $2 AND o.occurrence = $3 AND s.state = 'overdue' AND o.owing_office <> $4
       AND (f.valid_to IS NULL OR f.valid_to >= $5)
       AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.code = f.unit_code AND u.valid_from > o.due) ORDER BY f.name`,
    [periodId, code, occurrence, lead, today],
  );
}
