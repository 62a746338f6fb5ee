import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { automatic } from '@app/domain/identity';
import { CLOCK_CHANNEL, listenTo, OneAtATime, UnitOfWork } from '@app/platform';
import { FireReminder } from './fire-reminder';
import { PassDeadline } from './pass-deadline';

const BATCH = 500;
const POLL_MS = 1_000;
const SWEEPER = automatic('deadline-sweep');

/**
 * Looks, once a second, for reminders and deadlines whose time has come by the office clock. The ids are found by a plain SELECT; each
 * is then handled in a transaction of its own that locks, reads again and only then acts, so that two sweeps, or a sweep and a person
 * finishing in the same second, cannot both be right. A day without the worker is caught up with in one go. When somebody moves a
 * simulated clock it looks at once.
 */
@Injectable()
export class Sweep {
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

  /** @returns how many reminders and deadlines were handled */
  async once(): Promise<number> {
    let handled = 0;
    await this.unitOfWork.run(SWEEPER, (tx) => this.reminders.settleFinished(tx));
    for (;;) {
      const passed = await this.due(
        `SELECT id FROM deadline WHERE status = 'running' AND passed_at IS NULL AND due < (office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
         ORDER BY due, id LIMIT $1`,
      );
      const firing = await this.due(
        `SELECT id FROM reminder WHERE status = 'planned' AND fires_at <= office_now() ORDER BY fires_at, id LIMIT $1`,
      );
      if (passed.length + firing.length === 0) return handled;
      for (const id of passed) await this.unitOfWork.run(SWEEPER, (tx) => this.deadlines.run(tx, id));
      for (const id of firing) await this.unitOfWork.run(SWEEPER, (tx) => this.reminders.run(tx, id));
      handled += passed.length + firing.length;
    }
  }

  private async due(query: string): Promise<string[]> {
    const rows = await this.unitOfWork.read(SWEEPER, ({ manager }) => manager.query<{ id: string }[]>(query, [BATCH]));
    return rows.map(({ id }) => id);
  }

  private async sweepOrTell(): Promise<void> {
    await this.once().catch((error: Error) => this.log.error(error.message));
  }
}
