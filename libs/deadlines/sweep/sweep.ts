import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { automatic } from '@app/domain/identity';
import { CLOCK_CHANNEL, listenTo, OneAtATime, Pulse, UnitOfWork, type Tx } from '@app/platform';
import { FireReminder } from './fire-reminder';
import { PassDeadline } from './pass-deadline';

const BATCH = 500;
const POLL_MS = 1_000;
const SWEEPER = automatic('deadline-sweep');

/**
 * Looks, once a second, for reminders and deadlines whose time has come by the office clock. The ids are found by a plain SELECT; each
 * is then handled in a transaction of its own that locks, reads again and only then acts, so that two sweeps, or a sweep and a person
 * finishing in the same second, cannot both be right. A day without the worker is caught up with in one go. When somebody moves a
 * simulated clock it looks at once. A row that cannot be handled is told and left for the next look: one bad row must not keep every
 * other commune from its reminder.
 */
@Injectable()
export class Sweep {
  readonly pulse = new Pulse();
  private readonly log = new Logger(Sweep.name);
  private timer: NodeJS.Timeout | null = null;
  private readonly sweeping = new OneAtATime(() => this.sweepOrTell());
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: FireReminder,
    private readonly deadlines: PassDeadline,
  ) {}

  async start(): Promise<void> {
    this.stopListening = await listenTo(this.database, CLOCK_CHANNEL, {
      heard: () => this.sweeping.call(),
      lost: () => this.log.warn('listening for the clock has ended; polling goes on'),
    });
    this.timer = setInterval(() => this.sweeping.call(), POLL_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.stopListening?.();
    await this.sweeping.stop();
  }

  /** @returns how many reminders and deadlines were handled; those that could not be are not counted */
  async once(): Promise<number> {
    await this.unitOfWork.run(SWEEPER, (tx) => this.reminders.settleFinished(tx));
    const troubled = new Set<string>();
    for (let handled = 0; ;) {
      const passed = await this.due(
        `SELECT id FROM deadline WHERE status = 'running' AND passed_at IS NULL AND due < (office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
         AND id <> ALL ($2::uuid[]) ORDER BY due, id LIMIT $1`,
        troubled,
      );
      const firing = await this.due(
        `SELECT id FROM reminder WHERE status = 'planned' AND fires_at <= office_now() AND id <> ALL ($2::uuid[])
         ORDER BY fires_at, id LIMIT $1`,
        troubled,
      );
      if (passed.length + firing.length === 0) return handled - troubled.size;
      for (const id of passed) await this.handle(id, troubled, (tx) => this.deadlines.run(tx, id));
      for (const id of firing) await this.handle(id, troubled, (tx) => this.reminders.run(tx, id));
      handled += passed.length + firing.length;
    }
  }

  private async handle(id: string, troubled: Set<string>, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(SWEEPER, work).catch((error: Error) => {
      troubled.add(id);
      this.log.error(`${id}: ${error.message}`);
    });
  }

  private async due(query: string, except: ReadonlySet<string>): Promise<string[]> {
    const rows = await this.unitOfWork.read(SWEEPER, ({ manager }) =>
      manager.query<{ id: string }[]>(query, [BATCH, [...except]]),
    );
    return rows.map(({ id }) => id);
  }

  private async sweepOrTell(): Promise<void> {
    await this.pulse.beat(
      () => this.once(),
      (error) => this.log.error(error.message),
    );
  }
}
