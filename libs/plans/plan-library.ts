import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { notFound, Problem, workingDays, type Tx } from '@app/platform';
import type { ReadPlan } from './language/read-plan';
import type { PlanShelf } from './language/resolve-uses';
import { endedUnits } from './lint/ended-units';
import { territoryOf } from './lint/territory-of';
import type { PlansBeside } from './lint/lint-of';
import { PublishedRevision } from './persistence/plan-revision.entity';
import { PublishedShelf } from './published-shelf';

/** Published plans. A revision never changes, so one that has been read stays in memory. */
@Injectable()
export class PlanLibrary {
  private readonly read = new Map<string, PlanRevision>();
  private readonly published = new PublishedShelf();

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
   * The newest revision of a plan that stands on the office clock's day: one that is published ahead of the day of its paper waits for it.
   * @throws Problem 404 when nothing of that plan is published, 409 when all of it is dated later
   */
  async newest(tx: Tx, plan: string): Promise<PlanRevision> {
    const { manager, today } = tx;
    const row = await manager.findOne(PublishedRevision, {
      select: { plan: true, number: true },
      where: { plan, dated: LessThanOrEqual(today) },
      order: { number: 'DESC' },
    });
    if (row) return this.revision(tx, plan, row.number);
    if (!(await manager.existsBy(PublishedRevision, { plan }))) throw notFound(`Kế hoạch ${plan}`);
    throw new Problem(
      409,
      'plan.not-yet',
      'Kế hoạch chưa đến ngày',
      `Kế hoạch ${plan} ghi ngày ban hành sau ngày hôm nay của hệ thống; đến ngày đó mới áp dụng được.`,
    );
  }

  /** What a plan file is read with and held against: the published revisions, beside those that ship with the product. */
  async beside(tx: Tx): Promise<PlansBeside> {
    const rules = await tx.manager.query<{ plan: string; number: number }[]>(
      `SELECT plan, number FROM plan_revision WHERE content #> '{identity,governs}' IS NOT NULL ORDER BY plan, number`,
    );
    const nationalRules: PlanRevision[] = [];
    for (const { plan, number } of rules) nationalRules.push(await this.revision(tx, plan, number));
    return {
      nationalRules,
      plans: await this.shelf(tx),
      calendar: await workingDays(tx),
      endedUnits: await endedUnits(tx),
      territory: await territoryOf(tx),
    };
  }

  shelf(tx: Tx): Promise<PlanShelf> {
    return this.published.open(tx);
  }

  /**
   * A published revision as its file was written, merged: what revisions are compared by, and where each value comes from.
   * @throws Problem 404 when that revision is not published
   */
  async written(tx: Tx, plan: string, number: number): Promise<ReadPlan> {
    const found = await this.published.written(tx, plan, number);
    if (!found) throw notFound(`Kế hoạch ${plan}.r${number}`);
    return found;
  }
}
