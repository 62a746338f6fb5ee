import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { canonicalJson } from '@app/domain/shared';
import { MOVED, stateOf, type MovedEvent, type Remade } from '@app/domain/workflow';
import {
  genesis,
  link,
  originOf,
  payloadDigest,
  type HistoryEvent,
  type MachineOrigin,
  type Move,
  type Subject,
} from '@app/workflow';

/** What a subject's history is replayed with. */
export interface Replay {
  machine(origin: MachineOrigin): Promise<AnyStateMachine>;
  /** the state for another revision's machine, made as the door made it */
  remake(snapshot: object, move: Move): Promise<Remade>;
}

/** `valid (purged)`: the chain holds, but payloads were purged and the states could not be replayed. */
export type Verdict =
  | { readonly result: 'valid' | 'valid (purged)' }
  | { readonly result: 'broken'; readonly at: number; readonly why: string };

/**
 * Checks one subject's history by itself: every link recomputed from what the event says, every step replayed through the machine of the
 * plan revision that was in force at the event, and the subject's own row compared with where the replay ends. Names the first event that
 * does not fit.
 * @param events in order of `seq`
 */
export async function verifySubject(
  subject: Subject,
  events: readonly HistoryEvent[],
  replaying: Replay,
): Promise<Verdict> {
  let previous = genesis(subject.id);
  let stands: Standing | null = null;
  let revision = events[0]?.planRevision;
  let purged = false;
  for (const [index, event] of events.entries()) {
    const broken = (why: string): Verdict => ({ result: 'broken', at: index + 1, why });
    if (event.seq !== index + 1) return broken('an event is missing');
    if (event.previous !== previous) return broken('does not follow the event before it');
    if (event.payload !== null && payloadDigest(event.salt ?? '', event.payload) !== event.payloadDigest)
      return broken('payload changed');
    if (link(previous, event, event.payloadDigest) !== event.hash) return broken('content changed');
    previous = event.hash;
    if (event.planRevision !== revision && event.event !== MOVED) return broken('another revision without a move');
    revision = event.planRevision;
    purged ||= event.payload === null;
    if (purged) continue;
    const next = await stepOf(replaying, stands, event);
    if (!next) return broken('the machine does not take this step');
    if (stateOf(next.snapshot) !== event.stateTo) return broken('the machine goes elsewhere');
    stands = next;
  }
  const last = events.at(-1);
  if (!last || subject.seq !== last.seq || subject.chainHead !== previous)
    return { result: 'broken', at: events.length + 1, why: 'events are missing at the end' };
  if (!isAsLastSaid(subject, last) || (!purged && !endsIn(subject, stands)))
    return { result: 'broken', at: events.length, why: 'the stored state is not where history ends' };
  return { result: purged ? 'valid (purged)' : 'valid' };
}

/** Lists, papers and rules read these columns and open no snapshot: a change here is a forgery as much as one there. */
const isAsLastSaid = (subject: Subject, last: HistoryEvent): boolean =>
  subject.state === last.stateTo &&
  subject.plan === last.plan &&
  subject.planRevision === last.planRevision &&
  subject.machineVersion === last.machineVersion;

function endsIn(subject: Subject, stands: Standing | null): boolean {
  if (!stands || subject.final !== (stands.snapshot.status === 'done')) return false;
  return comparable(persisted(stands)) === comparable(subject.snapshot);
}

const persisted = ({ machine, snapshot }: Standing): object =>
  JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot))) as object;

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

/** Where the replay stands, and the machine of the revision in force there. */
interface Standing {
  readonly origin: MachineOrigin;
  readonly machine: AnyStateMachine;
  readonly snapshot: AnyMachineSnapshot;
}

async function stepOf(replaying: Replay, stands: Standing | null, event: HistoryEvent): Promise<Standing | null> {
  if (!stands) {
    const origin = originOf({ ...event, id: event.subjectId });
    const machine = await replaying.machine(origin);
    return { origin, machine, snapshot: initialTransition(machine)[0] as AnyMachineSnapshot };
  }
  if (event.event === MOVED) return remade(replaying, stands, event);
  const { machine, snapshot } = stands;
  const said = { type: event.event, ...event.payload };
  return snapshot.can(said)
    ? { ...stands, snapshot: transition(machine, snapshot, said)[0] as AnyMachineSnapshot }
    : null;
}

/** The move is made again from where history stood: a state that does not come of it was put there by somebody. */
async function remade(replaying: Replay, stands: Standing, event: HistoryEvent): Promise<Standing | null> {
  const origin = originOf({ ...event, id: event.subjectId });
  const told = { type: MOVED, ...event.payload } as MovedEvent;
  const outcome = await replaying.remake(persisted(stands), { from: stands.origin, to: origin, event: told });
  if ('impossible' in outcome) return null;
  const machine = await replaying.machine(origin);
  const snapshot = machine.restoreSnapshot(outcome.snapshot as never, undefined as never) as AnyMachineSnapshot;
  return { origin, machine, snapshot };
}
