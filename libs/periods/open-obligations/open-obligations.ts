import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dutiesToOpen, obligationTitle } from '@app/domain/periods';
import { workingDays, type Tx } from '@app/platform';
import { Door, Outbox, type InHand, type JobAtHand } from '@app/workflow';
import type { PeriodFacts } from '@app/domain/periods';
import { audienceOfDuties } from '../audience-of-duties';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { Obligation } from '../persistence/obligation.entity';
import { keyOfOwed, labelOfDuty, owedIn, progressOf } from './duties-of-period';
import { isTakenOver, isTooLateToAsk, type Owed, type OwedAlready } from './owed';

/** More subjects than this in one transaction would hold its locks for seconds. */
const CHUNK = 100;

/** The job of the outbox: opens what should be open by now and is not yet, a chunk at a time. */
export const OPEN_OBLIGATIONS = 'period.open-obligations';

/**
 * Opens the obligations whose time has come: what the plan asks for on what is known now, less what is there already. So it can be asked
 * at any time and any number of times; when more than a chunk is missing it asks for itself again.
 */
@Injectable()
export class OpenObligations {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly periods: PeriodLifecycle,
    private readonly obligations: ObligationLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const hand = await this.door.take(tx, this.periods, String(payload['subjectId']));
    if (hand.subject.state === 'planned' || hand.subject.final) return;
    const missing = await this.missing(tx, hand);
    for (const owed of missing.slice(0, CHUNK)) await this.open(tx, hand, owed);
    if (missing.length > CHUNK) {
      await this.outbox.write(tx, hand.subject, { job: OPEN_OBLIGATIONS, payload: { subjectId: hand.subject.id } });
    }
  }

  private async missing(tx: Tx, { subject, row }: InHand<PeriodRow, PeriodFacts>): Promise<Owed[]> {
    const duties = dutiesToOpen(row.plan, progressOf(subject, row), await workingDays(tx));
    const there = await owedAlready(tx, row);
    const known = new Set(there.map(({ code, occurrence, office }) => `${code}|${occurrence}|${office}`));
    return (await owedIn(tx, row, duties)).filter(
      (owed) => !known.has(keyOfOwed(owed)) && !isTooLateToAsk(owed, tx.today) && !isTakenOver(owed, there, row.plan),
    );
  }

  private async open(
    tx: Tx,
    { subject, row: { period, plan } }: InHand<PeriodRow, PeriodFacts>,
    owed: Owed,
  ): Promise<void> {
    const { duty, office } = owed;
    const id = randomUUID();
    const audience = audienceOfDuties(office.unitCode);
    const label = labelOfDuty(plan, duty);
    await tx.manager.insert(Obligation, {
      id,
      periodId: period.id,
      code: duty.obligation.id,
      occurrence: duty.key,
      label,
      owingOffice: office.id,
      owingRole: owed.owingRole,
      toOffice: owed.toOffice,
      acceptOffice: owed.acceptOffice,
      acceptRole: owed.acceptRole,
      opens: duty.opens,
      due: duty.due,
      late: false,
      figures: {},
      provinceCode: period.provinceCode,
      unitCode: office.unitCode,
      audience,
    });
    await this.door.open(tx, this.obligations, {
      id,
      title: obligationTitle(label, office.name),
      plan: subject.plan,
      planRevision: subject.planRevision,
      provinceCode: period.provinceCode,
      unitCode: office.unitCode,
      audience,
    });
  }
}

/** In this period, and in an earlier one what follows once from something that has come about outside: it did so for all periods of the plan. */
function owedAlready({ manager }: Tx, { period, plan }: PeriodRow): Promise<OwedAlready[]> {
  const outside = plan.events.filter((event) => event.outside).map(({ id }) => id);
  const once = plan.obligations
    .filter(({ after }) => after !== undefined && outside.includes(after))
    .map(({ id }) => id);
  return manager.query<OwedAlready[]>(
    `SELECT code, occurrence, owing_office AS office, unit_code AS "unitCode" FROM obligation
     WHERE period_id = $1
        OR (occurrence = 'once' AND code = ANY ($2) AND period_id IN (SELECT id FROM period WHERE plan = $3 AND province_code = $4))`,
    [period.id, once, period.plan, period.provinceCode],
  );
}
