import { Injectable } from '@nestjs/common';
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import {
  decide,
  OUT_OF_TURN,
  refusedBeforehand,
  stateOf,
  type Act,
  type MachineEvent,
  type MovedEvent,
  type Refused,
  type SubjectFacts,
} from '@app/domain/workflow';
import { notFound, stale, type Problem, type Tx, UnitOfWork } from '@app/platform';
import { genesis } from '../history/chain';
import { Outbox } from '../jobs/outbox';
import { Subject } from '../persistence/subject.entity';
import type { ActRequest } from './act-request';
import type { Advanced, InHand, Opening } from './in-hand';
import type { Lifecycle } from './lifecycle';
import { once } from './idempotency';
import { moveSubject } from './move-subject';
import { recordEvent } from './record-event';
import { refusedProblem } from './refused-problem';
import { follow, keep, readersOf } from './what-follows';
import { whatChanged, whoDidWhat } from './who-did-what';

/** The name of the first event of every chain. */
export const OPENED = 'opened';

/**
 * The one door: every change of a subject's state goes through `advance`, and nothing else writes `subject`, `event`, `turn`,
 * `deadline`. It decides purely, then writes state, event, turns, deadlines and outbox in the caller's transaction.
 */
@Injectable()
export class Door {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /**
   * One act on one subject, as HTTP asks for it: idempotency key, lock, If-Match, facts under the lock, the feature's own writes, the
   * step. `prepare` makes the machine's event from the request; what the facts decided goes into the event as a value.
   * @throws Problem 404 outside the jurisdiction, 403 wrong role, 409 refused or stale, 422 key reused
   */
  async act<Row, Facts extends SubjectFacts>(
    request: ActRequest,
    lifecycle: Lifecycle<Row, Facts>,
    id: string,
    act: string,
    prepare: (tx: Tx, hand: InHand<Row, Facts>) => Promise<MachineEvent>,
  ): Promise<Advanced> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.take(tx, lifecycle, id, request.ifMatch);
        await this.refuseBeforehand(tx, lifecycle, hand, act);
        return this.advanceOrRefuse(tx, lifecycle, hand, act, await prepare(tx, hand));
      }),
    );
  }

  /**
   * A write below a subject that is no step of its machine (a figure, a file, a ballot): the same key, lock and If-Match, and it raises
   * the version, so that nobody signs what has changed under their eyes.
   */
  async edit<Row, Facts extends SubjectFacts, T extends object>(
    request: ActRequest,
    lifecycle: Lifecycle<Row, Facts>,
    id: string,
    write: (tx: Tx, hand: InHand<Row, Facts>) => Promise<T>,
  ): Promise<T & { version: number }> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.take(tx, lifecycle, id, request.ifMatch);
        const answer = await write(tx, hand);
        return { ...answer, version: await this.touch(tx, hand.subject) };
      }),
    );
  }

  /**
   * A write that gets an act ready and is no part of the subject yet (a file handed in for a report): the same key and lock, and only
   * for whoever may do the act now. The version stays: nothing that anybody looks at has changed.
   * @throws Problem as `act`
   */
  async prepareFor<Row, Facts extends SubjectFacts, T extends object>(
    request: ActRequest,
    lifecycle: Lifecycle<Row, Facts>,
    id: string,
    act: string,
    write: (tx: Tx, hand: InHand<Row, Facts>) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.take(tx, lifecycle, id);
        await this.refuseBeforehand(tx, lifecycle, hand, act);
        return write(tx, hand);
      }),
    );
  }

  /** Locks a subject and gathers its facts. Lock order, always: period → dossiers by id → document → number series. */
  async take<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    id: string,
    ifMatch: number | null = null,
  ): Promise<InHand<Row, Facts>> {
    const subject = await tx.manager.findOne(Subject, {
      where: { id, kind: lifecycle.kind },
      lock: { mode: 'for_no_key_update' },
    });
    if (!subject) throw notFound();
    if (ifMatch !== null && ifMatch !== subject.version)
      throw stale(await whatChanged(tx, lifecycle, subject, ifMatch));
    const row = await lifecycle.load(tx, subject);
    return { subject, row, facts: await lifecycle.facts(tx, subject, row) };
  }

  /**
   * Tells anew whose turn it is and by when, after a write below a subject that moves turns but no state (a draft laid before the head).
   * The caller holds the lock (`take`).
   */
  async refresh<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    { subject, row }: Pick<InHand<Row, Facts>, 'subject' | 'row'>,
  ): Promise<void> {
    const machine = await lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    await keep(tx, this.outbox, lifecycle, { subject, row, snapshot });
  }

  /**
   * Locks several subjects in the order of their ids and raises their versions: for one write below all of them (a vote on a whole list).
   * @returns the state of each, by id
   * @throws Problem 404 when one is not there for this actor
   */
  async touchAll(tx: Tx, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const locked = await tx.manager.query<{ id: string; state: string }[]>(
      `SELECT id, state FROM subject WHERE id = ANY ($1) AND kind = $2 ORDER BY id FOR NO KEY UPDATE`,
      [ids, kind],
    );
    if (locked.length < new Set(ids).size) throw notFound();
    await tx.manager.query(`UPDATE subject SET version = version + 1, changed_at = $2 WHERE id = ANY ($1)`, [
      ids,
      tx.now,
    ]);
    return new Map(locked.map(({ id, state }) => [id, state]));
  }

  /** Raises the version of a subject whose lock the caller holds, after a write below it. */
  async touch(tx: Tx, subject: Subject): Promise<number> {
    const version = subject.version + 1;
    await tx.manager.update(Subject, { id: subject.id }, { version, changedAt: tx.now });
    subject.version = version;
    return version;
  }

  /** Brings a subject into the world, in its machine's first state. The feature has written its own row in the same tx. */
  async open<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    opening: Opening,
  ): Promise<Subject> {
    const origin = { plan: opening.plan, planRevision: opening.planRevision, machineVersion: lifecycle.machineVersion };
    const machine = await lifecycle.machine(tx, { id: opening.id, ...origin });
    const [first] = initialTransition(machine);
    const snapshot = first as AnyMachineSnapshot;
    const subject = tx.manager.create(Subject, {
      id: opening.id,
      kind: lifecycle.kind,
      title: opening.title,
      ...origin,
      state: stateOf(snapshot),
      snapshot: machine.getPersistedSnapshot(snapshot),
      final: false,
      version: 1,
      actedVersion: 1,
      seq: 0,
      chainHead: genesis(opening.id),
      openedAt: tx.now,
      changedAt: tx.now,
      provinceCode: opening.provinceCode,
      unitCode: opening.unitCode,
      audience: opening.audience ?? null,
      readers: null,
    });
    const row = await lifecycle.load(tx, subject);
    subject.readers = readersOf(lifecycle, row, snapshot);
    await tx.manager.insert(Subject, subject);
    await recordEvent(tx, subject, {
      act: OPENED,
      event: { type: OPENED },
      stateFrom: null,
      next: snapshot,
      machine,
      readers: subject.readers,
    });
    await follow(tx, this.outbox, lifecycle, { subject, row, snapshot, event: { type: OPENED }, effects: [] });
    return subject;
  }

  /** Steps 5 and 6 of the data's way. The caller holds the lock (`take`) and rolls back on a refusal, or tells it. */
  async advance<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    { subject, row, facts }: InHand<Row, Facts>,
    actName: string,
    event: MachineEvent,
  ): Promise<Advanced | Refused> {
    const act = actOf(lifecycle, actName);
    const machine = await lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const decision = decide(machine, snapshot, act, facts, { actor: tx.actor, today: tx.today, event });
    if (!decision.ok) return decision;
    await recordEvent(tx, subject, {
      act: actName,
      event: { ...event, ...(await lifecycle.witness?.(tx, subject)) },
      stateFrom: subject.state,
      next: decision.snapshot,
      machine,
      readers: readersOf(lifecycle, row, decision.snapshot),
    });
    const { snapshot: next, effects } = decision;
    await follow(tx, this.outbox, lifecycle, { subject, row, snapshot: next, event, effects });
    return { ok: true, id: subject.id, version: subject.version, state: subject.state };
  }

  /** Takes a subject to another revision of its plan (`moveSubject`). The caller holds the lock and rolls back on a refusal. */
  move<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    { subject }: Pick<InHand<Row, Facts>, 'subject'>,
    event: MovedEvent,
  ): Promise<Advanced | Refused> {
    return moveSubject(tx, this.outbox, lifecycle, { subject, event });
  }

  /** As `advance`, for callers to whom a refusal is the end: @throws Problem 403 or 409 with the reasons in Vietnamese */
  async advanceOrRefuse<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    hand: InHand<Row, Facts>,
    act: string,
    event: MachineEvent,
  ): Promise<Advanced> {
    const outcome = await this.advance(tx, lifecycle, hand, act, event);
    if (!outcome.ok) throw await this.problemOf(tx, lifecycle, hand.subject, outcome);
    return outcome;
  }

  /** For use cases that take several subjects by themselves: @throws Problem 403 or 409 before the feature has written anything */
  async refuseBeforehand<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    { subject, facts }: InHand<Row, Facts>,
    actName: string,
  ): Promise<void> {
    const machine = await lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const refused = refusedBeforehand(snapshot, actOf(lifecycle, actName), facts, {
      actor: tx.actor,
      today: tx.today,
      event: null,
    });
    if (refused) throw await this.problemOf(tx, lifecycle, subject, refused);
  }

  /** Whoever loses a race hears who won it. */
  private async problemOf<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    subject: Subject,
    refused: Refused,
  ): Promise<Problem> {
    const outOfTurn = refused.reasons.some(({ code }) => code === OUT_OF_TURN);
    return refusedProblem(
      refused,
      lifecycle.sentences,
      outOfTurn ? await whoDidWhat(tx, lifecycle, subject) : undefined,
    );
  }
}

function actOf<Row, Facts extends SubjectFacts>({ kind, acts }: Lifecycle<Row, Facts>, name: string): Act<Facts> {
  const act = acts[name];
  if (!act) throw new Error(`${kind} has no act ${name}`);
  return act;
}
