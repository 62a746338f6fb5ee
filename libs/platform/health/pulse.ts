/**
 * Tells from outside whether a look that is taken again and again still is: when one last ended, and when one last went well. Wall
 * clock, in milliseconds; it starts as if a look had just gone well.
 */
export class Pulse {
  private ended = this.clock();
  private succeeded = this.clock();

  constructor(private readonly clock: () => number = Date.now) {}

  /** Takes one look; a failure is told and swallowed, the next look comes anyway. */
  async beat(look: () => Promise<unknown>, tell: (error: Error) => void): Promise<void> {
    try {
      await look();
      this.succeeded = this.clock();
    } catch (error) {
      tell(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.ended = this.clock();
    }
  }

  wentWellWithin(ms: number): boolean {
    return this.clock() - this.succeeded <= ms;
  }

  /** false: a look has begun and does not end */
  endedWithin(ms: number): boolean {
    return this.clock() - this.ended <= ms;
  }
}
