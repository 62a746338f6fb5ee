import { randomBytes } from 'node:crypto';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { stateOf, type MachineEvent } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import { link, payloadDigest } from '../history/chain';
import { HistoryEvent } from '../persistence/history-event.entity';
import { Subject } from '../persistence/subject.entity';

/** A step that has been decided. */
export interface Step {
  /** name in the subject's acts.ts */
  readonly act: string;
  readonly event: MachineEvent;
  /** null: the subject is being opened */
  readonly stateFrom: string | null;
  readonly next: AnyMachineSnapshot;
  readonly machine: AnyStateMachine;
  /** who sees the subject, and this event, from now on */
  readonly readers: string[] | null;
}

/** Adds the step to the subject's chain and writes the state it leads to. The caller holds the subject's lock: two links of one number fork a chain. */
export async function recordEvent(tx: Tx, subject: Subject, step: Step): Promise<void> {
  const { act, stateFrom, next, machine, readers } = step;
  const { type, ...payload } = step.event;
  const salt = randomBytes(16).toString('hex');
  const digest = payloadDigest(salt, payload);
  const said = {
    seq: subject.seq + 1,
    act,
    event: type,
    ...whoActs(tx),
    stateFrom,
    stateTo: stateOf(next),
    plan: subject.plan,
    planRevision: subject.planRevision,
    machineVersion: subject.machineVersion,
    at: tx.now,
  };
  const hash = link(subject.chainHead, said, digest);
  await tx.manager.insert(HistoryEvent, {
    subjectId: subject.id,
    v: 1,
    ...said,
    payload: payload,
    salt,
    payloadDigest: digest,
    previous: subject.chainHead,
    hash,
    provinceCode: subject.provinceCode,
    unitCode: subject.unitCode,
    audience: subject.audience,
    readers,
  });
  const version = stateFrom === null ? subject.version : subject.version + 1;
  const changed = {
    state: said.stateTo,
    snapshot: machine.getPersistedSnapshot(next) as object,
    final: next.status === 'done',
    version,
    actedVersion: version,
    seq: said.seq,
    chainHead: hash,
    changedAt: tx.now,
    readers,
    planRevision: subject.planRevision,
  };
  await tx.manager.update(Subject, { id: subject.id }, changed);
  Object.assign(subject, changed);
}

function whoActs({
  actor,
}: Tx): Pick<
  HistoryEvent,
  'actorKind' | 'actorPerson' | 'actorPosition' | 'actorName' | 'actorTitle' | 'actorOffice' | 'onBehalfOf'
> {
  if (actor.kind === 'automatic') {
    const { onBehalfOf: behind } = actor;
    return {
      actorKind: 'automatic',
      actorPerson: null,
      actorPosition: null,
      actorName: actor.name,
      actorTitle: null,
      actorOffice: null,
      onBehalfOf: behind ? [...new Set([behind.name, behind.title, behind.officeName])].join(', ') : null,
    };
  }
  return {
    actorKind: 'person',
    actorPerson: actor.personId,
    actorPosition: actor.positionId,
    actorName: actor.name,
    actorTitle: actor.title,
    actorOffice: actor.officeName,
    onBehalfOf: null,
  };
}
