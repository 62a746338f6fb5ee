import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AnyMachineSnapshot } from 'xstate';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { Door } from '../door/door';
import { Lifecycles } from '../door/lifecycles';
import { Outbox } from '../jobs/outbox';
import { Deadline } from '../persistence/deadline.entity';
import { Subject } from '../persistence/subject.entity';
import { Redaters } from './redaters';

/** An open deadline and what the calendar of the transaction makes of it. */
export interface Redated {
  readonly deadline: Deadline;
  readonly subject: Subject;
  /** the day that it would have; the same day when it does not move. `kept`: it cannot be told anew */
  readonly due: LegalDate | 'kept';
}

/** Why days move: a change of the calendar, or in words. */
type Cause =
  | { readonly calendarChangeId: string; readonly reason?: undefined }
  | { readonly calendarChangeId?: undefined; readonly reason: string };

/** Lock order of the house; kinds that are not named come last, by id. */
const ORDER = ['period', 'dossier', 'document'];

/**
 * Tells open deadlines anew by the working calendar as the transaction sees it. Nothing is shifted: every day is worked out again by the
 * code that worked it out first.
 */
@Injectable()
export class Redate {
  constructor(
    private readonly door: Door,
    private readonly lifecycles: Lifecycles,
    private readonly redaters: Redaters,
    private readonly outbox: Outbox,
  ) {}

  /** Takes no lock and writes nothing, so that looking keeps nobody from working. */
  async look(tx: Tx): Promise<Redated[]> {
    const found: Redated[] = [];
    for (const [subject, deadlines] of await openDeadlines(tx))
      for (const [deadline, due] of await this.dues(tx, subject, deadlines)) found.push({ deadline, subject, due });
    return found;
  }

  /** Moves those that move, and has all their reminders planned anew: "3 working days before" moves even where the day does not. */
  async move(tx: Tx, calendarChangeId: string): Promise<Redated[]> {
    const found: Redated[] = [];
    for (const [subject] of await openDeadlines(tx)) {
      const redated = await this.moveOne(tx, subject, { calendarChangeId });
      for (const { deadline } of redated)
        await this.outbox.write(tx, deadline, {
          job: 'deadline.plan-reminders',
          payload: { deadlineId: deadline.id },
        });
      found.push(...redated);
    }
    return found;
  }

  /** Of these subjects alone, by what has come to be known of their plan. Unlike a calendar, that may also give a day to what had none. */
  async retell(tx: Tx, ids: readonly string[], reason: string): Promise<void> {
    const subjects = await tx.manager.findBy(Subject, { id: In([...ids]) });
    for (const subject of subjects.sort(inLockOrder))
      await this.moveOne(tx, subject, { reason }, { dayMayBeNew: true });
  }

  private async moveOne(
    tx: Tx,
    { id, kind }: Pick<Subject, 'id' | 'kind'>,
    cause: Cause,
    { dayMayBeNew = false } = {},
  ): Promise<Redated[]> {
    const lifecycle = this.lifecycles.of(kind);
    const { subject } = await this.door.take(tx, lifecycle, id);
    // read under the lock: somebody may have met one meanwhile
    const dues = await this.dues(tx, subject, await openDeadlinesOf(tx, id));
    const moved = dues.filter(([{ due: was }, due]) => due !== 'kept' && due !== was);
    const redater = this.redaters.of(kind);
    for (const [, due] of moved) if (redater && due !== 'kept') await redater.write(tx, id, due, cause.reason ?? null);
    // the write may have been a step of the subject
    if (moved.length > 0 || dayMayBeNew)
      await this.door.refresh(tx, lifecycle, await this.door.take(tx, lifecycle, id));
    for (const [deadline, due] of moved) if (due !== 'kept') await noteMove(tx, deadline, due, cause);
    return dues.map(([deadline, due]) => ({ deadline, subject, due }));
  }

  private async dues(
    tx: Tx,
    subject: Subject,
    deadlines: readonly Deadline[],
  ): Promise<[Deadline, LegalDate | 'kept'][]> {
    const redater = this.redaters.of(subject.kind);
    if (redater) {
      const due = await redater.dueNow(tx, subject.id);
      return deadlines.map((deadline) => [deadline, due ?? deadline.due]);
    }
    const lifecycle = this.lifecycles.of(subject.kind);
    const row = await lifecycle.load(tx, subject);
    const machine = await lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const wanted = await lifecycle.deadlines(tx, row, snapshot, await lifecycle.facts(tx, subject, row));
    return deadlines.map((deadline) => [
      deadline,
      wanted.find(({ name }) => name === deadline.name)?.due ?? deadline.due,
    ]);
  }
}

/** Subjects with their open deadlines, in the order in which they are locked. */
async function openDeadlines({ manager }: Tx): Promise<[Subject, Deadline[]][]> {
  const deadlines = await manager.find(Deadline, {
    where: [{ status: 'running' }, { status: 'paused' }],
    order: { due: 'ASC', name: 'ASC' },
  });
  const bySubject = new Map<string, Deadline[]>();
  for (const deadline of deadlines)
    bySubject.set(deadline.subjectId, [...(bySubject.get(deadline.subjectId) ?? []), deadline]);
  const subjects = await manager.findBy(Subject, { id: In([...bySubject.keys()]) });
  return subjects.sort(inLockOrder).map((subject) => [subject, bySubject.get(subject.id) ?? []]);
}

const inLockOrder = (a: Subject, b: Subject): number => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);

const rank = ({ kind }: Subject): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

const openDeadlinesOf = ({ manager }: Tx, subjectId: string): Promise<Deadline[]> =>
  manager.find(Deadline, {
    where: { subjectId, status: In(['running', 'paused']) },
    order: { due: 'ASC', name: 'ASC' },
  });

async function noteMove(
  { manager, now }: Tx,
  deadline: Deadline,
  due: LegalDate,
  { calendarChangeId, reason }: Cause,
): Promise<void> {
  await manager.query(
    `INSERT INTO deadline_move (deadline_id, subject_id, due_from, due_to, at, calendar_change_id, reason, province_code, unit_code, audience, readers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      deadline.id,
      deadline.subjectId,
      deadline.due,
      due,
      now,
      calendarChangeId ?? null,
      reason ?? null,
      deadline.provinceCode,
      deadline.unitCode,
      deadline.audience,
      deadline.readers,
    ],
  );
}
