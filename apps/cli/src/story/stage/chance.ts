import { createHash } from 'node:crypto';

/**
 * Invented figures and days. Every draw is asked for by name and depends on the seed and that name alone, never on what was drawn
 * before: communes act side by side, and the story must not depend on who comes first.
 */
export class Chance {
  constructor(private readonly seed: number) {}

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number, ...name: readonly string[]): number {
    return from + Math.floor(this.draw(name) * (to - from + 1));
  }

  /** True in `percent` of 100 draws. */
  happens(percent: number, ...name: readonly string[]): boolean {
    return this.draw(name) * 100 < percent;
  }

  /** `count` of the items; the same ones whatever the order in which they come. */
  choose<T>(count: number, items: readonly T[], nameOf: (item: T) => string, ...name: readonly string[]): T[] {
    const drawn = items.map((item) => ({ item, at: this.draw([...name, nameOf(item)]) }));
    return drawn
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ item }) => item);
  }

  private draw(name: readonly string[]): number {
    const digest = createHash('sha256')
      .update([this.seed, ...name].join('\0'))
      .digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  }
}
