import { asProblem } from '../../api/problem';
import type { FigureValue } from '../../format/figure';

export type Figures = Readonly<Record<string, FigureValue | null>>;

export interface Conflict {
  /** what this page has typed */
  mine: FigureValue | null;
  /** what somebody else has saved meanwhile */
  theirs: FigureValue | null;
}

export interface FigureServer {
  /** saves the figures that changed, decided on this version of the dossier; resolves with the new version */
  put: (version: number, figures: readonly { indicator: string; value: FigureValue | null }[]) => Promise<number>;
  /** the dossier as it is now */
  fetch: () => Promise<{ version: number; figures: Figures }>;
}

/**
 * Saves figures of one dossier while it is typed in. Several people of a commune fill in one dossier, and every file and figure raises
 * its version: a version that has moved on is no conflict unless somebody saved another value of the same figure. Then both are shown and
 * nothing is overwritten until a person has chosen.
 */
export class FigureSaving {
  private version: number;
  private known: Figures;
  private readonly conflicts = new Map<string, Conflict>();
  private lastSent: readonly { indicator: string }[] = [];

  constructor(
    private readonly server: FigureServer,
    seen: { version: number; figures: Figures },
  ) {
    this.version = seen.version;
    this.known = seen.figures;
  }

  get open(): ReadonlyMap<string, Conflict> {
    return this.conflicts;
  }

  /** What the last request carried, in its order: the server's faults point into it. */
  get sent(): readonly { indicator: string }[] {
    return this.lastSent;
  }

  /** The page has been fetched again: newer versions are decided on, older answers that come late are not. */
  seen({ version, figures }: { version: number; figures: Figures }): void {
    if (version < this.version) return;
    this.version = version;
    this.known = figures;
  }

  /** A person has chosen between the two values: what is saved next overwrites. */
  settle(indicator: string): void {
    const conflict = this.conflicts.get(indicator);
    if (conflict) this.known = { ...this.known, [indicator]: conflict.theirs };
    this.conflicts.delete(indicator);
  }

  /** @throws ApiProblem when nothing could be saved; `open` tells what waits for a choice */
  async save(typed: Figures): Promise<void> {
    const changed = Object.entries(typed).filter(
      ([indicator, value]) => !this.conflicts.has(indicator) && value !== (this.known[indicator] ?? null),
    );
    if (changed.length === 0) return;
    const figures = changed.map(([indicator, value]) => ({ indicator, value }));
    this.lastSent = figures;
    try {
      this.version = await this.server.put(this.version, figures);
    } catch (thrown) {
      if (asProblem(thrown).status !== 409 || asProblem(thrown).code !== 'stale') throw thrown;
      if (!(await this.rebase(typed))) throw thrown;
      return this.save(typed);
    }
    this.known = { ...this.known, ...Object.fromEntries(changed) };
  }

  /** @returns whether there is a newer version to decide on */
  private async rebase(typed: Figures): Promise<boolean> {
    const base = this.known;
    const { version, figures } = await this.server.fetch();
    if (version <= this.version) return false;
    for (const [indicator, mine] of Object.entries(typed)) {
      const theirs = figures[indicator] ?? null;
      const before = base[indicator] ?? null;
      if (mine !== before && theirs !== before && theirs !== mine) this.conflicts.set(indicator, { mine, theirs });
    }
    this.version = version;
    this.known = figures;
    return true;
  }
}
