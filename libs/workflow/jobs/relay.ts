import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { automatic } from '@app/domain/identity';
import { listenTo, OneAtATime, Pulse, Queue, UnitOfWork, type Job } from '@app/platform';
import { JobHandlers, clockworkFor, type JobAtHand } from './job-handlers';
import { OUTBOX_CHANNEL } from './outbox';
import type { Actor } from '@app/domain/identity';

const BATCH = 200;
const POLL_MS = 1_000;
/** a job handed to the queue and not done after this long is handed over again: the queue may have been lost */
const LOST_AFTER = '10 minutes';

interface OutboxLine {
  readonly id: string;
  readonly job: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}

/**
 * Carries outbox rows to the queue and, on the other side, runs their handlers. The row's id is the job's id, so a row handed over
 * twice is done once. `FOR UPDATE SKIP LOCKED` lets several workers carry at the same time.
 */
@Injectable()
export class Relay {
  readonly pulse = new Pulse();
  private readonly log = new Logger(Relay.name);
  private timer: NodeJS.Timeout | null = null;
  private readonly carrying = new OneAtATime(() => this.carryOrTell());
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: Queue,
    private readonly handlers: JobHandlers,
  ) {}

  async start(): Promise<void> {
    await this.queue.consume((job) => this.perform(job));
    await this.listen();
    this.timer = setInterval(() => this.carrying.call(), POLL_MS);
    this.carrying.call();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.stopListening?.();
    await this.carrying.stop();
    await this.queue.close();
  }

  /** Hands over everything that waits. @returns how many rows */
  async carry(): Promise<number> {
    let total = 0;
    for (;;) {
      const count = await this.unitOfWork.run(automatic('relay'), async ({ manager }) => {
        const lines = await manager.query<OutboxLine[]>(
          `SELECT id, job, payload, actor FROM outbox
           WHERE done_at IS NULL AND (handed_at IS NULL OR handed_at < clock_timestamp() - $2::interval)
           ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
          [BATCH, LOST_AFTER],
        );
        if (lines.length === 0) return 0;
        await this.queue.add(lines.map(({ id, job, payload }) => ({ id, name: job, payload })));
        await manager.query(`UPDATE outbox SET handed_at = clock_timestamp() WHERE id = ANY ($1)`, [
          lines.map(({ id }) => id),
        ]);
        return lines.length;
      });
      total += count;
      if (count < BATCH) return total;
    }
  }

  /** Runs one job. The outbox row is the truth: a job whose row is done is not done again. */
  async perform(job: Job): Promise<void> {
    const handler = this.handlers.of(job.name);
    if (!handler) throw new Error(`no handler for job ${job.name}`);
    try {
      if ('inTransaction' in handler) {
        await this.unitOfWork.run(automatic('relay'), async (tx) => {
          const hand = await claim(tx.manager, job.id);
          if (!hand) return;
          await handler.inTransaction({ ...tx, actor: clockworkFor(job.name, hand.cause) }, hand);
          await done(tx.manager, job.id);
        });
      } else {
        const hand = await this.unitOfWork.run(automatic('relay'), (tx) => claim(tx.manager, job.id));
        if (!hand) return;
        await handler.outside(hand);
        await this.unitOfWork.run(automatic('relay'), (tx) => done(tx.manager, job.id));
      }
    } catch (error) {
      await this.noteFailure(job.id, error);
      throw error;
    }
  }

  private async noteFailure(id: string, error: unknown): Promise<void> {
    const said = error instanceof Error ? error.message : String(error);
    await this.unitOfWork
      .run(automatic('relay'), ({ manager }) =>
        manager.query(`UPDATE outbox SET attempts = attempts + 1, last_error = $2 WHERE id = $1`, [
          id,
          said.slice(0, 1000),
        ]),
      )
      .catch((problem: Error) => this.log.error(problem.message));
  }

  private async carryOrTell(): Promise<void> {
    await this.pulse.beat(
      () => this.carry(),
      (error) => this.log.error(error.message),
    );
  }

  private async listen(): Promise<void> {
    this.stopListening = await listenTo(this.database, OUTBOX_CHANNEL, {
      heard: () => this.carrying.call(),
      lost: () => this.log.warn('listening for outbox rows has ended; polling goes on'),
    });
  }
}

type Sql = { query<T>(sql: string, parameters: unknown[]): Promise<T> };

async function claim(sql: Sql, id: string): Promise<JobAtHand | null> {
  const [line] = await sql.query<OutboxLine[]>(
    `SELECT id, payload, actor FROM outbox WHERE id = $1 AND done_at IS NULL FOR UPDATE`,
    [id],
  );
  return line ? { outboxId: line.id, payload: line.payload, cause: line.actor } : null;
}

async function done(sql: Sql, id: string): Promise<void> {
  await sql.query(`UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = $1`, [id]);
}
