import { setTimeout as pause } from 'node:timers/promises';
import { createApiClient, type ApiClient, type Schemas } from '@app/api-client';
import { askTwice } from './ask-twice';
import { done } from './people';

const LOOK_AGAIN_MS = 25;
const PATIENCE_MS = 300_000;

/**
 * The hand on the office clock. It moves to the next due instant only when outbox, queue and sweep are empty: that is what makes two
 * runs of a story the same.
 */
export class SimulatedClock {
  private readonly client: ApiClient;
  /** milliseconds of the wall clock that the story has spent waiting for the worker */
  waited = 0;

  constructor(origin: string) {
    this.client = createApiClient({ baseUrl: origin, fetch: askTwice });
  }

  /** @param instant ISO 8601 with offset, e.g. `2025-07-29T09:00:00+07:00` */
  async advanceTo(instant: string): Promise<void> {
    const goal = new Date(instant);
    for (;;) {
      const { next } = await this.quiet();
      if (next === null || new Date(next) >= goal) break;
      await this.move(new Date(next));
    }
    await this.move(goal);
    await this.quiet();
  }

  /** Waits until nothing is left to do at this hour. */
  async quiet(): Promise<Schemas['QuietView']> {
    const began = Date.now();
    for (;;) {
      const answer = done('quiet', await this.client.GET('/api/demo/quiet'));
      if (answer.quiet) {
        this.waited += Date.now() - began;
        return answer;
      }
      if (Date.now() - began > PATIENCE_MS)
        throw new Error(`the clockwork does not come to rest: ${answer.jobs} jobs, ${answer.due} due`);
      await pause(LOOK_AGAIN_MS);
    }
  }

  private async move(to: Date): Promise<void> {
    const { data } = await this.client.GET('/api/clock');
    if (data && new Date(data.now) >= to) return;
    done('clock', await this.client.POST('/api/demo/clock', { body: { to: to.toISOString() } }));
  }
}
