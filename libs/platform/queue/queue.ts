/** What travels: ids and a version, never figures or names (`v` lets a consumer accept the shape of the release before). */
export interface Job {
  /** the outbox row's id (uuid): adding the same job twice is adding it once */
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type JobHandler = (job: Job) => Promise<void>;

/** Carries jobs from the outbox to their consumer. Drivers: BullMQ on PostgreSQL, BullMQ on Redis, and one that drains in a test. */
export abstract class Queue {
  abstract add(jobs: readonly Job[]): Promise<void>;
  /** Starts consuming; a handler that throws is tried again with growing pauses. */
  abstract consume(handle: JobHandler): Promise<void>;
  /** Lets running jobs finish, then lets go of connections. */
  abstract close(): Promise<void>;
}
