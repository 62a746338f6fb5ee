import type { EntityManager } from 'typeorm';
import { loadDemoPeople } from '@app/identity';
import { loadCalendar, publishShippedPlan } from '@app/plans';
import { loadNationalUnits } from '@app/territory';

/** Quảng Ngãi, whose plan the demonstration opens on. */
export const DEMO_PROVINCE = '51';
export const DEMO_PLAN = 'quang-ngai-2025';
/** the day after the plan was issued, half past seven in the morning in Hà Nội */
export const DEMO_OPENS = new Date('2025-07-24T00:30:00Z');

/** Units, calendar, plan, offices, accounts and a simulated clock: what a working office finds on its first morning. */
export async function loadDemoOffice(manager: EntityManager): Promise<void> {
  await loadNationalUnits(manager);
  await loadCalendar(manager);
  // revision 2 is there from the beginning and waits for its day: nothing is opened under a paper that is not dated yet
  for (const number of [1, 2]) await publishShippedPlan(manager, DEMO_PLAN, number);
  await loadDemoPeople(manager, DEMO_PROVINCE);
  await manager.query('UPDATE office_clock SET simulated = true, stands_at = $1 WHERE NOT simulated', [DEMO_OPENS]);
}
