/**
 * Runs some work one at a time. Whoever calls while it runs makes it run once more afterwards: what was written in the meantime would
 * otherwise wait for the next poll.
 */
export class OneAtATime {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  /** @param work tells its own failures; it never rejects */
  constructor(private readonly work: () => Promise<void>) {}

  call(): void {
    if (this.stopped) return;
    if (this.running) this.again = true;
    else this.running = this.run();
  }

  /** Resolves when what runs is through; nothing begins any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      await this.work();
    } while (this.again && !this.stopped);
    this.running = null;
  }
}
