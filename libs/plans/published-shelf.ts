import type { Tx } from '@app/platform';
import { readPublished, type ReadPlan } from './language/read-plan';
import type { PlanShelf } from './language/resolve-uses';
import { shippedPlans, shippedShelf } from './shipped-plans';

interface PublishedText {
  readonly key: string;
  readonly sha256: string;
  readonly source: string;
}

/**
 * The published revisions as the reader of plan files looks them up (`uses`, the parent of a revision). What is not published is looked
 * for among the revisions that ship with the product. Neither changes, so texts and readings are kept.
 */
export class PublishedShelf {
  private readonly texts = new Map<string, PublishedText>();
  private readonly read = new Map<string, ReadPlan>();

  /** One published revision as its file was written, merged; undefined when it is not published. */
  async written(tx: Pick<Tx, 'manager'>, plan: string, number: number): Promise<ReadPlan | undefined> {
    await this.open(tx);
    const text = this.texts.get(`${plan}.r${number}`);
    return text && this.held(text, new Set());
  }

  async open({ manager }: Pick<Tx, 'manager'>): Promise<PlanShelf> {
    const rows = await manager.query<PublishedText[]>(
      `SELECT plan || '.r' || number AS key, sha256, source FROM plan_revision WHERE NOT plan || '.r' || number = ANY ($1)`,
      [[...this.texts.keys()]],
    );
    for (const row of rows) this.texts.set(row.key, row);
    return this.beside(new Set());
  }

  private beside(reading: ReadonlySet<string>): PlanShelf {
    const shipped = shippedPlans();
    return (plan, number) => {
      const key = `${plan}.r${number}`;
      if (reading.has(key)) return 'circle';
      const text = this.texts.get(key);
      return text ? this.held(text, reading) : shipped(plan, number);
    };
  }

  /** @throws when it no longer reads as it was frozen: whatever would be built on it would stand on another plan than the one that was signed */
  private held({ key, sha256, source }: PublishedText, reading: ReadonlySet<string>): ReadPlan {
    const known = this.read.get(key);
    if (known) return known;
    const found = readPublished(source, { ...shippedShelf(), plans: this.beside(new Set([...reading, key])) });
    if ('errors' in found || found.sha256 !== sha256) throw new Error(`${key} does not read as it was published`);
    this.read.set(key, found);
    return found;
  }
}
