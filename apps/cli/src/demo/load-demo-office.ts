import type { EntityManager } from 'typeorm';
import { loadCalendar, publishShippedPlan, shippedPlan, shippedRevisions } from '@app/plans';
import { loadNationalUnits } from '@app/territory';
import { loadPlanOffice } from './load-plan-office';

/** Quảng Ngãi, whose plan the demonstration opens on. */
export const DEMO_PROVINCE = '51';
export const DEMO_PLAN = 'quang-ngai-2025';
/** the day after the plan was issued, half past seven in the morning in Hà Nội */
export const DEMO_OPENS = new Date('2025-07-24T00:30:00Z');

/** Which plan is demonstrated, where and from when. */
export interface Demonstration {
  readonly plan: string;
  readonly province: string;
  readonly opens: Date;
}

const FIRST: Demonstration = { plan: DEMO_PLAN, province: DEMO_PROVINCE, opens: DEMO_OPENS };

/** Units, calendar, plan, offices, accounts and a simulated clock: what a working office finds on its first morning. */
export async function loadDemoOffice(
  manager: EntityManager,
  { plan, province, opens }: Demonstration = FIRST,
): Promise<void> {
  await loadNationalUnits(manager);
  await loadCalendar(manager);
  // all of its revisions: one whose day has not come is opened by nobody yet
  for (const each of shippedRevisions().filter((shipped) => shipped.plan === plan))
    await publishShippedPlan(manager, plan, each.number);
  await loadPlanOffice(manager, shippedPlan(plan, 1).plan, province);
  await manager.query('UPDATE office_clock SET simulated = true, stands_at = $1 WHERE NOT simulated', [opens]);
}
