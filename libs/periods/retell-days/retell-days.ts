import { Injectable } from '@nestjs/common';
import {
  dutiesOf,
  OWED_STATES,
  periodHttpMessages as say,
  type ObligationEvent,
  type PeriodFacts,
} from '@app/domain/periods';
import { eventsBehindDossiers, eventsBehindDuty } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import { Door, Outbox, Redate, type InHand, type JobAtHand } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { progressOf } from '../open-obligations/duties-of-period';
import { PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { Obligation } from '../persistence/obligation.entity';
import { allThatHolds } from '../tell-event/what-holds';

/** The job of a period in which an event of the plan was told, or told rightly. */
export const RETELL_DAYS = 'period.retell-days';

/** More subjects than this in one transaction would hold its locks for seconds. */
const CHUNK = 100;

type PeriodInHand = InHand<PeriodRow, PeriodFacts>;

interface Running {
  readonly id: string;
  readonly code: string;
  readonly occurrence: string;
  readonly opens: LegalDate | null;
  readonly due: LegalDate | null;
}

/** The reason beside a day that hangs on these events. */
type Reason = (behind: ReadonlySet<string>) => string;

/**
 * After an event: what is running already and hangs on it has its days told anew, dossiers as well as duties, by the code that tells them anew when the
 * calendar changes. What hangs on another event waits for that one's own job: it would be told that it moved because of this one. A duty of a cycle that by the
 * right day had not begun is owed no longer. What was sent keeps its day. Repeating it changes nothing.
 */
@Injectable()
export class RetellDays {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly redate: Redate,
    private readonly periods: PeriodLifecycle,
    private readonly obligations: ObligationLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const hand = await this.door.take(tx, this.periods, String(payload['subjectId']));
    if (hand.subject.final) return;
    const event = String(payload['event']);
    const reason = await reasonOf(tx, hand, event);
    const again = (from: Readonly<Record<string, string>>): Promise<void> =>
      this.outbox.write(tx, hand.subject, {
        job: RETELL_DAYS,
        payload: { subjectId: hand.subject.id, event, ...from },
      });
    // dossiers before duties: the lock order of the house
    const behindDossiers = eventsBehindDossiers(hand.row.plan);
    if (payload['afterDuty'] === undefined && behindDossiers.has(event)) {
      const dossiers = await runningDossiers(tx, hand.row.period.id, idIn(payload['afterDossier']));
      await this.redate.retell(tx, dossiers, reason(behindDossiers));
      const last = dossiers[CHUNK - 1];
      if (last !== undefined) return again({ afterDossier: last });
    }
    const lastDuty = await this.retellDuties(tx, hand, { event, reason, after: idIn(payload['afterDuty']) });
    if (lastDuty !== null) return again({ afterDuty: lastDuty });
  }

  /** @returns the duty to go on after; null when all have been seen to */
  private async retellDuties(
    tx: Tx,
    { subject, row: { plan, period }, row }: PeriodInHand,
    { event, reason, after }: { readonly event: string; readonly reason: Reason; readonly after: string },
  ): Promise<string | null> {
    const duties = dutiesOf(plan, progressOf(subject, row), await workingDays(tx));
    const asked = new Map(duties.map((duty) => [`${duty.obligation.id}|${duty.key}`, duty]));
    const behind = new Map(plan.obligations.map((duty) => [duty.id, eventsBehindDuty(plan, duty)]));
    const seen = (await runningDuties(tx, { periodId: period.id, revision: subject.planRevision, after }))
      .flatMap((owed) => {
        const on = behind.get(owed.code);
        return on?.has(event) ? [{ owed, on, now: asked.get(`${owed.code}|${owed.occurrence}`) }] : [];
      })
      .filter(({ owed, now }) => !now || now.opens !== owed.opens || now.due !== owed.due)
      .slice(0, CHUNK);
    for (const { owed, on, now } of seen) {
      if (!now) await this.drop(tx, owed.id, subject.planRevision, reason(on));
      else await tx.manager.update(Obligation, { id: owed.id }, { opens: now.opens });
      if (now && now.due !== owed.due) await this.redate.retell(tx, [owed.id], reason(on));
    }
    return seen[CHUNK - 1]?.owed.id ?? null;
  }

  private async drop(tx: Tx, id: string, revision: number, reason: string): Promise<void> {
    const hand = await this.door.take(tx, this.obligations, id);
    const event = { type: 'DROP', reason, revision } satisfies ObligationEvent;
    await this.door.advanceOrRefuse(tx, this.obligations, hand, 'drop', event);
  }
}

const idIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * As people read it beside the day that moved: this event first, then whatever else the day hangs on. Of two that were corrected in quick succession either
 * job may find the day of the other moved already.
 *
 * @throws when the event has not come about
 */
async function reasonOf(tx: Tx, { row: { period, plan } }: PeriodInHand, event: string): Promise<Reason> {
  const holds = await allThatHolds(tx, period.id);
  const sentence = (id: string): string | undefined => {
    const now = holds.find((one) => one.event === id);
    const told = plan.events.find((one) => one.id === id);
    return now && `${told ? inVietnamese(told.label) : id}: ${say.eventWas(now.paper, now.on)}`;
  };
  const first = sentence(event);
  if (first === undefined) throw new Error(`event ${event} has not come about in period ${period.id}`);
  return (behind) => [first, ...[...behind].flatMap((id) => (id === event ? [] : (sentence(id) ?? [])))].join('; ');
}

async function runningDossiers({ manager }: Tx, periodId: string, after: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT s.id FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND NOT s.final AND s.id::text > $2 ORDER BY s.id LIMIT $3`,
    [periodId, after, CHUNK],
  );
  return rows.map(({ id }) => id);
}

/**
 * Those under the period's own revision: what a move to another one has not reached yet has its days told anew by the move. Not those that were given
 * back with a day for sending them again, which was promised.
 */
function runningDuties(
  { manager }: Tx,
  { periodId, revision, after }: { readonly periodId: string; readonly revision: number; readonly after: string },
): Promise<Running[]> {
  return manager.query<Running[]>(
    `SELECT o.id, o.code, o.occurrence, o.opens, o.due FROM obligation o JOIN subject s ON s.id = o.id
     WHERE o.period_id = $1 AND s.state = ANY ($2) AND s.plan_revision = $3 AND o.resend_until IS NULL AND o.id::text > $4 ORDER BY o.id`,
    [periodId, OWED_STATES, revision, after],
  );
}
