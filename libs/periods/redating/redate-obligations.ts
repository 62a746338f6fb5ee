import { Injectable } from '@nestjs/common';
import { obligationOccurrences, type KnownMoments } from '@app/domain/plans';
import type { ObligationEvent } from '@app/domain/periods';
import type { LegalDate } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { workingDays, type Tx } from '@app/platform';
import { Door, type Redater } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { Obligation } from '../persistence/obligation.entity';
import { yearOfPeriod } from '../year-of-period';

interface Owed {
  readonly plan: string;
  readonly revision: number;
  readonly period: string;
  readonly code: string;
  readonly occurrence: string;
  readonly resendUntil: LegalDate | null;
  readonly happened: KnownMoments;
}

/** Tells the day of a report anew from its plan and what has happened in its period. */
@Injectable()
export class RedateObligations implements Redater {
  constructor(
    private readonly plans: PlanLibrary,
    private readonly door: Door,
    private readonly obligations: ObligationLifecycle,
  ) {}

  async dueNow(tx: Tx, subjectId: string): Promise<LegalDate | null | 'kept'> {
    const [owed] = await tx.manager.query<Owed[]>(
      `SELECT s.plan, s.plan_revision AS revision, p.code AS period, o.code, o.occurrence, o.resend_until AS "resendUntil",
         coalesce((SELECT jsonb_object_agg(e.event, e.on_day) FROM period_event_now e WHERE e.period_id = p.id), '{}') AS happened
       FROM obligation o JOIN subject s ON s.id = o.id JOIN period p ON p.id = o.period_id WHERE o.id = $1`,
      [subjectId],
    );
    // days granted for sending again were told to the office in the act of returning, and are not counted from the plan
    if (!owed || owed.resendUntil !== null) return 'kept';
    const plan = await this.plans.revision(tx, owed.plan, owed.revision);
    const duty = plan.obligations.find(({ id }) => id === owed.code);
    if (!duty) return 'kept';
    const year = yearOfPeriod(plan, owed.period);
    const { occurrences } = obligationOccurrences(plan, duty, owed.happened, await workingDays(tx), year);
    return occurrences.find(({ key }) => key === owed.occurrence)?.due ?? 'kept';
  }

  async write(tx: Tx, id: string, due: LegalDate, reason: string | null): Promise<void> {
    await tx.manager.update(Obligation, { id }, { due });
    const hand = await this.door.take(tx, this.obligations, id);
    // a calendar moves no day that has passed; the right day of an event may
    if (reason === null || hand.subject.state !== 'overdue' || due < tx.today) return;
    const event = { type: 'REOPEN', due, reason } satisfies ObligationEvent;
    await this.door.advanceOrRefuse(tx, this.obligations, hand, 'reopen', event);
  }
}
