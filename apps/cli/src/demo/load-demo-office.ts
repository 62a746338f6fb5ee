import type { EntityManager } from 'typeorm';
import { loadCalendar, publishShippedPlans, shippedPlan } from '@app/plans';
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
  await loadPlanOffice(manager, shippedPlan(plan, 1).plan, province);
  await manager.query('UPDATE office_clock SET simulated = true, stands_at = $1 WHERE NOT simulated', [opens]);
}
