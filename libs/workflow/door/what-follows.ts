import type { AnyMachineSnapshot } from 'xstate';
import type { Effect, MachineEvent, SubjectFacts } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Outbox } from '../jobs/outbox';
import type { Subject } from '../persistence/subject.entity';
import { keepDeadlines } from './keep-deadlines';
import { keepTurns } from './keep-turns';
import type { Lifecycle } from './lifecycle';

/** A subject in the state that it has just come to. */
export interface Standing<Row> {
  readonly subject: Subject;
  readonly row: Row;
  readonly snapshot: AnyMachineSnapshot;
}

/** A step that has been taken, and is in the history already. */
export interface Taken<Row> extends Standing<Row> {
  readonly event: MachineEvent;
  readonly effects: readonly Effect[];
}

/** What a step leads to: projections, turns, deadlines, jobs. Only the door and what it is made of call this: nothing else takes steps. */
export async function follow<Row, Facts extends SubjectFacts>(
  tx: Tx,
  outbox: Outbox,
  lifecycle: Lifecycle<Row, Facts>,
  { subject, row, snapshot, event, effects }: Taken<Row>,
): Promise<void> {
  await lifecycle.project?.(tx, subject, row, snapshot, event);
  await keep(tx, outbox, lifecycle, { subject, row, snapshot });
  for (const effect of effects)
    await outbox.write(tx, subject, { job: effect.job, payload: { subjectId: subject.id, ...effect.payload } });
}

/** Whose turn it is and by when. Facts are gathered anew, because the step may have changed them. */
export async function keep<Row, Facts extends SubjectFacts>(
  tx: Tx,
  outbox: Outbox,
  lifecycle: Lifecycle<Row, Facts>,
  { subject, row, snapshot }: Standing<Row>,
): Promise<void> {
  const facts = await lifecycle.facts(tx, subject, row);
  await keepTurns(tx, subject, lifecycle.turns(row, snapshot, facts));
  const planned = await keepDeadlines(tx, subject, await lifecycle.deadlines(tx, row, snapshot, facts));
  for (const deadlineId of planned)
    await outbox.write(tx, subject, { job: 'deadline.plan-reminders', payload: { deadlineId } });
}

/** The only offices that may read the subject in that state; null: everybody whom its place admits. */
export function readersOf<Row, Facts extends SubjectFacts>(
  lifecycle: Lifecycle<Row, Facts>,
  row: Row,
  snapshot: AnyMachineSnapshot,
): string[] | null {
  const readers = lifecycle.readers?.(row, snapshot) ?? null;
  return readers && [...readers];
}
