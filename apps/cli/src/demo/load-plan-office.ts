import type { EntityManager } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { loadDemoPeople, loadOffices } from '@app/identity';
import { writePlanOffices } from '../office/write-plan-offices';

/** Offices and demo accounts that a plan needs in the province where it runs. Can be repeated. Run by the owner, after the units are loaded. */
export async function loadPlanOffice(manager: EntityManager, plan: PlanRevision, province: string): Promise<void> {
  await loadOffices(manager, province);
  const offices = await writePlanOffices(manager, plan, province);
  await loadDemoPeople(manager, offices, { ...(plan.units.headTitle && { headOfUnit: plan.units.headTitle }) });
}
