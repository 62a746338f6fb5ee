import type { AnyMachineSnapshot } from 'xstate';
import { MOVE, type MovedEvent, type Refused, type SubjectFacts } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Outbox } from '../jobs/outbox';
import type { Subject } from '../persistence/subject.entity';
import type { Advanced } from './in-hand';
import type { Lifecycle } from './lifecycle';
import { recordEvent } from './record-event';
import { originOf, remake } from './remake';
import { follow, readersOf } from './what-follows';

/**
 * The one step that no machine lists: a subject goes to another revision of its plan. Its state is made anew for that revision's machine, and
 * turns and deadlines are told by that revision. Who may do so is the caller's question (the act `move` of the period); reached through the
 * door alone, whose lock it needs.
 */
export async function moveSubject<Row, Facts extends SubjectFacts>(
  tx: Tx,
  outbox: Outbox,
  lifecycle: Lifecycle<Row, Facts>,
  { subject, event }: { readonly subject: Subject; readonly event: MovedEvent },
): Promise<Advanced | Refused> {
  const from = originOf(subject);
  const to = { ...from, planRevision: event.to };
  const remade = await remake(tx, lifecycle, subject.snapshot, { from, to, event });
  if ('impossible' in remade) return { ok: false, kind: 'refused', reasons: remade.impossible };
  const machine = await lifecycle.machine(tx, to);
  const next = machine.restoreSnapshot(remade.snapshot as never, undefined as never) as AnyMachineSnapshot;
  subject.planRevision = event.to;
  const row = await lifecycle.load(tx, subject);
  const readers = readersOf(lifecycle, row, next);
  const witnessed = { ...event, ...(await lifecycle.witness?.(tx, subject)) };
  await recordEvent(tx, subject, { act: MOVE, event: witnessed, stateFrom: subject.state, next, machine, readers });
  await follow(tx, outbox, lifecycle, { subject, row, snapshot: next, event, effects: [] });
  return { ok: true, id: subject.id, version: subject.version, state: subject.state };
}
