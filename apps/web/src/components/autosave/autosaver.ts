import { asProblem, type ApiProblem } from '../../api/problem';

export type SaveState =
  | { kind: 'clean'; savedAt: Date | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; problem: ApiProblem };

/**
 * Saves a draft a moment after the last change, one request at a time, the newest value last. A failed save keeps the value and is
 * tried again at the next change, by hand, or when the line is back; it is never forgotten in silence.
 */
export class Autosaver<T> {
  private current: SaveState = { kind: 'clean', savedAt: null };
  private wanted: { value: T } | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private save: (value: T) => Promise<unknown>,
    private readonly delay = 1_000,
  ) {}

  readonly state = (): SaveState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Saves with this function from now on: a page's function changes with the version it read. */
  saveWith(save: (value: T) => Promise<unknown>): void {
    this.save = save;
  }

  change(value: T): void {
    this.wanted = { value };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.delay);
    if (this.current.kind !== 'saving') this.become({ kind: 'waiting' });
  }

  /** Saves at once what is waiting; resolves when nothing is. Before an act that needs the draft, and when the page goes. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (!this.wanted || this.running) return;
    this.running = this.send(this.wanted.value);
    await this.running;
    if (this.wanted && this.current.kind !== 'failed') await this.flush();
  }

  get unsaved(): boolean {
    return this.wanted !== null || this.running !== null;
  }

  private async send(value: T): Promise<void> {
    const sent = this.wanted;
    this.become({ kind: 'saving' });
    try {
      await this.save(value);
      if (this.wanted === sent) this.wanted = null;
      this.become(this.wanted ? { kind: 'waiting' } : { kind: 'clean', savedAt: new Date() });
    } catch (thrown) {
      this.become({ kind: 'failed', problem: asProblem(thrown) });
    } finally {
      this.running = null;
    }
  }

  private become(state: SaveState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
