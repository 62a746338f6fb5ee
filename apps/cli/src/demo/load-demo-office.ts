import type { EntityManager } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { legalDateAt } from '@app/domain/shared';
import { loadCalendar, publishShippedPlans, shippedPlan, shippedRevisions } from '@app/plans';
import { loadNationalUnits } from '@app/territory';
import { demonstrationOf, type Demonstration } from './demonstrations';
import { loadPlanOffice } from './load-plan-office';

/** Units, calendar, plan, offices, accounts and a simulated clock: what a working office finds on its first morning. */
export async function loadDemoOffice(
  manager: EntityManager,
  { plan, province, opens }: Pick<Demonstration, 'plan' | 'province' | 'opens'> = demonstrationOf(),
): Promise<void> {
  await loadNationalUnits(manager);
  await loadCalendar(manager);
  await publishShippedPlans(manager);
  await loadPlanOffice(manager, inForce(plan, opens), province);
  await manager.query('UPDATE office_clock SET simulated = true, stands_at = $1 WHERE NOT simulated', [opens]);
}

/** The revision of a plan that a period is opened under on that morning. */
export function inForce(plan: string, opens: Date): PlanRevision {
  const day = legalDateAt(opens);
  const found = shippedRevisions()
    .filter((one) => one.plan === plan)
    .map(({ number }) => shippedPlan(plan, number).plan)
    .findLast(({ revision }) => revision.date <= day);
  if (!found) throw new Error(`${plan} is not in force yet on ${day}`);
  return found;
}
