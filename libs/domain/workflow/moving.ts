import type { Refusal } from '@app/domain/shared';

/** The name of the act with which a subject goes to another revision of its plan, and of its event. */
export const MOVE = 'move';
export const MOVED = 'MOVED';

/**
 * A subject goes to another revision of its plan. No machine lists this event: a machine is built from one revision and cannot know the next.
 * The door makes the state anew for the other revision's machine, and `verify` makes it again from what stood before.
 */
export interface MovedEvent {
  readonly type: typeof MOVED;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** what the facts decided of this kind of subject, as values */
  readonly [fact: string]: unknown;
}

/** A persisted snapshot for the machine of another revision, or why there is none. */
export type Remade = { readonly snapshot: object } | { readonly impossible: readonly Refusal[] };
