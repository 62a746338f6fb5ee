import type { EntityManager } from 'typeorm';
import { addFirstAccount, loadOffices, type NewAccount } from '@app/identity';
import { loadCalendar, publishShippedPlans } from '@app/plans';
import { loadNationalUnits } from '@app/territory';

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
  await addFirstAccount(manager, province, administrator);
  return { offices, plans };
}
