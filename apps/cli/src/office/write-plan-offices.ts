import type { EntityManager } from 'typeorm';
import type { OfficeNeeded, PlanRevision } from '@app/domain/plans';
import { writeOffices } from '@app/identity';
import { officesNeeded } from '@app/plans';

/**
 * Writes the offices that a plan's seats need in the province where it runs: of the province, its districts, communes and their parts. Can
 * be repeated. Run by the owner, after the units are loaded.
 */
export async function writePlanOffices(
  manager: EntityManager,
  plan: PlanRevision,
  province: string,
): Promise<OfficeNeeded[]> {
  const offices = await officesNeeded(manager, plan, province);
  await writeOffices(manager, province, offices);
  return offices;
}
