import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work';

/** Told when the simulated clock has been moved: whatever is due now need not wait for the next look. */
export const CLOCK_CHANNEL = 'cn_clock';

export interface ClockReading {
  readonly now: Date;
  readonly simulated: boolean;
}

/**
 * The office clock: due dates, phases, printed dates, an event's `at`. One row in the database that API and worker both read, so that
 * they can never disagree. Sessions, leases and retries use the wall clock instead.
 */
@Injectable()
export class OfficeClock {
  async read({ manager }: Tx): Promise<ClockReading> {
    const [row] = await manager.query<[ClockReading]>('SELECT office_now() AS now, simulated FROM office_clock');
    return row;
  }

  /**
   * Moves the simulated clock forward; it then stands still until it is moved again, which is what makes a story repeatable.
   * The database refuses when the clock is not a simulated one, and never moves it back: history would run backwards.
   */
  async moveTo({ manager }: Tx, instant: Date): Promise<void> {
    await manager.query('SELECT move_office_clock($1)', [instant]);
    await manager.query(`SELECT pg_notify($1, '')`, [CLOCK_CHANNEL]);
  }
}
