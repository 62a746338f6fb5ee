import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { canonicalJson } from '@app/domain/shared';
import { stateOf } from '@app/domain/workflow';
import { genesis, link, payloadDigest, type HistoryEvent, type Subject } from '@app/workflow';

/** `valid (purged)`: the chain holds, but payloads were purged and the states could not be replayed. */
export type Verdict =
  | { readonly result: 'valid' | 'valid (purged)' }
  | { readonly result: 'broken'; readonly at: number; readonly why: string };

/**
 * Checks one subject's history by itself: every link recomputed from what the event says, every step replayed through the machine, and
 * the subject's own row compared with where the replay ends. Names the first event that does not fit.
 * @param events in order of `seq`
 */
export function verifySubject(subject: Subject, events: readonly HistoryEvent[], machine: AnyStateMachine): Verdict {
  let previous = genesis(subject.id);
  let snapshot: AnyMachineSnapshot | null = null;
  let purged = false;
  for (const [index, event] of events.entries()) {
    const broken = (why: string): Verdict => ({ result: 'broken', at: index + 1, why });
    if (event.seq !== index + 1) return broken('an event is missing');
    if (event.previous !== previous) return broken('does not follow the event before it');
    if (event.payload !== null && payloadDigest(event.salt ?? '', event.payload) !== event.payloadDigest)
      return broken('payload changed');
    if (link(previous, event, event.payloadDigest) !== event.hash) return broken('content changed');
    previous = event.hash;
    purged ||= event.payload === null;
    if (purged) continue;
    const next = replay(machine, snapshot, event);
    if (!next) return broken('the machine does not take this step');
    if (stateOf(next) !== event.stateTo) return broken('the machine goes elsewhere');
    snapshot = next;
  }
  const last = events.at(-1);
  if (!last || subject.seq !== last.seq || subject.chainHead !== previous)
    return { result: 'broken', at: events.length + 1, why: 'events are missing at the end' };
  if (!isAsLastSaid(subject, last) || (!purged && !endsIn(subject, snapshot, machine)))
    return { result: 'broken', at: events.length, why: 'the stored state is not where history ends' };
  return { result: purged ? 'valid (purged)' : 'valid' };
}

/** Lists, papers and rules read these columns and open no snapshot: a change here is a forgery as much as one there. */
const isAsLastSaid = (subject: Subject, last: HistoryEvent): boolean =>
  subject.state === last.stateTo &&
  subject.plan === last.plan &&
  subject.planRevision === last.planRevision &&
  subject.machineVersion === last.machineVersion;

function endsIn(subject: Subject, snapshot: AnyMachineSnapshot | null, machine: AnyStateMachine): boolean {
  if (!snapshot || subject.final !== (snapshot.status === 'done')) return false;
  const replayed = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot))) as object;
  return comparable(replayed) === comparable(subject.snapshot);
}

/**
 * A snapshot as text in which order means nothing that is a set: what a history state remembers comes in the order in which the states
 * were entered, and that is lost each time a snapshot is stored and restored.
 */
function comparable(snapshot: object): string {
  const { historyValue = {}, ...rest } = snapshot as {
    historyValue?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  const remembered = Object.entries(historyValue).map(([state, nodes]) => [state, nodes.map(({ id }) => id).sort()]);
  return canonicalJson({ ...rest, historyValue: Object.fromEntries(remembered) as Record<string, string[]> });
}

function replay(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot | null,
  { event, payload }: HistoryEvent,
): AnyMachineSnapshot | null {
  if (!snapshot) return initialTransition(machine)[0] as AnyMachineSnapshot;
  const said = { type: event, ...payload };
  return snapshot.can(said) ? (transition(machine, snapshot, said)[0] as AnyMachineSnapshot) : null;
}
