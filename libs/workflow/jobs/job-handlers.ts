import { Injectable } from '@nestjs/common';
import { automatic, type Actor, type PersonActing } from '@app/domain/identity';
import type { Tx } from '@app/platform';

/** What a consumer gets: the ids of the outbox row and who had set it going. */
export interface JobAtHand {
  readonly outboxId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly cause: Actor;
}

/**
 * Two sorts of consumers, both idempotent. `inTransaction` does its work and marks the outbox row as done in one transaction: exactly
 * once in effect. `outside` does what cannot be undone by a rollback (rendering, storing, sending) and must look before it leaps.
 */
export type Handler =
  | { readonly inTransaction: (tx: Tx, job: JobAtHand) => Promise<void> }
  | { readonly outside: (job: JobAtHand) => Promise<void> };

/** The catalogue of jobs that this process can do; features add theirs when the worker starts. */
@Injectable()
export class JobHandlers {
  private readonly byName = new Map<string, Handler>();

  register(name: string, handler: Handler): void {
    if (this.byName.has(name)) throw new Error(`two handlers for job ${name}`);
    this.byName.set(name, handler);
  }

  of(name: string): Handler | undefined {
    return this.byName.get(name);
  }
}

/** The clockwork acting because a person did something: keeps that person's name beside it in history. */
export function clockworkFor(name: string, cause: Actor): Actor {
  const person: PersonActing | undefined = cause.kind === 'person' ? cause : cause.onBehalfOf;
  return automatic(name, person);
}
