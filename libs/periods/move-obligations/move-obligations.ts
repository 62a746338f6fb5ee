import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { dutiesOf, OWED_STATES, type ObligationEvent, type PeriodFacts } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { canonicalJson } from '@app/domain/shared';
import { MOVED, type MovedEvent } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import { workingDays, type Tx } from '@app/platform';
import { Door, Outbox, Subject, type InHand, type JobAtHand } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import { keyOfOwed, labelOfDuty, owedIn, progressOf } from '../open-obligations/duties-of-period';
import { OPEN_OBLIGATIONS } from '../open-obligations/open-obligations';
import type { Owed } from '../open-obligations/owed';
import { PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { Obligation } from '../persistence/obligation.entity';

/** The job of a period that has gone to another revision of its plan. */
export const MOVE_OBLIGATIONS = 'period.move-obligations';

/** More subjects than this in one transaction would hold its locks for seconds. */
const CHUNK = 100;

type Terms = Pick<Obligation, 'label' | 'opens' | 'due' | 'owingRole' | 'toOffice' | 'acceptOffice' | 'acceptRole'>;

/** One thing that is owed and that the new revision words otherwise; `terms` null: it asks for it no longer. */
interface Change {
  readonly id: string;
  readonly terms: Terms | null;
}

/**
 * Makes what is still owed agree with the revision that the period is under now: what it words otherwise is moved, what it asks for no longer
 * is dropped, what it asks for besides is opened. What was sent stays as it was sent, and what is the same stays untouched, so that nobody
 * reads of a change that is none.
 */
@Injectable()
export class MoveObligations {
  constructor(
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly plans: PlanLibrary,
    private readonly periods: PeriodLifecycle,
    private readonly obligations: ObligationLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const hand = await this.door.take(tx, this.periods, String(payload['subjectId']));
    const reason = String(payload['reason']);
    const changes = await this.changes(tx, hand);
    for (const change of changes.slice(0, CHUNK)) await this.apply(tx, hand, change, reason);
    const job = changes.length > CHUNK ? MOVE_OBLIGATIONS : OPEN_OBLIGATIONS;
    await this.outbox.write(tx, hand.subject, { job, payload: { subjectId: hand.subject.id, reason } });
  }

  private async changes(tx: Tx, { subject, row }: InHand<PeriodRow, PeriodFacts>): Promise<Change[]> {
    const duties = dutiesOf(row.plan, progressOf(subject, row), await workingDays(tx));
    const asked = new Map((await owedIn(tx, row, duties)).map((owed) => [keyOfOwed(owed), owed]));
    const open = await owedBefore(tx, row.period.id, subject.planRevision);
    const changes: Change[] = [];
    for (const { subject: own, obligation } of open) {
      const owed = asked.get(`${obligation.code}|${obligation.occurrence}|${obligation.owingOffice}`);
      const before = await this.plans.revision(tx, own.plan, own.planRevision);
      if (!owed) changes.push({ id: own.id, terms: null });
      else if (differs(obligation, before, owed, row.plan))
        changes.push({ id: own.id, terms: termsOf(row.plan, owed) });
    }
    return changes;
  }

  private async apply(
    tx: Tx,
    { subject }: InHand<PeriodRow, PeriodFacts>,
    { id, terms }: Change,
    reason: string,
  ): Promise<void> {
    const hand = await this.door.take(tx, this.obligations, id);
    const revision = subject.planRevision;
    if (!terms) {
      const event = { type: 'DROP', reason, revision } satisfies ObligationEvent;
      await this.door.advanceOrRefuse(tx, this.obligations, hand, 'drop', event);
      return;
    }
    await tx.manager.update(Obligation, { id }, terms);
    const reopened = terms.due === null || terms.due >= tx.today;
    const { due } = terms;
    const event: MovedEvent = { type: MOVED, from: hand.subject.planRevision, to: revision, reason, due, reopened };
    await this.door.move(tx, this.obligations, hand, event);
  }
}

async function owedBefore(
  { manager }: Tx,
  periodId: string,
  revision: number,
): Promise<{ readonly subject: Subject; readonly obligation: Obligation }[]> {
  const ids = await manager.query<{ id: string }[]>(
    `SELECT o.id FROM obligation o JOIN subject s ON s.id = o.id
     WHERE o.period_id = $1 AND s.state = ANY ($2) AND s.plan_revision < $3 ORDER BY o.id`,
    [periodId, OWED_STATES, revision],
  );
  const own = In(ids.map(({ id }) => id));
  const obligations = new Map((await manager.findBy(Obligation, { id: own })).map((each) => [each.id, each]));
  const subjects = await manager.find(Subject, { where: { id: own }, order: { id: 'ASC' } });
  return subjects.flatMap((subject) => {
    const obligation = obligations.get(subject.id);
    return obligation ? [{ subject, obligation }] : [];
  });
}

const termsOf = (plan: PlanRevision, { duty, owingRole, toOffice, acceptOffice, acceptRole }: Owed): Terms => ({
  label: labelOfDuty(plan, duty),
  opens: duty.opens,
  due: duty.due,
  owingRole,
  toOffice,
  acceptOffice,
  acceptRole,
});

/** What the office reads or sends differs: its day, its addressee, or what the plan collects with it. */
function differs(obligation: Obligation, before: PlanRevision, owed: Owed, after: PlanRevision): boolean {
  const terms = termsOf(after, owed);
  const was = termsAsKept(obligation);
  const collected = (plan: PlanRevision): readonly string[] =>
    plan.obligations.find(({ id }) => id === obligation.code)?.collect ?? [];
  return (
    canonicalJson({ ...terms }) !== canonicalJson({ ...was }) ||
    canonicalJson([...collected(before)]) !== canonicalJson([...collected(after)])
  );
}

const termsAsKept = ({ label, opens, due, owingRole, toOffice, acceptOffice, acceptRole }: Obligation): Terms => ({
  label,
  opens,
  due,
  owingRole,
  toOffice,
  acceptOffice,
  acceptRole,
});
