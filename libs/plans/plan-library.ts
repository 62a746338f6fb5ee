import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { notFound, type Tx } from '@app/platform';
import type { ReadPlan } from './language/read-plan';
import { PublishedRevision } from './persistence/plan-revision.entity';
import { readPlanText } from './shipped-plans';

/** Published plans. A revision never changes, so one that has been read stays in memory. */
@Injectable()
export class PlanLibrary {
  private readonly read = new Map<string, PlanRevision>();
  private readonly asWritten = new Map<string, ReadPlan>();

  /** @throws Problem 404 when that revision is not published */
  async revision({ manager }: Tx, plan: string, number: number): Promise<PlanRevision> {
    const key = `${plan}.r${number}`;
    const known = this.read.get(key);
    if (known) return known;
    const row = await manager.findOneBy(PublishedRevision, { plan, number });
    if (!row) throw notFound(`Kế hoạch ${key}`);
    this.read.set(key, row.content);
    return row.content;
  }

  /**
   * A published revision as its file was written, merged: what revisions are compared by, and where each value comes from.
   * @throws Problem 404 when that revision is not published
   */
  async written({ manager }: Tx, plan: string, number: number): Promise<ReadPlan> {
    const key = `${plan}.r${number}`;
    const known = this.asWritten.get(key);
    if (known) return known;
    const row = await manager.findOneBy(PublishedRevision, { plan, number });
    if (!row) throw notFound(`Kế hoạch ${key}`);
    const found = readPlanText(row.source);
    if ('errors' in found) throw new Error(`${key} does not read as it was published`);
    this.asWritten.set(key, found);
    return found;
  }

  /** The newest revision of a plan that is published and whose day has come on the office clock. */
  async newest(tx: Tx, plan: string): Promise<PlanRevision> {
    const row = await tx.manager.findOne(PublishedRevision, {
      where: { plan, dated: LessThanOrEqual(tx.today) },
      order: { number: 'DESC' },
    });
    if (!row) throw notFound(`Kế hoạch ${plan}`);
    return this.revision(tx, plan, row.number);
  }
}
