import { writeFileSync } from 'node:fs';
import type { Pulse } from '@app/platform';

const BEAT_MS = 10_000;
/** a day that was missed is caught up with in one look; that takes minutes, not a quarter of an hour */
const WELL_WITHIN_MS = 5 * 60_000;
const STUCK_AFTER_MS = 15 * 60_000;

/**
 * The worker has no door to knock at, so it shows that it works by the time of a file. A look that does not end any more is mended by
 * nobody from inside: the process ends itself, and whoever started it starts it again. Database or queue out of reach is no such case:
 * looks fail then, and go on.
 */
export class Heart {
  private timer: NodeJS.Timeout | null = null;

  /** @param file touched at each beat while all goes well; empty: none */
  constructor(
    private readonly file: string,
    private readonly pulses: readonly Pulse[],
    private readonly stuck: () => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.beat(), BEAT_MS);
    this.beat();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  beat(): void {
    if (this.pulses.some((pulse) => !pulse.endedWithin(STUCK_AFTER_MS))) this.stuck();
    else if (this.file && this.pulses.every((pulse) => pulse.wentWellWithin(WELL_WITHIN_MS)))
      writeFileSync(this.file, '');
  }
}
