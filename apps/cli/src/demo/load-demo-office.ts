import type { EntityManager } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { legalDateAt } from '@app/domain/shared';
import { loadCalendar, publishShippedPlans, shippedPlan, shippedRevisions } from '@app/plans';
import { loadNationalUnits, loadPlanUnits } from '@app/territory';
import { soundPlan } from '../plan/sound-plan';
import { demonstrationOf, type Demonstration } from './demonstrations';
import { loadPlanOffice } from './load-plan-office';

/** What of a demonstration the office is loaded by. */
type Loaded = Pick<Demonstration, 'plan' | 'province' | 'opens' | 'file'>;

/**
 * Units, calendar, plan, offices, accounts and a simulated clock: what a working office finds on its first morning. A plan that does not ship
 * finds its ground, and is not published.
 */
export async function loadDemoOffice(manager: EntityManager, demonstration: Loaded = demonstrationOf()): Promise<void> {
  const { province, opens } = demonstration;
  const plan = revisionOf(demonstration);
  await loadNationalUnits(manager);
  await loadCalendar(manager);
  await publishShippedPlans(manager);
  if (demonstration.file !== undefined) await loadPlanUnits(manager, plan);
  await loadPlanOffice(manager, plan, province);
  await manager.query('UPDATE office_clock SET simulated = true, stands_at = $1 WHERE NOT simulated', [opens]);
}

/** The revision that a demonstration runs on: the one in force on its first morning, or what stands in the file. */
export const revisionOf = ({ plan, opens, file }: Omit<Loaded, 'province'>): PlanRevision =>
  file === undefined ? inForce(plan, opens) : soundPlan(file);

function inForce(plan: string, opens: Date): PlanRevision {
  const day = legalDateAt(opens);
  const found = shippedRevisions()
    .filter((one) => one.plan === plan)
    .map(({ number }) => shippedPlan(plan, number).plan)
    .findLast(({ revision }) => revision.date <= day);
  if (!found) throw new Error(`${plan} is not in force yet on ${day}`);
  return found;
}
