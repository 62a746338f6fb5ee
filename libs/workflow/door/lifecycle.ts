import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type {
  ActTable,
  DeadlineWanted,
  MachineEvent,
  MovedEvent,
  Remade,
  Sentences,
  SubjectFacts,
  Turn,
} from '@app/domain/workflow';
import type { Json } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { HistoryEvent } from '../persistence/history-event.entity';
import type { Subject } from '../persistence/subject.entity';

/** Words of a subject for people; codes on the left are states, acts. */
export interface LifecycleLabels {
  readonly states: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
}

/**
 * What a feature tells workflow about its kind of subject. Registered once with `Lifecycles`, so that the door, the sweep, the inbox
 * and `verify` find it by kind and import no feature.
 *
 * @typeParam Row what the feature itself keeps about the subject, loaded under the subject's lock
 */
export interface Lifecycle<Row, Facts extends SubjectFacts> {
  readonly kind: string;
  /** the machine version that new subjects get; older ones stay in the code while live history needs them */
  readonly machineVersion: number;
  readonly acts: ActTable<Facts>;
  readonly sentences: Sentences;
  readonly labels: LifecycleLabels;
  /** as `labels`, where the plan has words of its own: the phases of a period are its states */
  labelsFor?(tx: Tx, subject: MachineOrigin): Promise<LifecycleLabels>;
  /** builds the machine of the subject's plan revision and machine version; pure but for reading the published plan */
  machine(tx: Tx, subject: MachineOrigin): Promise<AnyStateMachine>;
  /** the feature's own rows; the caller holds the lock */
  load(tx: Tx, subject: Subject): Promise<Row>;
  facts(tx: Tx, subject: Subject, row: Row): Promise<Facts>;
  /**
   * The only offices and readerships that see the subject in this state, and what is written below it from then on. Absent or null:
   * everybody whom its place admits. Rows written before keep the readers of their time.
   */
  readers?(row: Row, snapshot: AnyMachineSnapshot): readonly string[] | null;
  /** whose turn it is in this state */
  turns(row: Row, snapshot: AnyMachineSnapshot, facts: Facts): readonly Turn[];
  /** deadlines that the subject should have in this state */
  deadlines(tx: Tx, row: Row, snapshot: AnyMachineSnapshot, facts: Facts): Promise<readonly DeadlineWanted[]>;
  /** the machine's event when a deadline that names an act has passed; told by the sweep, in the clockwork's name */
  lapse?(deadline: string, facts: Facts): MachineEvent;
  /**
   * The state of a subject as the machine of another revision of its plan knows it, or why that is impossible. Absent: the machine is the same
   * under every revision, so the snapshot stays. Pure but for reading published plans: `verify` makes it again.
   */
  remake?(tx: Tx, snapshot: object, move: Move): Promise<Remade>;
  /**
   * Where a record that the feature keeps below the subject stands, for the event to witness: what is written there is no step of the machine,
   * and could be exchanged afterwards without breaking the chain. The machine does not look at it. The caller holds the lock.
   */
  witness?(tx: Tx, subject: Subject): Promise<Readonly<Record<string, Json>>>;
  /**
   * For `verify`: compares what the feature keeps below the subject with what the events witnessed or said. Answers where it does not fit; null: it does.
   * A purged payload says nothing, and is no fault.
   */
  attest?(tx: Tx, subject: Subject, events: readonly HistoryEvent[]): Promise<RecordFault | null>;
  /** writes what lists and reports need to find without opening snapshots; after the event, in its transaction */
  project?(tx: Tx, subject: Subject, row: Row, snapshot: AnyMachineSnapshot, event: MachineEvent): Promise<void>;
}

/** Where what is kept below a subject is not what it should be: the line (of a period: the step) that shows it, if one does, and why. */
export interface RecordFault {
  readonly line: number | null;
  readonly why: string;
}

/** What decides which machine a subject lives in. The id, for kinds whose shape differs from row to row (which checks a paper needs). */
export type MachineOrigin = Pick<Subject, 'id' | 'plan' | 'planRevision' | 'machineVersion'>;

/** From which revision to which, and what the event says of it. */
export interface Move {
  readonly from: MachineOrigin;
  readonly to: MachineOrigin;
  readonly event: MovedEvent;
}

/** A lifecycle whose types do not matter to the one who asks (sweep, verify, inbox): it hands each its own rows and facts back. */
export type AnyLifecycle = Lifecycle<unknown, SubjectFacts>;
