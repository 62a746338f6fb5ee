import { Queue, type Job, type JobHandler } from './queue';

/** The test driver: keeps jobs until `drain`, which runs them one after the other, and those they lead to. */
export class DrainingQueue extends Queue {
  private readonly waiting = new Map<string, Job>();
  private handle: JobHandler | null = null;

  async add(jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) this.waiting.set(job.id, job);
  }

  async consume(handle: JobHandler): Promise<void> {
    this.handle = handle;
  }

  /** Runs what waits; an error goes to the test instead of being tried again. */
  async drain(): Promise<number> {
    let done = 0;
    for (const [id, job] of this.waiting) {
      this.waiting.delete(id);
      await this.handle?.(job);
      done++;
    }
    return done;
  }

  async close(): Promise<void> {
    this.waiting.clear();
  }
}
