import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { stateOf, type MachineEvent } from '@app/domain/workflow';

/** A way that a machine really goes, and the event that goes it. */
export interface Edge {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

export interface Walk {
  readonly edges: readonly Edge[];
  readonly reached: ReadonlySet<string>;
  /** states that are not final and that no event leaves */
  readonly deadEnds: readonly string[];
}

/**
 * Walks a machine breadth first with every sample event in every state, as the door would: `can` first, then the step, then the database
 * and back. One sample per branch of a guard; `name` tells samples of one type apart (`HAPPENED ends`). `nameOf` says which snapshots are one state: a machine
 * with regions or history has more of them than it has public states.
 */
export function walkMachine(
  machine: AnyStateMachine,
  samples: Readonly<Record<string, MachineEvent>>,
  nameOf: (snapshot: AnyMachineSnapshot) => string = stateOf,
): Walk {
  const [first] = initialTransition(machine);
  const waiting = [first as AnyMachineSnapshot];
  const seen = new Map([[nameOf(waiting[0]), waiting[0]]]);
  const edges: Edge[] = [];
  for (let snapshot = waiting.shift(); snapshot; snapshot = waiting.shift()) {
    for (const [event, sample] of Object.entries(samples)) {
      if (!snapshot.can(sample)) continue;
      const next = stored(machine, transition(machine, snapshot, sample)[0]);
      edges.push({ from: nameOf(snapshot), event, to: nameOf(next) });
      if (seen.has(nameOf(next))) continue;
      seen.set(nameOf(next), next);
      waiting.push(next);
    }
  }
  const left = new Set(edges.filter(({ from, to }) => from !== to).map(({ from }) => from));
  const deadEnds = [...seen]
    .filter(([state, snapshot]) => snapshot.status === 'active' && !left.has(state))
    .map(([state]) => state);
  return { edges, reached: new Set(seen.keys()), deadEnds };
}

/** As the database keeps a state between two acts: a region or a history that does not survive JSON must show here. */
function stored(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
  const kept: unknown = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
  return machine.restoreSnapshot(kept as never, undefined as never) as AnyMachineSnapshot;
}
