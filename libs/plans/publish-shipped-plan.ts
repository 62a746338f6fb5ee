import type { EntityManager } from 'typeorm';
import { loadPlanUnits } from '@app/territory';
import { shippedPlan, shippedRevisions } from './shipped-plans';

/** Publishes every revision that ships with the product; one that is there stays as it is. Run by the owner. Answers how many ship. */
export async function publishShippedPlans(manager: EntityManager): Promise<number> {
  const revisions = shippedRevisions();
  for (const { plan, number } of revisions) await publishShippedPlan(manager, plan, number);
  return revisions.length;
}

/** Publishes one revision that ships with the product, with the units that it names itself. Run by the owner. */
export async function publishShippedPlan(manager: EntityManager, code: string, number: number): Promise<void> {
  const { plan, sha256, source } = shippedPlan(code, number);
  await loadPlanUnits(manager, plan);
  await manager.query(
    `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $3::date::timestamptz) ON CONFLICT DO NOTHING`,
    [plan.plan, plan.revision.number, plan.revision.date, sha256, JSON.stringify(plan), source],
  );
}
