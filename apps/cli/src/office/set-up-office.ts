import type { EntityManager } from 'typeorm';
import type { PlanUnits } from '@app/domain/plans';
import { addFirstAccount, loadOffices, type NewAccount } from '@app/identity';
import { loadCalendar, publishShippedPlans, shippedPlan, shippedRevisions } from '@app/plans';
import { loadNationalUnits } from '@app/territory';
import { writePlanOffices } from './write-plan-offices';

export interface OfficeToSetUp {
  /** code of the province, e.g. `51` */
  readonly province: string;
  readonly administrator: NewAccount;
}

/** What a working office has before its first morning: units, calendar, plans, its offices, and one account to begin with. */
export async function setUpOffice(
  manager: EntityManager,
  { province, administrator }: OfficeToSetUp,
): Promise<{ offices: number; plans: number }> {
  await loadNationalUnits(manager);
  await loadCalendar(manager);
  const plans = await publishShippedPlans(manager);
  const offices = await loadOffices(manager, province);
  for (const { plan, number } of shippedRevisions()) {
    const shipped = shippedPlan(plan, number).plan;
    if ((await provinceOf(manager, shipped.units)) === province) await writePlanOffices(manager, shipped, province);
  }
  await addFirstAccount(manager, province, administrator);
  return { offices, plans };
}

/** Where a plan lies; undefined for a rule of the whole country, whose offices every province has. */
async function provinceOf(manager: EntityManager, { province, parent }: PlanUnits): Promise<string | undefined> {
  if (province !== undefined || parent === undefined) return province;
  const [unit] = await manager.query<{ province: string }[]>(
    'SELECT province_code AS province FROM unit WHERE code = $1',
    [parent],
  );
  return unit?.province;
}
