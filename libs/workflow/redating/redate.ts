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
    for (const [{ id, kind }, before] of await openDeadlines(tx)) {
      const lifecycle = this.lifecycles.of(kind);
      const hand = await this.door.take(tx, lifecycle, id);
      const dues = await this.dues(tx, hand.subject, await stillOpen(tx, before));
      const redater = this.redaters.of(kind);
      for (const [{ due: was }, due] of dues)
        if (redater && due !== 'kept' && due !== was) await redater.write(tx, id, due);
      if (dues.some(([{ due: was }, due]) => due !== 'kept' && due !== was))
        await this.door.refresh(tx, lifecycle, { subject: hand.subject, row: await lifecycle.load(tx, hand.subject) });
      for (const [deadline, due] of dues) {
        found.push({ deadline, subject: hand.subject, due });
        if (due !== 'kept' && due !== deadline.due) await noteMove(tx, deadline, due, calendarChangeId);
        await this.outbox.write(tx, deadline, {
          job: 'deadline.plan-reminders',
          payload: { deadlineId: deadline.id },
        });
      }
    }
    return found;
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
  return subjects
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map((subject) => [subject, bySubject.get(subject.id) ?? []]);
}

const rank = ({ kind }: Subject): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** Read again under the lock: somebody may have met one meanwhile. */
async function stillOpen({ manager }: Tx, deadlines: readonly Deadline[]): Promise<Deadline[]> {
  const rows = await Promise.all(deadlines.map(({ id }) => manager.findOneByOrFail(Deadline, { id })));
  return rows.filter(({ status }) => status === 'running' || status === 'paused');
}

async function noteMove({ manager, now }: Tx, deadline: Deadline, due: LegalDate, changeId: string): Promise<void> {
  await manager.query(
    `INSERT INTO deadline_move (deadline_id, subject_id, due_from, due_to, at, calendar_change_id, province_code, unit_code, audience, readers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      deadline.id,
      deadline.subjectId,
      deadline.due,
      due,
      now,
      changeId,
      deadline.provinceCode,
      deadline.unitCode,
      deadline.audience,
      deadline.readers,
    ],
  );
}
